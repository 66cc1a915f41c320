import { expect, test } from 'vitest';
import { withoutAward } from '../../../src/core/calls/withoutAward.ts';
import { aCall } from '../../support/calls.ts';

const now = Date.parse('2026-11-21T12:00:00Z');
const closed = { opens: '2025-01-01', closes: '2025-02-01' };
const calls = [
  aCall({ id: 'named', ...closed }),
  aCall({ id: 'B', ...closed, funder: 'funder-2' }),
  aCall({ id: 'A', ...closed }),
  aCall({ id: 'older', opens: '2023-01-01', closes: '2023-02-01' }),
  aCall({ id: 'foreign', ...closed, origin: 'foreign_public' }),
  aCall({ id: 'training', ...closed, kind: 'training' }),
  aCall({ id: 'open', closes: '2026-12-31' }),
  aCall({ id: 'undated', closes: '', opens: '' }),
];

test('calls of Moroccan public money that are over and that no grant names, by year and funder', () => {
  const found = withoutAward({ calls, awards: { named: 2, A: 0 } }, now);
  expect(found?.closed).toBe(4);
  expect(found?.years.map((each) => [each.year, each.calls.map(({ id }) => id)])).toEqual([
    ['2025', ['A', 'B']],
    ['2023', ['older']],
  ]);
});

test('nothing is missing where no grant names any call', () => {
  expect(withoutAward({ calls, awards: null }, now)).toBeNull();
});
