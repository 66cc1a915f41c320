import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nationalTotals, parseNationalTotals } from '../../../src/core/aggregates/nationalTotals.ts';
import { parseFigures } from '../../../src/core/aggregates/publishedFigure.ts';
import { nationalSpans } from '../../../src/features/aggregates/nationalModel.ts';

const path = 'data/editions/published/figures.csv';
const totals = nationalTotals(parseFigures(readFileSync(path, 'utf8'), path));
const total = (from: string, to: string, value: number) => ({
  ...{ id: `${from}${to}${value}`, from, to, value, publisher: 'P', title: '', address: '', date: '' },
  ...{ average: false, note: '' },
});

test('the published edition carries the totals of 2014 to 2024, read back as written', () => {
  expect(totals.length).toBeGreaterThanOrEqual(10);
  expect([totals[0]?.from, Math.max(...totals.map(({ to }) => Number(to)))]).toEqual(['2014', 2024]);
  expect(totals.filter(({ average }) => average)).toHaveLength(1);
  expect(parseNationalTotals(JSON.parse(JSON.stringify(totals)))).toEqual(totals);
});

describe('totals of the same years', () => {
  const years = [
    { key: '2015', n: 2, sum: 100_00 },
    { key: '2016', n: 1, sum: 300_00 },
    { key: '', n: 9, sum: 999_00 },
  ];

  test('stand side by side, with what is in hand over each of them; undated grants are of no year', () => {
    const [year, span, later] = nationalSpans(
      [total('2015', '2015', 200), total('2015', '2015', 400), total('2015', '2016', 800), total('2020', '2020', 5)],
      years,
    );
    expect(year).toMatchObject({ contradicts: true, inHand: { n: 2, sum: 100_00 }, share: [0.25, 0.5] });
    expect(span).toMatchObject({ contradicts: false, inHand: { n: 3, sum: 400_00 }, share: [0.5, 0.5] });
    expect([year, span, later].map((each) => each?.exceededBy)).toEqual([null, null, null]);
    expect(later).toMatchObject({ inHand: { n: 0, sum: 0 }, share: null });
  });

  test('contradict each other across spans too: a year above the years it lies in, an average off its total', () => {
    const [year, both] = nationalSpans(
      [total('2023', '2023', 670), total('2023', '2024', 353), { ...total('2023', '2024', 157), average: true }],
      years,
    );
    expect(year).toMatchObject({ contradicts: false, exceededBy: null });
    expect(both).toMatchObject({ contradicts: true, exceededBy: { from: '2023', to: '2023' } });
    const [agreeing] = nationalSpans(
      [total('2023', '2024', 314), { ...total('2023', '2024', 157), average: true }],
      years,
    );
    expect(agreeing?.contradicts).toBe(false);
  });
});
