import {
  funderClasses,
  grantStatuses,
  none,
  offMapPlaces,
  placeBases,
  recipientKinds,
  regionCodes,
  sectorCodes,
} from '../model/codelists.ts';
import { type ClauseDimension, defaultFilter } from '../query/filter.ts';

/** Name of each clause in the address; the same in every language. */
export const parameterOf = {
  region: 'region',
  province: 'province',
  sector: 'sector',
  funder: 'funder',
  recipient: 'recipient',
  class: 'class',
  year: 'year',
  status: 'status',
  overlap: 'overlap',
  basis: 'basis',
  recipientKind: 'kind',
  callId: 'call',
} as const satisfies Record<ClauseDimension, string>;

/** `all` lifts a clause that stands by default; it means the clause is absent. */
const all = 'all';

const oneOf = (...values: readonly (readonly string[])[]) => {
  const known = new Set(values.flat());
  return (value: string) => known.has(value);
};

const readable: Record<ClauseDimension, (value: string) => boolean> = {
  region: oneOf(regionCodes, offMapPlaces, [none]),
  province: (v) => v === none || /^(?:0[1-9]|1[0-2])\.\d{3}$/.test(v),
  sector: oneOf(sectorCodes, [none]),
  funder: (v) => v !== all && /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(v),
  recipient: (v) => v === none || /^[0-9a-f]{10}$/.test(v),
  class: oneOf(funderClasses, [none]),
  year: (v) => v === none || isYearRange(v),
  status: oneOf(grantStatuses, [none]),
  overlap: oneOf(['yes', none]),
  basis: oneOf(placeBases, [none]),
  recipientKind: oneOf(recipientKinds, [none]),
  callId: (v) => v !== '' && v !== all,
};

/** True for a value that a clause of the address may hold. */
export function clauseIsReadable(dimension: ClauseDimension, value: string): boolean {
  return readable[dimension](value);
}

function isYearRange(value: string): boolean {
  const [from, to, ...more] = value.split('..');
  const year = /^(19|20)\d\d$/;
  if (more.length > 0) return false;
  if (to === undefined) return year.test(value);
  if (from === '' && to === '') return false;
  return (
    (from === '' || year.test(from ?? '')) &&
    (to === '' || year.test(to)) &&
    (from === '' || to === '' || Number(from) <= Number(to))
  );
}

/** The values of a clause that stands when the address says nothing; null where none does. */
export function standingClause(dimension: ClauseDimension): readonly string[] | null {
  return defaultFilter.clauses[dimension] ?? null;
}

/**
 * Reads the values of a clause, null when it is lifted; values that cannot be read are reported and left out. Commas
 * part the values: within one, a comma is written `%2C` and a per cent sign `%25`, before the address escapes it all.
 */
export function parseClause(
  dimension: ClauseDimension,
  text: string,
  report: (written: string) => void,
): readonly string[] | null {
  if (text === all) return null;
  const values = [...new Set(text.split(',').map((v) => v.trim().replace(/%2C/g, ',').replace(/%25/g, '%')))];
  const known = values.filter(readable[dimension]);
  const unknown = values.filter((v) => !known.includes(v));
  if (unknown.length > 0) report(unknown.join(','));
  const standing = standingClause(dimension);
  return known.length === 0 || (standing && sameSet(known, standing)) ? standing : known;
}

/** Writes the values of a clause; null when the address need not say them. */
export function encodeClause(dimension: ClauseDimension, values: readonly string[] | undefined): string | null {
  const standing = standingClause(dimension);
  if (!values) return standing ? all : null;
  if (standing && sameSet(values, standing)) return null;
  return values.map((v) => v.replace(/[%,]/g, encodeURIComponent)).join(',');
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((v) => b.includes(v));
}
