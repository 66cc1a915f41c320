import { describe, expect, test } from 'vitest';
import { isAnswerable, standingAt } from '../../../src/core/calls/callStatus.ts';
import type { Call } from '../../../src/core/model/call.ts';

const dated = (opens: string, closes: string, closeTime = '', recurrence: Call['recurrence'] = '') => ({
  opens,
  closes,
  closeTime,
  recurrence,
});
const at = (instant: string) => Date.parse(instant);

describe('the status of a call', () => {
  test('runs to the end of the closing day in Morocco, with UTC since September 2026', () => {
    const call = dated('2026-10-16', '2026-11-27');
    expect(standingAt(call, at('2026-11-27T23:59:59Z'))).toMatchObject({ status: 'closing', daysLeft: 0 });
    expect(standingAt(call, at('2026-11-28T00:00:00Z'))).toMatchObject({ status: 'closed', daysLeft: null });
  });

  test('ran an hour less before, and as long in Ramadan', () => {
    expect(standingAt(dated('', '2026-09-19'), at('2026-09-19T23:00:00Z')).status).toBe('closed');
    const call = dated('', '2026-03-05');
    expect(standingAt(call, at('2026-03-05T23:59:59Z')).status).toBe('closing');
    expect(standingAt(call, at('2026-03-06T00:00:00Z')).status).toBe('closed');
  });

  test('ends at the time printed', () => {
    const call = dated('', '2026-11-27', '16:30');
    expect(standingAt(call, at('2026-11-27T16:29:59Z')).status).toBe('closing');
    expect(standingAt(call, at('2026-11-27T16:30:00Z')).status).toBe('closed');
  });

  test('is about to close from fifteen days before', () => {
    const call = dated('2026-10-16', '2026-12-07');
    expect(standingAt(call, at('2026-11-21T12:00:00Z'))).toMatchObject({ status: 'open', daysLeft: 16 });
    expect(standingAt(call, at('2026-11-22T12:00:00Z'))).toMatchObject({ status: 'closing', daysLeft: 15 });
  });

  test('is never open without a closing day', () => {
    const now = at('2026-11-22T12:00:00Z');
    expect(standingAt(dated('2026-11-01', ''), now).status).toBe('undated');
    expect(standingAt(dated('2026-11-01', '2026-12'), now).status).toBe('undated');
    expect(standingAt(dated('2026-11-01', '2026-10'), now).status).toBe('closed');
    expect(standingAt(dated('2026-12-10', '2026-12-01'), now).status).toBe('undated');
    expect(standingAt(dated('2014-01-01', '', '', 'permanent'), now)).toSatisfy(isAnswerable);
  });

  test('is upcoming until the day it opens', () => {
    const call = dated('2026-12-15', '2027-02-05');
    expect(standingAt(call, at('2026-11-21T12:00:00Z'))).toMatchObject({ status: 'upcoming', daysToOpening: 24 });
    expect(standingAt(call, at('2026-12-14T23:59:59Z')).status).toBe('upcoming');
    expect(standingAt(call, at('2026-12-15T00:00:00Z')).status).toBe('open');
  });
});
