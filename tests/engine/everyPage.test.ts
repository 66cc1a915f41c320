import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SubjectKind, subjectKinds } from '../../src/core/model/subject.ts';
import type { ExploreResult } from '../../src/core/query/explore.ts';
import { defaultFilter, type Filter, heldTo } from '../../src/core/query/filter.ts';
import { recordKey } from '../../src/core/query/recordKey.ts';
import { hasSplitGrants } from '../../src/core/query/tally.ts';
import { type GrantTable, rowAt } from '../../src/core/table/grantTable.ts';
import { explorePage, type Page, parsePage, pathOf } from '../../src/core/view/page.ts';
import { answer } from '../../src/engine/answer.ts';
import type { Question } from '../../src/engine/protocol.ts';
import { filtersOver } from '../support/filtersOver.ts';
import { partsOfPage } from '../support/partsOfPage.ts';
import { publishedTable } from '../support/publishedTable.ts';
import { grantTables } from '../support/tables.ts';

const seed = 20_261_133;
const published = await publishedTable();

/** A page of a kind, about something the table names where it names anything. */
function pagesOver(table: GrantTable, kind: keyof typeof kinds): fc.Arbitrary<Page> {
  return fc.nat({ max: Math.max(0, table.length - 1) }).map((at) => kinds[kind](table, at));
}

const profileOf = (of: SubjectKind) => (table: GrantTable, at: number) => {
  const key = table.length > 0 ? rowAt(table, at)[of] : '';
  const page = parsePage(pathOf({ kind: 'profile', subject: { of, key: key || 'x' } }));
  return page.kind === 'profile' ? page : explorePage;
};
const kinds = {
  explore: () => explorePage,
  region: profileOf('region'),
  province: profileOf('province'),
  sector: profileOf('sector'),
  funder: profileOf('funder'),
  recipient: profileOf('recipient'),
  directory: (_: GrantTable, at: number): Page => ({ kind: 'directory', of: subjectKinds[at % 5] ?? 'region' }),
  compare: (): Page => ({ kind: 'compare' }),
  grant: (table: GrantTable, at: number): Page => ({
    kind: 'grant',
    id: table.length > 0 ? recordKey(rowAt(table, at), 'published') : '',
  }),
} as const satisfies Readonly<Record<string, (table: GrantTable, at: number) => Page>>;

const questionOver = (table: GrantTable, kind: keyof typeof kinds): fc.Arbitrary<Question> =>
  fc.record({
    page: pagesOver(table, kind),
    filter: filtersOver(table),
    form: fc.constantFrom('map', 'years', 'flows'),
    against: filtersOver(table),
  });

const add = (cells: readonly { readonly sum: number; readonly n?: number }[]) =>
  cells.reduce<{ n: number; sum: number }>((all, { n = 0, sum }) => ({ n: all.n + n, sum: all.sum + sum }), {
    n: 0,
    sum: 0,
  });

/** Every breakdown sums to its whole, and every figure is the one the explore page gives of the same selection. */
function holdsTogether(table: GrantTable, question: Question): void {
  const known = new Map<string, ExploreResult>();
  const ask = (filter: Filter) => {
    const asked = JSON.stringify(filter);
    const result = known.get(asked) ?? answer(table, { page: explorePage, filter }).result;
    known.set(asked, result);
    return result;
  };
  const page = answer(table, question);
  const held = question.page.kind === 'profile' ? heldTo(question.filter, question.page.subject) : page.filter;
  expect(page.filter).toEqual(held);
  expect(page.result).toEqual(ask(held));
  if (question.page.kind === 'compare') expect(page.against?.result).toEqual(ask(question.against ?? defaultFilter));
  for (const { of, cells, whole, counts } of partsOfPage(page)) {
    const { total } = ask(whole);
    const parts = add(cells);
    expect([of, parts.sum]).toEqual([of, total.sum]);
    if (counts || !hasSplitGrants(table)) expect([of, parts.n]).toEqual([of, total.n]);
  }
}

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])(`the %s page (seed ${seed})`, (kind) => {
  test('adds up and agrees with explore, over the published edition', () => {
    fc.assert(
      fc.property(questionOver(published, kind), (question) => holdsTogether(published, question)),
      { seed, numRuns: 20 },
    );
  });

  test('adds up and agrees with explore, over any edition', () => {
    const asked = grantTables.chain((table) => fc.tuple(fc.constant(table), questionOver(table, kind)));
    fc.assert(
      fc.property(asked, ([table, question]) => holdsTogether(table, question)),
      { seed, numRuns: 40 },
    );
  });
});
