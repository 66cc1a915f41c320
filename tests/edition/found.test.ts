import { expect, test } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { makeCallRecord } from '../../src/core/calls/makeCallRecord.ts';
import { instantOf } from '../../src/core/calls/moroccoTime.ts';
import { createCallFinder } from '../../src/core/find/callsOfRecord.ts';
import { createFinder } from '../../src/core/find/find.ts';
import { organisationNames } from '../../src/core/query/organisationNames.ts';
import { usedCodes } from '../../src/core/query/usedCodes.ts';
import { type Page, pathOf } from '../../src/core/view/page.ts';
import { findSections } from '../../src/features/find/findModel.ts';
import { voiceOf } from '../support/chartSubject.tsx';
import { publishedTable } from '../support/publishedTable.ts';

const reference = readReference();
const table = await publishedTable();
const find = createFinder(reference);
const voice = voiceOf('fr');
const { calls } = makeCallRecord((await readEdition('data/editions/published', reference)).calls, table, []);
const findCall = createCallFinder({ calls, currency: 'MAD' });
const now = instantOf('2026-11-22', '12:00');

/** The pages a search for these words offers, in the order of the arrows: Enter alone leads to the first. */
function offered(typed: string): readonly Page[] {
  const ofEdition = find(table, typed);
  const finding = { ofReference: ofEdition, ofEdition, calls: findCall(typed, now) };
  return findSections(finding, reference, 'published', voice).flatMap(({ options }) => options.map(({ to }) => to));
}

function pathsFor(typed: string): readonly string[] {
  return offered(typed).map(pathOf);
}

test.each(['funder', 'recipient'] as const)(
  'every %s of the edition is the first that each of its names finds',
  (of) => {
    const used = usedCodes(table.columns[of]);
    const named = table.columns[of].dict.flatMap((key, code) => {
      const { name, nameAr } = organisationNames(table)[of](code);
      const path = pathOf({ kind: 'profile', subject: { of, key } });
      return code > 0 && used[code] === 1 ? [name, nameAr].filter(Boolean).map((typed) => ({ path, typed })) : [];
    });
    expect(named.length).toBeGreaterThan(100);
    for (const { path, typed } of named) {
      const namesakes = named.filter((other) => other.typed === typed).map((other) => other.path);
      expect(namesakes, typed).toContain(pathsFor(typed)[0]);
      expect(pathsFor(typed).slice(0, namesakes.length), typed).toContain(path);
    }
  },
);

test('every grant of the edition is the first that its identifier finds', () => {
  const ids = table.columns.grantId.dict.filter((id) => id !== '');
  expect(ids.length).toBeGreaterThan(400);
  for (const id of ids) expect(pathsFor(id)[0]).toBe(pathOf({ kind: 'grant', id }));
});

test('every call of the edition is the first that its identifier finds, and the title of no other comes before its own', () => {
  expect(calls.length).toBeGreaterThan(100);
  for (const { id, title, titleAr } of calls) {
    const path = pathOf({ kind: 'call', id });
    expect(pathsFor(id)[0]).toBe(path);
    for (const typed of [title, titleAr].filter(Boolean)) {
      const namesakes = calls.filter((other) => other.title === typed || other.titleAr === typed);
      expect(
        namesakes.map((other) => pathOf({ kind: 'call', id: other.id })),
        typed,
      ).toContain(pathsFor(typed)[0]);
    }
  }
});

test('every province and region is the first that any of its names finds', () => {
  for (const { of, areas } of [
    { of: 'region', areas: reference.regions },
    { of: 'province', areas: reference.provinces },
  ] as const) {
    for (const { code, names } of areas) {
      const path = pathOf({ kind: 'profile', subject: { of, key: code } });
      for (const typed of [names.fr, names.ar, names.en]) expect(pathsFor(typed)[0], typed).toBe(path);
    }
  }
});
