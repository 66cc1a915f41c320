import { describe, expect, test } from 'vitest';
import { standingCallFilter } from '../../../src/core/calls/callFilter.ts';
import { callsByPlace } from '../../../src/core/calls/callsByPlace.ts';
import { aCall } from '../../support/calls.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const open = { opens: '2026-10-01', closes: '2026-12-31' };
const closed = { opens: '2025-10-01', closes: '2025-12-31' };
const calls = [
  aCall({ id: 'A', ...open, regions: ['09', '04'] }),
  aCall({ id: 'B', ...open, regions: ['national'] }),
  aCall({ id: 'C', ...open, regions: [] }),
  aCall({ id: 'D', ...open, regions: ['09'], kind: 'training' }),
  aCall({ id: 'E', ...closed, regions: ['12'] }),
];
const cellsOf = (...given: Parameters<typeof callsByPlace>) =>
  callsByPlace(...given).cells.map(({ key, n }) => `${key} ${n}`);

describe('calls by place', () => {
  test('are those open now, several regions in each, whatever region is kept', () => {
    const kept = { ...standingCallFilter, clauses: { ...standingCallFilter.clauses, region: ['12'] } };
    for (const filter of [standingCallFilter, kept])
      expect(cellsOf(calls, filter, now)).toEqual(['04 1', '09 1', 'national 1', 'none 1']);
  });

  test('are all there are where none is open', () => {
    const later = Date.parse('2027-06-01T12:00:00Z');
    expect(callsByPlace(calls, standingCallFilter, later).of).toBe('all');
    expect(cellsOf(calls, standingCallFilter, later)).toEqual(['04 1', '09 1', '12 1', 'national 1', 'none 1']);
  });
});
