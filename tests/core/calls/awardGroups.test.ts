import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { awardGroups, filterOfAwards } from '../../../src/core/calls/awardGroups.ts';
import { makeCallRecord } from '../../../src/core/calls/makeCallRecord.ts';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { decodeView, encodeView } from '../../../src/core/view/urlCodec.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { aCall } from '../../support/calls.ts';
import { grantTables } from '../../support/tables.ts';

const seed = 20_261_205;
const called = (year: number) => aCall({ id: `S-${year}`, series: 'S', year: String(year) });
const calls = [called(2019), called(2020), called(2021), aCall({ id: 'other', year: '2020' })];
const groupsOf = (id: string, awards: Readonly<Record<string, number>> | null) => {
  const call = calls.find((known) => known.id === id) ?? aCall();
  return awardGroups(call, { calls, awards }).map((group) => [group.of, group.calls.map((own) => own.id), group.n]);
};

describe('the calls whose grants are summed up', () => {
  const awards = { 'S-2019': 3, 'S-2020': 2, 'S-2021': 5, other: 9 };

  test('the call itself, then its series before it, then the last of those', () => {
    expect(groupsOf('S-2021', awards)).toEqual([
      ['own', ['S-2021'], 5],
      ['earlier', ['S-2019', 'S-2020'], 5],
      ['last', ['S-2020'], 2],
    ]);
    expect(groupsOf('S-2020', awards)).toEqual([
      ['own', ['S-2020'], 2],
      ['earlier', ['S-2019'], 3],
    ]);
  });

  test('a call without a series has no others, and calls that no grant names are left out', () => {
    expect(groupsOf('other', awards)).toEqual([['own', ['other'], 9]]);
    expect(groupsOf('S-2021', { ...awards, 'S-2021': 0, 'S-2020': 0 })).toEqual([['earlier', ['S-2019'], 3]]);
    expect(groupsOf('S-2021', {})).toEqual([]);
    expect(groupsOf('S-2021', null)).toEqual([]);
  });
});

test(`the grants of a group are as many as the engine finds, and its address finds them again (seed ${seed})`, () => {
  const years = ['2019', '2020', '2021'];
  const series = ['CALL-1', 'CALL-1~2', 'Appel 2, 50 %'].map((id, index) =>
    aCall({ id, series: 'S', year: years[index] ?? '' }),
  );
  let named = 0;
  fc.assert(
    fc.property(grantTables, fc.constantFrom(...series), (table, call) => {
      const record = makeCallRecord(series, table, []);
      for (const group of awardGroups(call, record)) {
        const filter = filterOfAwards(group);
        const { total, currency } = explore(table, filter);
        expect(total.n).toBe(group.n);
        expect(currency).toBe(record.currency);
        expect(decodeView(encodeView({ ...defaultView, filter })).view.filter).toEqual(filter);
        named += 1;
      }
    }),
    { seed, numRuns: 300 },
  );
  expect(named).toBeGreaterThan(100);
});
