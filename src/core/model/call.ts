/** The closed vocabularies of `kharita-calls-1`. An empty cell is never one of these. */

export const recurrences = ['one_off', 'recurring', 'permanent'] as const;
export type Recurrence = (typeof recurrences)[number];

/** Whose money a call offers. Only the first is Moroccan public money. */
export const fundingOrigins = ['public_ma', 'foreign_public', 'private'] as const;
export type FundingOrigin = (typeof fundingOrigins)[number];

export const callKinds = ['grant', 'training', 'other'] as const;
export type CallKind = (typeof callKinds)[number];

/** Who may answer a call. */
export const eligibleForms = [
  'association',
  'cooperative',
  'foundation',
  'federation',
  'local_authority',
  'other',
] as const;
export type EligibleForm = (typeof eligibleForms)[number];

/** A published yes or no; `''` where the source states neither. */
export type Stated = 'yes' | 'no' | '';

/**
 * One dated call for proposals, as a row of `calls.csv` says it. `''` and null stand for what the row does not state.
 * Dates are ISO and as precise as printed: a day, a month or a year.
 */
export interface Call {
  readonly id: string;
  readonly title: string;
  readonly titleAr: string;
  /** Language the title is printed in: `fr`, `ar`, `en` or `''`. */
  readonly titleScript: string;
  /** Slug of the body that launches it. */
  readonly funder: string;
  readonly funderName: string;
  readonly funderNameAr: string;
  readonly recurrence: Recurrence | '';
  /** Joins one call across years. */
  readonly series: string;
  readonly opens: string;
  /** Inclusive: to the end of that day in Morocco, or to `closeTime`. */
  readonly closes: string;
  /** The closing date first announced, where it was extended. */
  readonly extendedFrom: string;
  /** `HH:MM` in Morocco. */
  readonly closeTime: string;
  /** The year it was announced. */
  readonly year: string;
  /** Centimes, for the whole call. */
  readonly budget: number | null;
  /** Centimes, for one project. */
  readonly amountMin: number | null;
  readonly amountMax: number | null;
  /** ISO 4217. */
  readonly currency: string;
  /** The largest share of a project's cost that is covered, per cent. */
  readonly rateMax: number | null;
  readonly eligible: readonly EligibleForm[];
  /** Who may answer, as printed. */
  readonly eligibility: string;
  readonly minAge: number | null;
  readonly needsAccounts: Stated;
  readonly needsUtility: Stated;
  readonly sector: string;
  /** Region codes, or `national`, or `abroad`; empty where not stated or not known. */
  readonly regions: readonly string[];
  /** Codes of the provinces its cell names; left out where it names none, or a region beside them. */
  readonly provinces?: readonly string[];
  /** Province of the body that launches it, by `data/reference/funders.csv`; left out where it has none. */
  readonly funderProvince?: string;
  /** The cell `regions` was read from. */
  readonly regionPrinted: string;
  readonly origin: FundingOrigin | '';
  readonly kind: CallKind | '';
  /** Addresses as printed: only those that begin with http or https may become links. */
  readonly url: string;
  readonly applyUrl: string;
  readonly contact: string;
  readonly sourceUrl: string;
  readonly sourceTitle: string;
  readonly sourcePublisher: string;
  readonly sourceDate: string;
  readonly transcription: string;
  readonly note: string;
  /** File of the edition and line in it. */
  readonly file: string;
  readonly line: number;
}
