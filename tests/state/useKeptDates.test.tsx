import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { compareEditions } from '../../src/core/changes/compareEditions.ts';
import { changesPath } from '../../src/core/changes/editionChanges.ts';
import type { Edition } from '../../src/core/edition/edition.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { answer } from '../../src/engine/answer.ts';
import type { PageData } from '../../src/state/pageData.ts';
import { SiteProvider } from '../../src/state/pageLink.tsx';
import { useKeptDates } from '../../src/state/useKeptDates.ts';
import { chartTable, partialEdition } from '../support/chartSubject.tsx';
import { entryOf } from '../support/fakeEngine.ts';

const newest: Edition = { ...partialEdition, name: 'essai', hash: 'b'.repeat(64) };
const older: Edition = { ...newest, date: '2025-01-31', hash: 'a'.repeat(64), older: true };
const recordsOf = (edition: Edition) => ({ edition, table: chartTable, calls: [] });
const changes = compareEditions(recordsOf(older), recordsOf(newest));
const dates = [newest, older].map(({ date, hash }) => ({ date, hash }));
const page = { kind: 'changes' } as const;
const printed: PageData = {
  ...{ page, edition: partialEdition, overview: explore(chartTable, defaultFilter), rows: [], calls: null, site: '' },
  answer: answer(chartTable, { page, filter: defaultFilter }),
  editions: [entryOf(newest)],
};

let answers: Record<string, unknown>;
let asked: string[];
let site = 0;
beforeEach(() => {
  site += 1;
  asked = [];
  answers = {
    'editions/editions.json': [entryOf(newest), entryOf(older), entryOf(partialEdition)],
    [changesPath('essai', older, newest, 'json')]: changes,
  };
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(`/${site}/`, '');
    asked.push(path);
    return new Response(JSON.stringify(answers[path] ?? null), { status: answers[path] ? 200 : 404 });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** Each test reads a site of its own, since what was fetched of one is kept. */
function keptOf(edition: Edition, of: PageData = printed) {
  const base = `/${site}/`;
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <SiteProvider value={{ base, carried: '', site: '', framed: false }}>{children}</SiteProvider>
  );
  return renderHook(() => useKeptDates(edition, of), { wrapper }).result;
}

test('the newest date tells every date kept and what it changed', async () => {
  const kept = keptOf(newest);
  expect(kept.current).toMatchObject({ record: null, failed: false });
  await waitFor(() => expect(kept.current.record).toEqual({ dates, changes: JSON.parse(JSON.stringify(changes)) }));
  expect(asked).toEqual(['editions/editions.json', changesPath('essai', older, newest, 'json')]);
});

test('the first date kept has changed nothing, and no comparison is asked for', async () => {
  const kept = keptOf(older);
  await waitFor(() => expect(kept.current.record).toEqual({ dates, changes: null }));
  expect(asked).toEqual(['editions/editions.json']);
});

test('what came with the page is not asked for, nor anything for the reader’s own files', () => {
  const held = { dates, changes };
  expect(keptOf(newest, { ...printed, edition: newest, dates: held }).current.record).toBe(held);
  expect(keptOf({ ...newest, name: 'own', kind: 'own' }).current).toMatchObject({ record: null, failed: false });
  expect(asked).toEqual([]);
});

test('a comparison that does not come is said, and asked for again at the reader’s word', async () => {
  const path = changesPath('essai', older, newest, 'json');
  delete answers[path];
  const kept = keptOf(newest);
  await waitFor(() => expect(kept.current.failed).toBe(true));
  answers[path] = changes;
  act(() => kept.current.retry());
  await waitFor(() => expect(kept.current.record?.dates).toEqual(dates));
});
