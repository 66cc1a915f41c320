import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { joinCalls } from '../../../src/core/calls/joinCalls.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20_261_122;
const recordOf = (...keys: readonly (readonly [string, string])[]) => ({
  ...noCalls,
  calls: keys.map(([id, funder]) => aCall({ id, funder })),
});

test('a call of both lists stands once, as the file has it', () => {
  const own = { ...noCalls, calls: [aCall({ id: 'C1', funder: 'f', title: 'Mine' })], currency: 'MAD' };
  const { record, originOf } = joinCalls(own, recordOf(['C1', 'f'], ['C1', 'g'], ['C2', 'f']));
  expect(record.calls.map((call) => [call.id, call.funder, originOf(call)])).toEqual([
    ['C1', 'f', 'both'],
    ['C1', 'g', 'edition'],
    ['C2', 'f', 'edition'],
  ]);
  expect(record.calls[0]?.title).toBe('Mine');
  expect(record.currency).toBe('MAD');
});

test(`nothing is lost and nothing counted twice (seed ${seed})`, () => {
  const keys = fc.uniqueArray(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), fc.constantFrom('f', 'g')), {
    selector: (key) => key.join(),
  });
  fc.assert(
    fc.property(keys, keys, (mine, its) => {
      const { record, originOf } = joinCalls(recordOf(...mine), recordOf(...its));
      const n = (of: string) => record.calls.filter((call) => originOf(call) === of).length;
      const shared = mine.filter((key) => its.some((other) => other.join() === key.join())).length;
      expect([n('own') + n('both'), n('edition') + n('both'), n('both')]).toEqual([mine.length, its.length, shared]);
    }),
    { seed },
  );
});
