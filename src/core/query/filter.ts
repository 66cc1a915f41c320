import type { Subject } from '../model/subject.ts';
import type { Dimension } from '../table/grantTable.ts';

/** Dimensions a clause can name, in the order of the address. */
export const clauseDimensions = [
  'region',
  'province',
  'sector',
  'funder',
  'recipient',
  'class',
  'year',
  'status',
  'overlap',
  'basis',
  'recipientKind',
  'callId',
] as const satisfies readonly Dimension[];
export type ClauseDimension = (typeof clauseDimensions)[number];

/**
 * What the reader chose. A clause lists the values it keeps; `none` keeps cells that are not
 * stated; a year clause may hold ranges (`2019..2023`). A missing clause keeps every row.
 */
export interface Filter {
  readonly clauses: { readonly [D in ClauseDimension]?: readonly string[] };
  /** Bounds in centimes, both inclusive; `null` leaves a side open. */
  readonly amount?: { readonly min: number | null; readonly max: number | null };
  /** Words to find in names, purposes and places, folded. */
  readonly text?: string;
}

/** Rows that count by default (honest totals, rule 4): voted or paid, and not perhaps repeating another. */
export const defaultClauses = {
  status: ['paid', 'awarded', 'approved', 'recovered', 'none'],
  overlap: ['none'],
} as const satisfies Filter['clauses'];

/** The same choices for the whole country and abroad. */
export function withoutPlace(filter: Filter): Filter {
  const { region: _, province: __, ...clauses } = filter.clauses;
  return { ...filter, clauses };
}

/** The same choices for every year. */
export function withoutYear(filter: Filter): Filter {
  const { year: _, ...clauses } = filter.clauses;
  return { ...filter, clauses };
}

/** The same choices held to one subject, whatever they said of its kind; as they are for none. */
export function heldTo(filter: Filter, subject: Subject | null): Filter {
  return subject ? { ...filter, clauses: { ...filter.clauses, [subject.of]: [subject.key] } } : filter;
}

/** The same choices about another subject, or none: clauses on places, sectors and organisations are taken away. */
export function turnedTo(filter: Filter, subject: Subject | null): Filter {
  const { region: _r, province: _p, sector: _s, funder: _f, recipient: _o, ...clauses } = filter.clauses;
  return heldTo({ ...filter, clauses }, subject);
}

/** The choices besides a subject: what {@link heldTo} added is taken away. */
export function besides(filter: Filter, subject: Subject | null): Filter {
  if (!subject) return filter;
  const { [subject.of]: _, ...clauses } = filter.clauses;
  return { ...filter, clauses };
}

export const defaultFilter: Filter = { clauses: defaultClauses };
