import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { callsAt, groupCalls, openSummary } from '../../../src/core/calls/callGroups.ts';
import type { CallOrder } from '../../../src/core/calls/callOrder.ts';
import { callStatuses } from '../../../src/core/calls/callStatus.ts';
import { fitOf } from '../../../src/core/calls/fit.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const now = Date.parse('2026-11-22T12:00:00Z');
const deadline: CallOrder = { by: 'deadline' };

const calls = [
  aCall({ id: 'closed-2024', closes: '2024-02-01', opens: '', year: '2023' }),
  aCall({ id: 'closed-2026', closes: '2026-02-01', opens: '' }),
  aCall({ id: 'closed-2026-later', closes: '2026-09', opens: '' }),
  aCall({ id: 'undated', closes: '', opens: '', year: '' }),
  aCall({ id: 'undated-2020', closes: '', opens: '', year: '2020' }),
  aCall({ id: 'undated-2025', closes: '', opens: '2025-03', year: '2025' }),
  aCall({ id: 'permanent', closes: '', opens: '', recurrence: 'permanent' }),
  aCall({ id: 'upcoming-january', opens: '2027-01-05', closes: '2027-02-01' }),
  aCall({ id: 'upcoming-december', opens: '2026-12-05', closes: '2027-03-01' }),
  aCall({ id: 'open', closes: '2026-12-30', sector: 'sport' }),
  aCall({ id: 'closing-evening', closes: '2026-11-27' }),
  aCall({ id: 'closing-noon', closes: '2026-11-27', closeTime: '12:00', sector: 'sport' }),
];
const standing = callsAt(calls, now);
const ids = (order: CallOrder, drawn = standing) =>
  groupCalls(drawn, order).map(({ status, n, years }) => [
    status,
    n,
    ...years.map((year) => [year.year, ...year.calls.map(({ call }) => call.id)]),
  ]);

test('what closes first leads; closed and undated calls stand by year, the latest first', () => {
  expect(ids(deadline)).toEqual([
    ['closing', 2, ['', 'closing-noon', 'closing-evening']],
    ['open', 1, ['', 'open']],
    ['upcoming', 2, ['', 'upcoming-december', 'upcoming-january']],
    ['permanent', 1, ['', 'permanent']],
    ['undated', 3, ['2025', 'undated-2025'], ['2020', 'undated-2020'], ['', 'undated']],
    ['closed', 3, ['2026', 'closed-2026-later', 'closed-2026'], ['2024', 'closed-2024']],
  ]);
});

describe('inside a group', () => {
  const first = (order: CallOrder, ...stated: Partial<Call>[]) =>
    groupCalls(callsAt(stated.map(aCall), now), order)
      .flatMap(({ years }) => years)
      .flatMap((year) => year.calls.map(({ call }) => call.id));

  test('the largest amount for one project leads, and none comes last', () => {
    const order: CallOrder = { by: 'amount', currency: 'MAD' };
    expect(
      first(
        order,
        { id: 'none', closes: '2026-11-23' },
        { id: 'euros', amountMax: 900, currency: 'EUR' },
        { id: 'small', amountMax: 100 },
        { id: 'large', amountMin: 300 },
      ),
    ).toEqual(['large', 'small', 'none', 'euros']);
  });

  test('the fewest criteria missed lead, then the most met', () => {
    const association = { ...untold, form: 'association', region: '09', sectors: ['education'] } as const;
    const order: CallOrder = { by: 'fit', fitOf: (call) => fitOf(call, association, 2026) };
    const drawn = [
      { id: 'misses', sector: 'sport', closes: '2026-11-23' },
      { id: 'silent', sector: '', regions: [] },
      { id: 'meets' },
    ];
    expect(first(order, ...drawn)).toEqual(['meets', 'silent', 'misses']);
    expect(first({ by: 'fit', fitOf: null }, ...drawn)).toEqual(['misses', 'silent', 'meets']);
  });
});

test('the sentence counts what may be answered now, and what fits where an association is told', () => {
  expect(openSummary(standing, null)).toEqual({ open: 4, closing: 2, fitting: null });
  const association = { ...untold, sectors: ['sport'] };
  expect(openSummary(standing, (call) => fitOf(call, association, 2026))).toEqual({ open: 4, closing: 2, fitting: 2 });
});

test(`every call stands in one group, whatever the order (seed ${seed})`, () => {
  const days = fc.constantFrom('', '2026', '2026-11', '2026-11-20', '2026-11-30', '2027-01-15');
  const drawn = fc.array(
    fc.record({
      opens: days,
      closes: days,
      year: fc.constantFrom('', '2025', '2026'),
      amountMax: fc.constantFrom(null, 1, 2),
      recurrence: fc.constantFrom('', 'permanent' as const),
    }),
    { maxLength: 20 },
  );
  const orders = fc.constantFrom<CallOrder>(deadline, { by: 'amount', currency: 'MAD' });
  fc.assert(
    fc.property(drawn, orders, (stated, order) => {
      const groups = groupCalls(
        callsAt(
          stated.map((one, index) => aCall({ ...one, id: String(index) })),
          now,
        ),
        order,
      );
      const held = groups.flatMap(({ years }) => years.flatMap((year) => year.calls));
      expect(held.map(({ call }) => Number(call.id)).toSorted((a, b) => a - b)).toEqual([...stated.keys()]);
      expect(groups.map(({ status }) => status)).toEqual(
        callStatuses.filter((status) => held.some(({ standing }) => standing.status === status)),
      );
      for (const { status, n, years } of groups) {
        expect(years.flatMap((year) => year.calls).every(({ standing }) => standing.status === status)).toBe(true);
        expect(years.reduce((sum, year) => sum + year.calls.length, 0)).toBe(n);
      }
    }),
    { seed, numRuns: 300 },
  );
});
