import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, type Grip, gripAt } from '../../../src/features/years/periodDrag.ts';
import { type Periods, periodsOf, periodsText } from '../../../src/features/years/periods.ts';

const seed = 20_261_122;
const years = Array.from({ length: 10 }, (_, index) => 2014 + index);
const standing: Periods = [
  { from: 2015, to: 2017 },
  { from: 2020, to: 2022 },
];

describe('a hand holds', () => {
  test.each<[number, Grip]>([
    [1, 'aFrom'],
    [1.3, 'aFrom'],
    [2.5, 'a'],
    [4.1, 'aTo'],
    [4.9, 'aTo'],
    [5.2, 'bFrom'],
    [7.5, 'b'],
    [8.8, 'bTo'],
    [9.9, 'bTo'],
    [0, 'aFrom'],
  ])('at %f years from the first: %s', (place, grip) => {
    expect(gripAt(place, standing, 2014)).toBe(grip);
  });

  test('either side of the border between two periods that touch', () => {
    const touching: Periods = [
      { from: 2014, to: 2017 },
      { from: 2018, to: 2023 },
    ];
    expect([gripAt(3.9, touching, 2014), gripAt(4.1, touching, 2014)]).toEqual(['aTo', 'bFrom']);
  });
});

test('an edge moves alone, a period as a whole, and neither beyond the other or the years', () => {
  expect(dragged(standing, 'aTo', 1, years)[0]).toEqual({ from: 2015, to: 2018 });
  expect(dragged(standing, 'aTo', 9, years)[0]).toEqual({ from: 2015, to: 2019 });
  expect(dragged(standing, 'a', -9, years)[0]).toEqual({ from: 2014, to: 2016 });
  expect(dragged(standing, 'b', 9, years)[1]).toEqual({ from: 2021, to: 2023 });
  expect(dragged(standing, 'bFrom', -9, years)[1]).toEqual({ from: 2018, to: 2022 });
});

test(`whatever is dragged, the address holds what is drawn (seed ${seed})`, () => {
  const grips = fc.constantFrom<Grip>('aFrom', 'aTo', 'bFrom', 'bTo', 'a', 'b');
  const moves = fc.array(fc.tuple(grips, fc.integer({ min: -12, max: 12 })), { maxLength: 12 });
  fc.assert(
    fc.property(moves, (all) => {
      const end = all.reduce<Periods>((periods, [grip, by]) => dragged(periods, grip, by, years), standing);
      expect(periodsOf(periodsText(end, years) ?? undefined, years)).toEqual(end);
    }),
    { seed, numRuns: 300 },
  );
});
