import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  announcedYear,
  type UsualMonth,
  usualWindowOf,
  usualWindowOfFunder,
} from '../../../src/core/calls/usualWindow.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const inYear = (year: string, opens: string, closes: string, stated: Partial<Call> = {}) =>
  aCall({ id: `${year}-${opens}`, year, opens, closes, series: 'S', ...stated });

describe('a usual window', () => {
  const calls = [
    inYear('2023', '2023-03-02', '2023-04-30'),
    inYear('2024', '2024-03-20', '2024-05'),
    inYear('2025', '2025-02-11', '2025-05-15'),
    inYear('2022', '', ''),
    inYear('2026', '2026-02-01', '2026-04-01'),
    inYear('2024', '2024-08-01', '2024-09-01', { series: 'other' }),
  ];

  test('is the month that came back most, of the years whose month is known', () => {
    expect(usualWindowOf(aCall({ series: 'S' }), calls, 2026)).toEqual({
      basis: 'series',
      opens: { months: ['03'], times: 2, years: 3 },
      closes: { months: ['05'], times: 2, years: 3 },
      lastYear: '2025',
    });
  });

  test('is learnt from the funder where no series is stated, from grants only', () => {
    const training = inYear('2021', '2021-08-01', '', { kind: 'training' });
    expect(usualWindowOf(aCall({ series: '' }), [...calls, training, training], 2026)).toEqual({
      basis: 'funder',
      opens: { months: ['03'], times: 2, years: 3 },
      closes: { months: ['05'], times: 2, years: 3 },
      lastYear: '2025',
    });
    expect(usualWindowOfFunder('funder-2', calls, 2026)).toBeNull();
    expect(usualWindowOfFunder('', [aCall({ funder: '', year: '2020' })], 2026)).toBeNull();
  });

  test('names two months that came back as often, and none where nothing came back', () => {
    const twice = [...calls, inYear('2022', '2022-02-01', '2022-06-01')];
    expect(usualWindowOf(aCall({ series: 'S' }), twice, 2026)?.opens).toEqual({
      months: ['02', '03'],
      times: 2,
      years: 4,
    });
    expect(usualWindowOf(aCall({ series: 'S' }), calls, 2024)).toEqual({
      basis: 'series',
      opens: null,
      closes: null,
      lastYear: '2023',
    });
    expect(usualWindowOf(aCall({ series: 'S' }), calls, 2022)).toBeNull();
  });

  test('counts a year once, however many calls it had', () => {
    const often = [
      inYear('2024', '2024-03-01', ''),
      inYear('2024', '2024-03-09', ''),
      inYear('2023', '2023-01-01', ''),
    ];
    expect(usualWindowOf(aCall({ series: 'S' }), often, 2026)?.opens).toBeNull();
  });
});

test(`it never claims more years than there are, and counts as a recount does (seed ${seed})`, () => {
  const dates = fc.constantFrom(
    '',
    '2020',
    '2020-03',
    '2021-03-15',
    '2022-03-01',
    '2022-04',
    '2023-04-01',
    '2024-12-31',
  );
  const drawn = fc.array(
    fc
      .record({ opens: dates, closes: dates, year: fc.constantFrom('', '2020', '2021', '2022', '2023', '2030') })
      .map((stated) => aCall({ ...stated, series: 'S' })),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(drawn, (calls) => {
      const learnt = usualWindowOf(aCall({ series: 'S' }), calls, 2026);
      const before = calls.filter((call) => Number(announcedYear(call) || 9999) < 2026);
      expect(learnt === null).toBe(before.length === 0);
      for (const [usual, field] of [
        [learnt?.opens ?? null, 'opens'],
        [learnt?.closes ?? null, 'closes'],
      ] as const) {
        expect(usual).toEqual(recount(before.map((call) => [announcedYear(call), call[field]])));
        if (usual) expect(usual.times).toBeLessThanOrEqual(usual.years);
      }
    }),
    { seed, numRuns: 1000 },
  );
});

function recount(dated: readonly (readonly [string, string])[]): UsualMonth | null {
  const pairs = [
    ...new Set(dated.flatMap(([year, date]) => (date.length > 4 ? [`${date.split('-')[1]} ${year}`] : []))),
  ];
  const years = new Set(pairs.map((pair) => pair.split(' ')[1])).size;
  for (let times = pairs.length; times >= 2; times--) {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'].filter(
      (month) => pairs.filter((pair) => pair.startsWith(month)).length === times,
    );
    if (months.length > 0) return months.length > 2 ? null : { months, times, years };
  }
  return null;
}
