import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { callStatuses } from '../../../src/core/calls/callStatus.ts';
import { addDays, instantOf } from '../../../src/core/calls/moroccoTime.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { callList } from '../../../src/features/calls/callList.ts';
import { folded, inSight, isFolded } from '../../../src/features/calls/foldedCalls.ts';
import { daysAfter, monthTicks, placeOfToday, stretchOf } from '../../../src/features/calls/windowScale.ts';
import { aCall } from '../../support/calls.ts';

const today = '2026-11-22';
const now = instantOf(today, '12:00');
const listOf = (calls: readonly Call[], more: Partial<Parameters<typeof callList>[0]> = {}) =>
  callList({
    record: { ...noCalls, calls },
    view: defaultView,
    association: untold,
    followed: new Set(),
    shown: 'all',
    now,
    ...more,
  });

const day = fc.integer({ min: -900, max: 900 }).map((days) => addDays(today, days));
const call = fc
  .record({
    opens: fc.oneof(fc.constant(''), day),
    closes: fc.oneof(fc.constant(''), day, fc.constant('2026-11')),
    recurrence: fc.constantFrom('permanent' as const, '' as const),
    sector: fc.constantFrom('culture', 'sport', ''),
    origin: fc.constantFrom('public_ma' as const, 'private' as const),
  })
  .map((stated) => aCall({ ...stated, year: '2026' }));
const calls = fc.array(call, { maxLength: 40 }).map((list) => list.map((one, index) => ({ ...one, id: `C-${index}` })));

describe('the list of calls', () => {
  test('every selected call stands in one group, at once or folded, and is counted there (seed 4)', () => {
    fc.assert(
      fc.property(calls, (all) => {
        const { groups, selected, summary, closed, undated } = listOf(all);
        const listed = groups.flatMap((group) => [
          ...inSight(group, today),
          ...folded(group, today).flatMap((year) => year.calls),
        ]);
        expect(listed.map(({ call: { id } }) => id).sort()).toEqual(selected.map(({ id }) => id).sort());
        expect(selected).toEqual(all.filter(({ origin }) => origin === 'public_ma'));
        const count = (...statuses: readonly (typeof callStatuses)[number][]) =>
          groups.filter(({ status }) => statuses.includes(status)).reduce((sum, { n }) => sum + n, 0);
        expect([summary.open, summary.closing]).toEqual([count('open', 'closing', 'permanent'), count('closing')]);
        expect([closed, undated]).toEqual([count('closed'), count('undated')]);
        expect(groups.map(({ status }) => callStatuses.indexOf(status))).toEqual(
          groups.map(({ status }) => callStatuses.indexOf(status)).sort((a, b) => a - b),
        );
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  test('upcoming calls follow each other by the day they open, and what opens far ahead is folded by year', () => {
    const opening = (days: number) =>
      aCall({ id: `in ${days}`, opens: addDays(today, days), closes: addDays(today, days + 400 - days / 2) });
    const { groups } = listOf([60, 20, 400, 90, 700].map(opening));
    const [upcoming] = groups;
    if (!upcoming) throw new Error('no group');
    expect(inSight(upcoming, today).map(({ call: { id } }) => id)).toEqual(['in 20', 'in 60', 'in 90']);
    expect(folded(upcoming, today).map(({ year }) => year)).toEqual(['2027', '2028']);
    expect(daysAfter).toBeGreaterThan(90);
    expect(isFolded({ status: 'closed' })).toBe(true);
  });

  test('is narrowed to what suits the association or is followed, and counts both', () => {
    const all = [aCall({ id: 'fits' }), aCall({ id: 'elsewhere', regions: ['01'] })];
    const association = { ...untold, form: 'association', region: '09' } as const;
    const list = listOf(all, { association, followed: new Set(['elsewhere']) });
    expect(list.counts).toEqual({ all: 2, fitting: 1, followed: 1 });
    expect(list.summary.fitting).toBe(1);
    const shown = (which: 'fitting' | 'followed') =>
      listOf(all, { association, followed: new Set(['elsewhere']), shown: which }).groups.flatMap(({ years }) =>
        years.flatMap((year) => year.calls.map(({ call: { id } }) => id)),
      );
    expect([shown('fitting'), shown('followed')]).toEqual([['fits'], ['elsewhere']]);
    expect(listOf(all).fitOf).toBeNull();
    expect(listOf(all).counts.fitting).toBeNull();
  });
});

test('of the calls that fit, those that are over or have no date stand apart from the count', () => {
  const association = { ...untold, form: 'association', region: '09' } as const;
  const all = [
    aCall({ id: 'open' }),
    aCall({ id: 'upcoming', opens: addDays(today, 3), closes: addDays(today, 40) }),
    aCall({ id: 'permanent', opens: '', closes: '', recurrence: 'permanent' }),
    aCall({ id: 'closed', opens: '', closes: addDays(today, -3) }),
    aCall({ id: 'undated', opens: '', closes: '' }),
    aCall({ id: 'over too', opens: '', closes: addDays(today, -9) }),
  ];
  const { counts, fittingApart, listed } = listOf(all, { association, shown: 'fitting' });
  expect(counts.fitting).toBe(3);
  expect(fittingApart).toEqual({ undated: 1, closed: 2 });
  expect(listed).toHaveLength(6);
});

describe('the strip of windows', () => {
  test('holds today, the months around it, and what it shows of a window', () => {
    expect(monthTicks(today).map(({ month }) => month)).toEqual([
      '2026-11',
      '2026-12',
      '2027-01',
      '2027-02',
      '2027-03',
    ]);
    expect(stretchOf({ opens: '2026-11-22', closes: '2026-12-31' }, today)?.from).toBeCloseTo(placeOfToday);
    expect(stretchOf({ opens: '2020-01-01', closes: '2035-01-01' }, today)).toEqual({ from: 0, to: 1 });
    expect(stretchOf({ opens: '', closes: '2020-01-01' }, today)).toBeNull();
    expect(stretchOf({ opens: '2026-11-01', closes: '2026-12' }, today)).toBeNull();
  });
});
