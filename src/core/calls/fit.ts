import type { Call } from '../model/call.ts';
import { type Association, isTold } from './association.ts';

export const criteria = ['form', 'territory', 'sector', 'age', 'accounts', 'utility'] as const;
export type Criterion = (typeof criteria)[number];

/**
 * How one criterion of a call looks beside an association. `notStated`: the call does not say. `notTold`: the call
 * says, the association has not. Neither keeps it from fitting.
 */
export type Meeting = 'met' | 'notMet' | 'notStated' | 'notTold';

export interface Fit {
  readonly meetings: Readonly<Record<Criterion, Meeting>>;
  readonly met: number;
  readonly notMet: number;
  readonly notStated: number;
  readonly notTold: number;
}

/** True where no criterion is known to be missed and at least one is known to be met. */
export function fits({ met, notMet }: Fit): boolean {
  return notMet === 0 && met > 0;
}

/**
 * Holds a call against an association, criterion by criterion; never a verdict, which is the funder's alone.
 * `year` is the current one, for the association's age.
 */
export function fitOf(call: Call, association: Association, year: number): Fit {
  const meetings: Record<Criterion, Meeting> = {
    form: meets(call.eligible.length > 0, association.form, (form) => call.eligible.includes(form)),
    territory: territory(call, association),
    sector: meets(call.sector !== '', told(association.sectors), (sectors) => sectors.includes(call.sector)),
    age: meets(call.minAge !== null, association.founded, (founded) => year - founded >= (call.minAge ?? 0)),
    accounts: meets(call.needsAccounts !== '', asNeeded(call.needsAccounts, association.certifiedAccounts), yes),
    utility: meets(call.needsUtility !== '', asNeeded(call.needsUtility, association.publicUtility), yes),
  };
  const count = (meeting: Meeting) => criteria.filter((criterion) => meetings[criterion] === meeting).length;
  return {
    meetings,
    met: count('met'),
    notMet: count('notMet'),
    notStated: count('notStated'),
    notTold: count('notTold'),
  };
}

function meets<T>(stated: boolean, answer: T | null, isMet: (answer: T) => boolean): Meeting {
  if (!stated) return 'notStated';
  if (answer === null) return 'notTold';
  return isMet(answer) ? 'met' : 'notMet';
}

/** A national call is met from anywhere in the country, one abroad from nowhere in it. */
function territory({ regions }: Call, association: Association): Meeting {
  if (regions.includes('national')) return isTold(association) ? 'met' : 'notTold';
  return meets(regions.length > 0, association.region, (code) => regions.includes(code));
}

function told(sectors: readonly string[]): readonly string[] | null {
  return sectors.length > 0 ? sectors : null;
}

/** Who is told that no such paper is needed meets the criterion whatever it has. */
function asNeeded(needed: Call['needsAccounts'], has: boolean | null): boolean | null {
  return needed === 'no' ? true : has;
}

function yes(has: boolean): boolean {
  return has;
}
