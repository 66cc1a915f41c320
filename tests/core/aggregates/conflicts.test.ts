import { expect, test } from 'vitest';
import { conflictsOf, gapOf } from '../../../src/core/aggregates/conflicts.ts';
import type { PublishedFigure } from '../../../src/core/aggregates/publishedFigure.ts';

const figure = (
  id: string,
  value: number,
  against: string,
  change: Partial<PublishedFigure> = {},
): PublishedFigure => ({
  ...{ id, scope: 'Bailleur 1 – total', area: '', metric: 'amount', dimension: '', part: '', from: '2021', to: '2021' },
  ...{ value, unit: 'MAD', allHolders: false, table: '', closes: false, publisher: `Source ${id}`, title: '' },
  ...{ address: '', date: '', note: '', against },
  ...change,
});
const reference = {
  funders: [{ slug: 'bailleur-1', names: { fr: 'Bailleur 1', ar: 'الجهة 1' }, class: 'ministry', region: '' }],
};

test('each pair stands once, the larger first, the widest gap first', () => {
  const found = conflictsOf(
    [figure('A', 90, 'B'), figure('B', 100, 'A'), figure('C', 10, 'D'), figure('D', 40, ''), figure('E', 1, 'nobody')],
    reference,
  );
  expect(found.map(({ key, sides }) => [key, ...sides.map(({ value }) => value)])).toEqual([
    ['C D', 40, 10],
    ['A B', 100, 90],
  ]);
  expect(found.map(gapOf)).toEqual([0.75, 0.1]);
  expect([found[0]?.funder, found[0]?.funderNames.fr, found[0]?.sides[0].publisher]).toEqual([
    'bailleur-1',
    'Bailleur 1',
    'Source D',
  ]);
});

test('figures that agree, or stand in different units, are no contradiction', () => {
  const agreeing = [figure('A', 32, 'B'), figure('B', 32, 'A')];
  expect(conflictsOf([...agreeing, figure('C', 1, 'D'), figure('D', 2, '', { unit: 'count' })], reference)).toEqual([]);
});

test('a yearly average is held against a total over all its years', () => {
  const years = { from: '2023', to: '2024' };
  const total = figure('A', 3530, 'B', years);
  const [found] = conflictsOf([total, figure('B', 1570, '', { ...years, metric: 'yearly-average' })], reference);
  expect([found?.basis, found?.sides.map(({ value, compared }) => [value, compared])]).toEqual([
    'same',
    [
      [3530, 3530],
      [1570, 3140],
    ],
  ]);
  expect(conflictsOf([total, figure('B', 1765, '', { ...years, metric: 'yearly-average' })], reference)).toEqual([]);
});

test.each<[string, Partial<PublishedFigure>, number]>([
  ['measure', { metric: 'amount-paid' }, 2400],
  ['period', { from: '2019' }, 2400],
  ['part', { dimension: 'field', part: 'Sport' }, 2400],
  ['scope', { note: 'first report, wider scope' }, 2400],
  ['cumulative', { note: 'looks cumulative since 2019' }, 2400],
  ['plan', { note: 'plan as first approved; other words' }, 2400],
  ['rounded', { note: '"environ"' }, 2400],
  ['same', { note: '"environ"' }, 2410],
  ['same', { note: 'title not printed' }, 2400],
])('a pair on another basis is told apart and stands last: %s', (basis, change, value) => {
  const pairs = conflictsOf(
    [figure('A', 2397, 'B'), figure('B', value, '', change), figure('C', 100, 'D'), figure('D', 101, '')],
    reference,
  );
  expect(pairs.find(({ key }) => key === 'A B')?.basis).toBe(basis);
  expect(pairs[0]?.key).toBe('C D');
});

test('a remark of both figures tells them not apart', () => {
  const remark = { note: 'plan as first approved' };
  expect(conflictsOf([figure('A', 9, 'B', remark), figure('B', 8, '', remark)], reference)[0]?.basis).toBe('same');
});
