import type { Subject } from '../model/subject.ts';
import type { OrganisationName } from '../query/organisationNames.ts';
import type { GrantRow } from '../table/grantTable.ts';

/** Most that a search shows of each kind; the rest is counted. */
export const mostFound = 5;

export interface Found<T> {
  /** All that answer. */
  readonly total: number;
  /** True where the nearest is the name sought, or every word starts one of its words. */
  readonly near: boolean;
  /** True where the nearest has the very name sought. */
  readonly exact: boolean;
  /** True where even the nearest is found by its sound alone. */
  readonly heard: boolean;
  /** The nearest, at most {@link mostFound}. */
  readonly first: readonly T[];
}

/** The default selection of one thing: grants, and centimes. */
export interface Figures {
  readonly n: number;
  readonly sum: number;
}

/** A place, a sector or an organisation; names are blank but for organisations. */
export interface FoundSubject extends OrganisationName {
  readonly subject: Subject;
  /** Null where no row of the edition names it, and while no edition is read. */
  readonly figures: Figures | null;
}

export interface FoundGrant extends Pick<GrantRow, 'grantId' | 'idRepeats' | 'file' | 'line'> {
  readonly purpose: string;
  readonly programme: string;
  readonly recipient: OrganisationName;
  /** `''` for not stated. */
  readonly year: string;
  /** True where the year is not printed as the grant's own. */
  readonly yearInferred: boolean;
  readonly status: string;
  /** Centimes as printed, in `currency`. */
  readonly amount: number;
  readonly currency: string;
}

/** What the reference tables alone answer. */
export interface ReferenceFindings {
  readonly places: Found<FoundSubject>;
  readonly sectors: Found<FoundSubject>;
}

/** How much stands in the lists that seek the words typed in whole grants, and not in names alone. */
export interface Listed {
  readonly grants: number;
  /** Lines of the list of funders, and of recipients. */
  readonly funders: number;
  readonly recipients: number;
}

/** Everything of one edition that answers a search, kind by kind, nearest first and of those equally near the largest. */
export interface Findings extends ReferenceFindings {
  /** Of every {@link Figures}. */
  readonly currency: string;
  readonly funders: Found<FoundSubject>;
  readonly recipients: Found<FoundSubject>;
  readonly grants: Found<FoundGrant>;
  /** Null where every answer of these kinds is shown. */
  readonly listed: Listed | null;
}
