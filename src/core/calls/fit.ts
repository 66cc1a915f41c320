import type { Call } from '../model/call.ts';
import { type Association, isTold } from './association.ts';
import { statedForms } from './statedForms.ts';

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
    form: form(call, association),
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

/** A form that was inferred is not stated: it neither meets nor keeps out. */
function form(call: Call, { form: own }: Association): Meeting {
  const stated = statedForms(call);
  const inferred = own !== null && call.eligible.includes(own) && !stated.includes(own);
  return meets(stated.length > 0 && !inferred, own, (told) => stated.includes(told));
}

/**
 * The provinces a call is held to: those it names, else the one of the body that launches it, unless the call says
 * that it reaches beyond; none for a call of whole regions.
 */
export function provincesOf({ regions, provinces, funderProvince }: Call): readonly string[] {
  if (provinces || !funderProvince) return provinces ?? [];
  return regions.every((region) => funderProvince.startsWith(`${region}.`)) ? [funderProvince] : [];
}

/** A national call is met from anywhere in the country, one abroad from nowhere in it, a province's from there alone. */
function territory(call: Call, association: Association): Meeting {
  const { regions } = call;
  if (regions.includes('national')) return isTold(association) ? 'met' : 'notTold';
  const provinces = provincesOf(call);
  const { region, province } = association;
  const elsewhere = region !== null && !provinces.some((code) => code.startsWith(`${region}.`));
  if (provinces.length === 0) return meets(regions.length > 0, region, (code) => regions.includes(code));
  return province === null && elsewhere ? 'notMet' : meets(true, province, (code) => provinces.includes(code));
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
