import type { OrganisationName } from '../query/organisationNames.ts';

/** The questions that are asked of a record, in the order they are listed. */
export const signalIds = [
  'sameProject',
  'belowLine',
  'splitAgreement',
  'concentration',
  'firstYear',
  'outlier',
  'spelling',
] as const;
export type SignalId = (typeof signalIds)[number];

/** An organisation that a finding speaks of: its key in the table, and how to print it. */
export interface NamedOrganisation extends OrganisationName {
  readonly key: string;
}

/** Figures that a finding is explained with: counts, centimes, and shares of one. */
export type FindingNumber =
  | 'funders'
  | 'below'
  | 'above'
  | 'line'
  | 'recipients'
  | 'top'
  | 'share'
  | 'limit'
  | 'median'
  | 'likeness';

/** One place in the record where a question arises. It says what stands there, and nothing of why. */
export interface Finding {
  /** The first row of each grant it touches, in the order of the table. */
  readonly rows: readonly number[];
  readonly funder: number;
  /** Codes of the recipients it names, those of most money first. */
  readonly recipients: readonly number[];
  readonly year: string;
  /** The programme, agreement or purpose as published, where the question turns on one. */
  readonly label: string;
  readonly numbers: { readonly [N in FindingNumber]?: number };
}

/** What one question found. */
export interface Findings {
  /** Grants or bodies that were put to the question; what that is, the method says. */
  readonly tested: number;
  /** Fewer tested than this and what was found is not shown unless asked for. */
  readonly fewest: number;
  readonly found: readonly Finding[];
}
