import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { callListQuery, callSubjectOf } from '../../../src/app/calls/callSubject.ts';
import { untold } from '../../../src/core/calls/association.ts';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { isAnswerable } from '../../../src/core/calls/callStatus.ts';
import { instantOf } from '../../../src/core/calls/moroccoTime.ts';
import { type Call, callKinds, fundingOrigins } from '../../../src/core/model/call.ts';
import { decodeView } from '../../../src/core/view/urlCodec.ts';
import { defaultView } from '../../../src/core/view/viewState.ts';
import { callList } from '../../../src/features/calls/callList.ts';
import { type CallSubject, subjectCalls } from '../../../src/features/calls/subjectCalls.ts';
import { aCall } from '../../support/calls.ts';

const seed = 20261122;
const now = instantOf('2026-11-22', '12:00');
const recordOf = (calls: readonly Call[]) => ({ ...noCalls, calls, currency: 'MAD' });
const days = ['', '2020-03-01', '2024-05', '2026-10-01', '2026-11-29', '2027-01-15', '2034-06-01'];

const someCall = fc
  .record({
    opens: fc.constantFrom(...days),
    closes: fc.constantFrom(...days),
    recurrence: fc.constantFrom('' as const, 'permanent' as const),
    year: fc.constantFrom('', '2019', '2025'),
    funder: fc.constantFrom('funder-1', 'funder-2'),
    sector: fc.constantFrom('', 'culture', 'sport'),
    regions: fc.constantFrom([], ['09'], ['national'], ['04', '09'], ['04']),
    origin: fc.constantFrom('' as const, ...fundingOrigins),
    kind: fc.constantFrom('' as const, ...callKinds),
  })
  .map(aCall);
const someRecord = fc
  .array(someCall, { maxLength: 30 })
  .map((calls) => recordOf(calls.map((call, index) => ({ ...call, id: `C-${index}` }))));
const someSubject = fc.constantFrom<CallSubject>(
  { of: 'region', key: '09' },
  { of: 'funder', key: 'funder-1' },
  { of: 'sector', key: 'culture' },
);

describe('the calls of a subject', () => {
  test(`count as the list their link opens does, and sum to their whole (seed ${seed})`, () => {
    fc.assert(
      fc.property(someRecord, someSubject, (record, subject) => {
        const found = subjectCalls(record, subject, now);
        const { view, repairs } = decodeView(callListQuery(subject, found.choices, defaultView));
        expect(repairs).toEqual([]);
        const told = { association: untold, followed: new Set<string>(), shown: 'all' as const, now };
        const { summary, closed, undated, groups } = callList({ record, view, ...told });
        expect(found).toMatchObject({ open: summary.open, closed, undated });
        expect(found.total).toBe(groups.reduce((sum, { n }) => sum + n, 0));
        expect(found.open + found.upcoming + found.closed + found.undated).toBe(found.total);
      }),
      { seed },
    );
  });

  test(`show at most five, what may be answered first, and never what is over (seed ${seed})`, () => {
    fc.assert(
      fc.property(someRecord, someSubject, (record, subject) => {
        const { shown, open } = subjectCalls(record, subject, now);
        expect(shown.length).toBeLessThanOrEqual(5);
        const answerable = shown.map(({ standing }) => isAnswerable(standing));
        expect(answerable.filter(Boolean)).toHaveLength(Math.min(open, 5));
        expect(answerable.lastIndexOf(true)).toBeLessThan(answerable.concat(false).indexOf(false));
        expect(shown.every(({ standing: { status } }) => status !== 'closed' && status !== 'undated')).toBe(true);
      }),
      { seed },
    );
  });

  test('leave no call of a funder out, whosever money it is, and those of a place as its list does', () => {
    const record = recordOf([
      aCall({ id: 'A', origin: 'foreign_public' }),
      aCall({ id: 'B', kind: 'training' }),
      aCall({ id: 'C' }),
    ]);
    const ofFunder = subjectCalls(record, { of: 'funder', key: 'funder-1' }, now);
    expect(ofFunder).toMatchObject({ total: 3, leftOut: 0 });
    expect(ofFunder.choices).toEqual({ origin: 'foreign_public,public_ma', offer: 'grant,training' });
    const ofRegion = subjectCalls(record, { of: 'region', key: '09' }, now);
    expect(ofRegion).toMatchObject({ total: 1, leftOut: 2, choices: {} });
    expect(callListQuery({ of: 'region', key: '09' }, {}, defaultView)).toBe('?region=09');
  });

  test('learn a usual window from a funder alone, and name the last year announced', () => {
    const record = recordOf([
      aCall({ id: 'A', opens: '2024-03-01', closes: '2024-05-01', year: '2024' }),
      aCall({ id: 'B', opens: '2025-03-09', closes: '2025-05-02', year: '2025' }),
    ]);
    const { window, lastYear, open } = subjectCalls(record, { of: 'funder', key: 'funder-1' }, now);
    expect(window?.opens).toEqual({ months: ['03'], times: 2, years: 2 });
    expect([lastYear, open]).toEqual(['2025', 0]);
    expect(subjectCalls(record, { of: 'sector', key: 'education' }, now).window).toBeNull();
  });

  test('of a province are those of its region; a recipient has none', () => {
    const names = { fr: '', ar: '', en: '', zgh: '' };
    const provinces = [{ code: '09.001', region: '09', kind: 'province' as const, names, population: 1 }];
    expect(callSubjectOf({ of: 'province', key: '09.001' }, { provinces })).toEqual({ of: 'region', key: '09' });
    expect(callSubjectOf({ of: 'province', key: '99.999' }, { provinces })).toBeNull();
    expect(callSubjectOf({ of: 'recipient', key: 'x' }, { provinces })).toBeNull();
    expect(callSubjectOf({ of: 'sector', key: 'culture' }, { provinces })).toEqual({ of: 'sector', key: 'culture' });
  });
});
