import { cleanup, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CallsOfSubject } from '../../src/app/calls/CallsOfSubject.tsx';
import { callRecordPath, noCalls } from '../../src/core/calls/callRecord.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import type { Subject } from '../../src/core/model/subject.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { explorePage } from '../../src/core/view/page.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import type { DatasetState } from '../../src/state/dataset.ts';
import { aCall } from '../support/calls.ts';
import { chartTable, inLanguage, partialEdition, plain, reference, type spoken } from '../support/chartSubject.tsx';

const [grants] = partialEdition.files;
const withCalls = (hash: string): Edition => ({
  ...partialEdition,
  hash,
  files: [...(grants ? [grants, { ...grants, path: 'calls.csv', profile: 'kharita-calls-1' as const }] : [])],
});

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', () => 0);
  vi.stubGlobal('cancelIdleCallback', () => undefined);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function section(language: (typeof spoken)[number], edition: Edition, subject: Subject) {
  const overview = explore(chartTable, defaultFilter);
  const page = explorePage;
  const dataset: DatasetState = {
    ...{ edition, overview, phase: 'printed', progress: null, failure: null },
    ...{ reports: [], calls: null, generation: 0 },
  };
  const exploration = { dataset, page, view: defaultView, edition };
  const answered = answer(chartTable, { page, filter: defaultFilter });
  const printed = { page, edition, overview, answer: answered, rows: [], calls: null, editions: [], site: '' };
  return inLanguage(language, <CallsOfSubject {...{ subject, exploration, printed, reference }} />);
}

test('the printed page holds a plain link to the calls of its subject, and nothing where there can be none', () => {
  const region: Subject = { of: 'region', key: '09' };
  expect(renderToStaticMarkup(section('fr', withCalls('a'), region))).toContain('href="/fr/calls/?region=09"');
  expect(renderToStaticMarkup(section('ar', withCalls('a'), region))).toContain('href="/ar/calls/?region=09"');
  expect(renderToStaticMarkup(section('fr', partialEdition, region))).toBe('');
  expect(renderToStaticMarkup(section('fr', withCalls('a'), { of: 'recipient', key: 'aaaaaaaaaa' }))).toBe('');
});

test.each([
  ['fr', 'Voir cet appel dans la liste'],
  ['ar', 'عرض هذا الطلب في اللائحة'],
] as const)('the calls come once the section is in sight, from the edition’s own file (%s)', async (language, link) => {
  const edition = withCalls(`b-${language}`);
  const record = { ...noCalls, calls: [aCall({ sector: 'culture' })], currency: 'MAD' };
  const fetched = vi.fn(async () => Response.json(record));
  vi.stubGlobal('fetch', fetched);
  render(section(language, edition, { of: 'sector', key: 'culture' }));
  expect((await screen.findByRole('link', { name: link })).getAttribute('href')).toBe(
    `/${language}/calls/?sector=culture`,
  );
  expect(fetched).toHaveBeenCalledExactlyOnceWith(`/${callRecordPath(edition)}`);
});

test('a file that does not come is said, and the link stays', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 503 }));
  render(section('fr', withCalls('c'), { of: 'funder', key: 'bailleur-1' }));
  expect(plain((await screen.findByRole('status')).textContent ?? '')).toContain('n’ont pas pu être chargés');
  expect(screen.getByRole('link').getAttribute('href')).toBe('/fr/calls/?funder=bailleur-1');
});
