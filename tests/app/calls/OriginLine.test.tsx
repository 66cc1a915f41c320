import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { OriginLine } from '../../../src/app/calls/OriginLine.tsx';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { joinCalls } from '../../../src/core/calls/joinCalls.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { SiteProvider } from '../../../src/state/pageLink.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, partialEdition, plain } from '../../support/chartSubject.tsx';

afterEach(cleanup);

const view = {
  ...defaultView,
  edition: { name: 'own', date: null },
  filter: { clauses: { ...defaultView.filter.clauses, sector: ['sport'] } },
};
const own = { ...noCalls, calls: [aCall({ id: 'C1' }), aCall({ id: 'C2' })] };
const its = { ...noCalls, calls: [aCall({ id: 'C2' }), aCall({ id: 'C3' }), aCall({ id: 'C4' })] };
const joined = joinCalls(own, its);
const failing = { failed: false, retry: () => undefined };

function shown(language: 'fr' | 'ar', beside: Parameters<typeof OriginLine>[0]['beside']) {
  const addresses = { base: '/', carried: '?edition=own', site: '', framed: false };
  render(
    inLanguage(
      language,
      <SiteProvider value={addresses}>
        <OriginLine beside={beside} listed={joined.record.calls} view={view} />
      </SiteProvider>,
    ),
  );
  return plain(document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '');
}

test.each([
  ['fr', /De votre fichier : 1\. De l’édition du .* : 2\. Des deux.* : 1\./],
  ['ar', /من ملفكم: 1\. من الإصدار بتاريخ .*: 2\. منهما معاً.*: 1\./],
] as const)(
  '%s: each origin is counted, and the edition’s calls are a link away under the same choices',
  (language, says) => {
    expect(shown(language, { ...failing, edition: partialEdition, joined })).toMatch(says);
    const address = screen.getByRole('link').getAttribute('href');
    expect(address).toMatch(new RegExp(`^/${language}/calls.*sector=sport`));
    expect(address).not.toContain('edition=own');
  },
);

test('an edition whose calls do not come is said, with the way to ask again', () => {
  shown('fr', { ...failing, failed: true, edition: partialEdition, joined: null });
  expect(screen.getByRole('button')).toBeTruthy();
});
