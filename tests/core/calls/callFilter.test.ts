import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facetsOf } from '../../../src/core/calls/callFacets.ts';
import {
  type CallFilter,
  callDimensions,
  callFilterOf,
  callValues,
  matchesCall,
  standingCallFilter,
} from '../../../src/core/calls/callFilter.ts';
import { isWithin, statesAmount } from '../../../src/core/calls/projectAmount.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const every: CallFilter = { clauses: {}, amount: null, text: '' };
const within = (min: number | null, max: number | null) => ({ min, max, currency: 'MAD' });

describe('a call is kept', () => {
  const keeps = (filter: Partial<CallFilter>, stated: Partial<Call>) =>
    matchesCall(aCall(stated), { ...every, ...filter });

  test('by a region when it is for that region or for the whole country', () => {
    const filter = { clauses: { region: ['09'] } };
    expect(keeps(filter, { regions: ['04', '09'] })).toBe(true);
    expect(keeps(filter, { regions: ['national'] })).toBe(true);
    expect(keeps(filter, { regions: ['04'] })).toBe(false);
    expect(keeps(filter, { regions: ['abroad'] })).toBe(false);
    expect(keeps(filter, { regions: [] })).toBe(false);
    expect(keeps({ clauses: { region: ['none'] } }, { regions: ['national'] })).toBe(false);
    expect(keeps({ clauses: { region: ['none'] } }, { regions: [] })).toBe(true);
    expect(keeps({ clauses: { region: ['national'] } }, { regions: ['09'] })).toBe(false);
  });

  test('by an amount when its range meets it, or when it prints none', () => {
    const filter = { amount: within(100_000_00, 200_000_00) };
    expect(keeps(filter, { amountMin: 50_000_00, amountMax: 150_000_00 })).toBe(true);
    expect(keeps(filter, { amountMin: 200_000_00 })).toBe(true);
    expect(keeps(filter, { amountMax: 99_999_99 })).toBe(false);
    expect(keeps(filter, { amountMin: 200_000_01 })).toBe(false);
    expect(keeps(filter, { amountMin: 900_000_00, amountMax: 1 })).toBe(true);
    expect(keeps(filter, { budget: 5 })).toBe(true);
    expect(keeps(filter, { amountMax: 1, currency: 'EUR' })).toBe(true);
    expect(keeps(filter, { amountMax: 1, currency: '' })).toBe(false);
  });

  test('by words of its title or of its funder, in either script', () => {
    const stated = { title: 'Soutien à l’éducation', titleAr: 'دعم التربية', funderName: 'Ministère 1' };
    expect(keeps({ text: 'EDUCATION ministere' }, stated)).toBe(true);
    expect(keeps({ text: 'التربيه' }, stated)).toBe(true);
    expect(keeps({ text: 'education festival' }, stated)).toBe(false);
  });

  test('by the month it closes in, printed to the day or not', () => {
    expect(keeps({ clauses: { month: ['09'] } }, { closes: '2023-09' })).toBe(true);
    expect(keeps({ clauses: { month: ['09'] } }, { closes: '2023-10-01' })).toBe(false);
    expect(keeps({ clauses: { month: ['none'] } }, { closes: '2023' })).toBe(true);
  });
});

test('Moroccan public grants stand, and what does not say; the rest when it is asked for', () => {
  const seen = (stated: Partial<Call>) => matchesCall(aCall(stated), standingCallFilter);
  expect(seen({})).toBe(true);
  expect(seen({ origin: '', kind: '' })).toBe(true);
  expect(seen({ origin: 'foreign_public' })).toBe(false);
  expect(seen({ kind: 'training' })).toBe(false);
  expect(callFilterOf(defaultView, 'MAD')).toEqual(standingCallFilter);
});

test('an address says every choice about calls', () => {
  const view = {
    filter: {
      clauses: { sector: ['sport'], region: ['09'], funder: ['f'], year: ['2020'] },
      amount: { min: 1, max: null },
      text: 'a',
    },
    choices: { month: '03,none', origin: 'private', offer: 'training,other' },
  };
  expect(callFilterOf(view, 'MAD')).toEqual({
    clauses: {
      sector: ['sport'],
      region: ['09'],
      funder: ['f'],
      month: ['03', 'none'],
      origin: ['private'],
      kind: ['training', 'other'],
    },
    amount: within(1, null),
    text: 'a',
  });
});

const calls = fc
  .record({
    sector: fc.constantFrom('', 'sport', 'culture'),
    regions: fc.constantFrom([], ['09'], ['04', '09'], ['national'], ['abroad']),
    funder: fc.constantFrom('', 'funder-1', 'funder-2'),
    closes: fc.constantFrom('', '2026', '2026-03', '2026-11-27'),
    origin: fc.constantFrom('public_ma', 'private', ''),
    kind: fc.constantFrom('grant', 'training', ''),
    amountMin: fc.constantFrom(null, 0, 60_000_00),
    amountMax: fc.constantFrom(null, 60_000_00, 2_000_000_00),
    currency: fc.constantFrom('MAD', 'EUR', ''),
    title: fc.constantFrom('Appel un', 'Appel deux'),
  } as const)
  .map((stated) => aCall(stated as Partial<Call>));
const clauseOf = (...values: string[]) => fc.option(fc.subarray(values, { minLength: 1 }), { nil: undefined });
const filters = fc.record({
  clauses: fc
    .record({
      sector: clauseOf('sport', 'none'),
      region: clauseOf('09', '04', 'national', 'abroad', 'none'),
      funder: clauseOf('funder-1', 'none'),
      month: clauseOf('03', '11', 'none'),
      origin: clauseOf('public_ma', 'private', 'none'),
      kind: clauseOf('grant', 'training', 'none'),
    })
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, kept]) => kept)) as CallFilter['clauses']),
  amount: fc.constantFrom(null, within(0, 49_999_99), within(100_000_00, null)),
  text: fc.constantFrom('', 'deux'),
});

test(`a facet counts the calls under every choice but its own (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(calls, { maxLength: 12 }), filters, (drawn, filter) => {
      const facets = facetsOf(drawn, filter, 'MAD');
      for (const dimension of callDimensions) {
        const { [dimension]: _, ...others } = filter.clauses;
        const under = drawn.filter((call) => matchesCall(call, { ...filter, clauses: others }));
        for (const { key, n } of facets.cells[dimension]) {
          expect(n).toBe(under.filter((call) => callValues(call, dimension).includes(key)).length);
        }
        const named = new Set(under.flatMap((call) => callValues(call, dimension)));
        expect(new Set(facets.cells[dimension].map(({ key }) => key))).toEqual(named);
      }
      const free = drawn.filter((call) => matchesCall(call, { ...filter, amount: null }));
      const stating = free.filter((call) => statesAmount(call, 'MAD'));
      expect(facets.withoutAmount).toBe(free.length - stating.length);
      for (const { from, to, n } of facets.amounts) {
        const kept = stating.filter((call) => isWithin(call, within(from, to === null ? null : to - 1)));
        expect(n).toBe(kept.length);
      }
    }),
    { seed, numRuns: 300 },
  );
});

test('facets lead with the most frequent, and follow the year by month', () => {
  const drawn = [aCall({ sector: 'b' }), aCall({ sector: 'a' }), aCall({ sector: 'c', closes: '2026-03' })];
  const { cells } = facetsOf([...drawn, aCall({ sector: 'c' })], every, 'MAD');
  expect(cells.sector.map(({ key }) => key)).toEqual(['c', 'a', 'b']);
  expect(cells.month).toEqual([
    { key: '03', n: 1 },
    { key: '11', n: 3 },
  ]);
});
