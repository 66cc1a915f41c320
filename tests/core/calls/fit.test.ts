import { expect, test } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { callRecordPath, noCalls } from '../../../src/core/calls/callRecord.ts';
import { criteria, fitOf, fits } from '../../../src/core/calls/fit.ts';
import { hasCalls } from '../../../src/core/edition/edition.ts';
import type { Call } from '../../../src/core/model/call.ts';
import { aCall } from '../../support/calls.ts';

const teaching = aCall({ sector: 'education', regions: ['09'], minAge: 2, needsAccounts: 'yes', needsUtility: 'no' });
const association = { ...untold, form: 'association', region: '09', sectors: ['education'], founded: 2022 } as const;

test('each criterion is met, missed, not stated by the call or not told by the association', () => {
  const { meetings, ...counts } = fitOf(teaching, { ...association, certifiedAccounts: false }, 2026);
  expect(meetings).toEqual({
    form: 'met',
    territory: 'met',
    sector: 'met',
    age: 'met',
    accounts: 'notMet',
    utility: 'met',
  });
  expect(counts).toEqual({ met: 5, notMet: 1, notStated: 0, notTold: 0 });
  expect(fitOf(teaching, association, 2026).meetings.accounts).toBe('notTold');
  expect(fitOf(aCall({ minAge: null }), association, 2026).meetings.age).toBe('notStated');
});

test('what a call does not state never keeps an association out, and a silent one fits nothing', () => {
  const silent = aCall({ eligible: [], sector: '', regions: [] });
  expect(criteria.map((criterion) => fitOf(silent, association, 2026).meetings[criterion])).toEqual(
    criteria.map(() => 'notStated'),
  );
  expect(fits(fitOf(silent, association, 2026))).toBe(false);
  expect(fits(fitOf(aCall({ sector: '', regions: [] }), association, 2026))).toBe(true);
  expect(fits(fitOf(aCall({ regions: ['01'] }), association, 2026))).toBe(false);
});

test('a national call is open to every region', () => {
  const told = { ...untold, form: 'association' } as const;
  expect(fitOf(aCall({ regions: ['national'] }), told, 2026).meetings.territory).toBe('met');
  expect(fitOf(aCall({ regions: ['national'] }), untold, 2026).meetings.territory).toBe('notTold');
  expect(fitOf(aCall({ regions: ['abroad'] }), association, 2026).meetings.territory).toBe('notMet');
});

test('a call held to a province is met there alone, and not told by who told a region only', () => {
  const from = (region: string | null, province: string | null, call: Partial<Call>) =>
    fitOf(aCall(call), { ...association, region, province }, 2026).meetings.territory;
  for (const call of [{ funderProvince: '09.163' }, { provinces: ['09.163'], funderProvince: '09.001' }]) {
    expect(from('09', '09.163', call)).toBe('met');
    expect(from('09', '09.551', call)).toBe('notMet');
    expect(from('09', null, call)).toBe('notTold');
    expect(from('01', null, call)).toBe('notMet');
    expect(from(null, null, call)).toBe('notTold');
  }
  expect(from('09', '09.551', { regions: ['09', '10'], funderProvince: '09.163' })).toBe('met');
  expect(from('09', '09.551', { regions: ['national'], funderProvince: '09.163' })).toBe('met');
  expect(from('09', '09.551', { regions: [], funderProvince: '09.163' })).toBe('notMet');
});

test('a form that no printed word names was inferred: it is not stated', () => {
  const form = (own: 'association' | 'foundation', call: Partial<Call>) =>
    fitOf(aCall({ eligible: ['association', 'cooperative'], ...call }), { ...association, form: own }, 2026).meetings
      .form;
  expect(form('association', { eligibility: 'خاصة التعاونيات واتحاداتها' })).toBe('notStated');
  expect(form('foundation', { eligibility: 'خاصة التعاونيات واتحاداتها' })).toBe('notMet');
  expect(form('association', { eligibility: '' })).toBe('notStated');
  expect(form('foundation', { eligibility: '' })).toBe('notStated');
  for (const eligibility of ['Associations', 'جمعيّات المجتمع المدني', 'CSOs', 'organisations non-gouvernementales'])
    expect(form('association', { eligibility })).toBe('met');
  expect(form('association', { eligibility: '', title: 'Appel aux associations' })).toBe('met');
  expect(form('association', { eligibility: '', transcription: '' })).toBe('met');
});

test('the calls of an edition lie at a path that changes with its files', () => {
  expect(callRecordPath({ name: 'published', hash: 'abcdef0123456789' })).toBe(
    'editions/calls/published-abcdef0123.json',
  );
  expect(hasCalls({ files: [] })).toBe(false);
  expect(noCalls.calls).toEqual([]);
});
