import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { EditionCalls } from '../../../src/app/calls/EditionCalls.tsx';
import { callRecordPath, noCalls } from '../../../src/core/calls/callRecord.ts';
import type { Edition } from '../../../src/core/edition/edition.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { SiteProvider } from '../../../src/state/pageLink.tsx';
import { aCall } from '../../support/calls.ts';
import { inLanguage, partialEdition, plain } from '../../support/chartSubject.tsx';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const now = Date.UTC(2026, 10, 22, 12);
const own = { ...defaultView, edition: { name: 'own', date: null } };

function shown(language: 'fr' | 'ar', hash: string, view = own) {
  const file = { path: 'calls.csv', profile: 'kharita-calls-1', sha256: 'ab', bytes: 9, rows: 2 } as const;
  const edition: Edition = {
    ...partialEdition,
    hash: hash.repeat(64),
    files: [{ ...file, coverage: 'partial', funder: '*', year: '*' }],
  };
  const addresses = { base: '/', carried: '?edition=own', site: '', framed: false };
  render(
    inLanguage(
      language,
      <SiteProvider value={addresses}>
        <EditionCalls {...{ edition, view, now }} />
      </SiteProvider>,
    ),
  );
  return edition;
}

test.each([
  ['fr', 'a', 'Appels de cette édition selon ces choix : 1. Ils ne sont pas ajoutés aux vôtres'],
  ['ar', 'b', 'طلبات هذا الإصدار وفق هذه الاختيارات: 1. لا تضاف إلى طلباتكم'],
] as const)(
  '%s: the edition’s calls stand apart, under the same choices, and lead to their edition',
  async (language, hash, says) => {
    const calls = [aCall({ id: 'C1', sector: 'culture' }), aCall({ id: 'C2', sector: 'sport' })];
    const fetched = vi.fn(async () => Response.json({ ...noCalls, calls, currency: 'MAD' }));
    vi.stubGlobal('fetch', fetched);
    const view = { ...own, filter: { clauses: { ...own.filter.clauses, sector: ['culture'] } } };
    const edition = shown(language, hash, view);
    const link = (await screen.findAllByRole('link')).map((it) => it.getAttribute('href'));
    expect(link).toEqual([`/${language}/call/C1`]);
    expect(plain(document.body.textContent ?? '').replace(/[\u2066-\u2069]/g, '')).toContain(says);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(`/${callRecordPath(edition)}`);
  },
);

test('a list that does not come is said, with the way to ask again', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  shown('fr', 'c');
  expect(await screen.findByRole('button')).toBeTruthy();
});
