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
