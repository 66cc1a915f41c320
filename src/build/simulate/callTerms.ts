import type { Reference } from '../../core/model/reference.ts';
import type { Random } from './random.ts';

/** What a series of calls asks and offers, in the words of the profile; `''` is not stated. */
export interface CallTerms {
  readonly eligible: string;
  readonly minAge: string;
  readonly accounts: string;
  readonly utility: string;
  readonly closeTime: string;
  /** Where candidates apply, for those that say. */
  readonly appliesOnline: boolean;
  /** Region codes with a bar; null where the series is its funder's own. */
  readonly regions: string | null;
}

const silentSeries = 8;
const severalRegionsSeries = 6;
/** Every third series closes at an hour, every fourth is answered on a page. */
const timedOneIn = 3;
const onlineOneIn = 4;

/** Terms that leave no criterion without a call that states it, one that does not, and one that says no. */
export function termsOf(number: number, { regions }: Pick<Reference, 'regions'>, random: Random): CallTerms {
  const [first = 0, several = 0] = [random.between(0, regions.length - 1), random.between(2, 4)];
  const stated: CallTerms = {
    eligible: eligibleOf(number, random),
    minAge: random.next() < 0.4 ? String(random.between(1, 4)) : '',
    accounts: yesNo(random, 0.3, 0.1),
    utility: number === 3 ? 'yes' : yesNo(random, 0.05, 0.1),
    closeTime: number % timedOneIn === 0 ? '16:30' : '',
    appliesOnline: number % onlineOneIn === 0,
    regions: null,
  };
  if (number === silentSeries) return { ...stated, eligible: '', minAge: '', accounts: '', utility: '' };
  if (number !== severalRegionsSeries) return stated;
  const codes = Array.from({ length: several }, (_, i) => regions[(first + i) % regions.length]?.code ?? '');
  return { ...stated, regions: codes.sort().join('|') };
}

function eligibleOf(number: number, random: Random): string {
  if (number === 7) return 'cooperative|federation';
  if (number === 11) return 'foundation';
  return random.next() < 0.3 ? 'association|cooperative' : 'association';
}

function yesNo(random: Random, yes: number, no: number): string {
  const drawn = random.next();
  if (drawn < yes) return 'yes';
  return drawn < yes + no ? 'no' : '';
}
