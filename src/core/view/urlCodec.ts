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
import { centimesToDecimal } from '../model/money.ts';
import { type ClauseDimension, clauseDimensions, defaultClauses, defaultFilter, type Filter } from '../query/filter.ts';
import { migrate } from './urlMigrations.ts';
import {
  defaultListColumns,
  defaultView,
  type EditionRef,
  forms,
  type ListColumn,
  levels,
  listColumns,
  measures,
  type Sort,
  themes,
  type View,
} from './viewState.ts';

/** A parameter that could not be read and was left at its default: what was written, and where. */
export interface Repair {
  readonly parameter: string;
  readonly written: string;
}

export interface Decoded {
  readonly view: View;
  readonly repairs: readonly Repair[];
}

/** Name of each clause in the address; the same in every language. */
const parameterOf = {
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
} as const satisfies Record<ClauseDimension, string>;

const oneOf = (...values: readonly (readonly string[])[]) => {
  const known = new Set(values.flat());
  return (value: string) => known.has(value);
};

const readable: Record<ClauseDimension, (value: string) => boolean> = {
  region: oneOf(regionCodes, offMapPlaces, [none]),
  province: (v) => v === none || /^\d\d\.\d{3}$/.test(v),
  sector: oneOf(sectorCodes, [none]),
  funder: (v) => v !== all && /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(v),
  recipient: (v) => v === none || /^[0-9a-f]{10}$/.test(v),
  class: oneOf(funderClasses, [none]),
  year: (v) => v === none || isYearRange(v),
  status: oneOf(grantStatuses, [none]),
  overlap: oneOf(['yes', none]),
  basis: oneOf(placeBases, [none]),
  recipientKind: oneOf(recipientKinds, [none]),
};

/** `all` lifts a clause that stands by default; it means the clause is absent. */
const all = 'all';
const amountPattern = /^(-?\d{1,13}(?:\.\d{1,2})?)?\.\.(-?\d{1,13}(?:\.\d{1,2})?)?$/;
const longestSearch = 200;

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

/**
 * Reads the query part of an address (`?` optional). Never throws: what cannot be read is left at
 * its default and named in `repairs`; parameters nobody knows are named too. A parameter written
 * twice is read as one list.
 */
export function decodeView(search: string): Decoded {
  const params = migrate(new URLSearchParams(search));
  const repairs: Repair[] = [];
  const readers = new Set<string>();
  const read = <T>(parameter: string, parse: (text: string) => T | undefined, fallback: T): T => {
    readers.add(parameter);
    const text = params.getAll(parameter).filter(Boolean).join(',');
    if (text === '') return fallback;
    const value = parse(text);
    if (value === undefined) repairs.push({ parameter, written: text });
    return value === undefined ? fallback : value;
  };
  const clauses: { [D in ClauseDimension]?: readonly string[] } = {};
  for (const dimension of clauseDimensions) {
    const parameter = parameterOf[dimension];
    const report = (written: string) => repairs.push({ parameter, written });
    const clause = read(parameter, (text) => parseClause(dimension, text, report), defaultClause(dimension));
    if (clause !== null) clauses[dimension] = clause;
  }
  const amount = read('amount', parseAmount, null);
  const text = read('q', parseSearch, '');
  const filter: Filter = { clauses, ...(amount && { amount }), ...(text && { text }) };
  const view: View = {
    filter,
    measure: read('measure', member(measures), defaultView.measure),
    level: read('level', member(levels), defaultView.level),
    form: read('view', member(forms), defaultView.form),
    sort: read('sort', parseSort, defaultView.sort),
    columns: read('columns', parseColumns, defaultListColumns),
    theme: read('theme', member(themes), defaultView.theme),
    edition: read('edition', parseEdition, defaultView.edition),
  };
  for (const key of new Set(params.keys()))
    if (!readers.has(key)) repairs.push({ parameter: key, written: params.getAll(key).join(',') });
  return { view, repairs };
}

function defaultClause(dimension: ClauseDimension): readonly string[] | null {
  return defaultFilter.clauses[dimension] ?? null;
}

function parseClause(
  dimension: ClauseDimension,
  text: string,
  report: (written: string) => void,
): readonly string[] | null {
  if (text === all) return null;
  const values = [...new Set(text.split(',').map((v) => v.trim()))];
  const known = values.filter(readable[dimension]);
  const unknown = values.filter((v) => !known.includes(v));
  if (unknown.length > 0) report(unknown.join(','));
  const standing = defaultClause(dimension);
  return known.length === 0 || (standing && sameSet(known, standing)) ? standing : known;
}

function parseSearch(text: string): string | undefined {
  const words = [...text.trim()].slice(0, longestSearch).join('').trim();
  return words === '' ? undefined : words;
}

function parseAmount(text: string): { min: number | null; max: number | null } | undefined {
  const match = amountPattern.exec(text);
  const min = match?.[1] ? Math.round(Number(match[1]) * 100) : null;
  const max = match?.[2] ? Math.round(Number(match[2]) * 100) : null;
  if (!match || (min === null && max === null) || (min !== null && max !== null && min > max)) return undefined;
  return { min, max };
}

function member<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((v) => v === text);
}

function parseSort(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const column = member(listColumns)(descending ? text.slice(1) : text);
  return column && { column, descending };
}

function parseColumns(text: string): readonly ListColumn[] | undefined {
  const columns = text.split(',').map(member(listColumns));
  return columns.every((c) => c !== undefined) ? [...new Set(columns)] : undefined;
}

function parseEdition(text: string): EditionRef | undefined {
  const match = /^([a-z][a-z0-9-]{0,39})(?:@(\d{4}-\d\d-\d\d))?$/.exec(text);
  return match?.[1] ? { name: match[1], date: match[2] ?? null } : undefined;
}

/** How an address is written: links meant to last name the edition and its date. */
export interface EncodeOptions {
  /** The date of the edition shown; given by share, cite, embed and receipt, left out while browsing. */
  readonly editionDate?: string;
}

/** The query part of the address of a view, `?` included; empty when all is default. Clauses keep a fixed order. */
export function encodeView(view: View, options: EncodeOptions = {}): string {
  const pairs: [string, string][] = [];
  for (const dimension of clauseDimensions) {
    const text = encodeClause(dimension, view.filter.clauses[dimension]);
    if (text !== null) pairs.push([parameterOf[dimension], text]);
  }
  const { amount, text } = view.filter;
  if (amount) pairs.push(['amount', `${dirhams(amount.min)}..${dirhams(amount.max)}`]);
  if (view.measure !== defaultView.measure) pairs.push(['measure', view.measure]);
  if (view.level !== defaultView.level) pairs.push(['level', view.level]);
  if (view.form !== defaultView.form) pairs.push(['view', view.form]);
  const sort = encodeSort(view.sort);
  if (sort !== encodeSort(defaultView.sort)) pairs.push(['sort', sort]);
  if (view.columns.join() !== defaultListColumns.join()) pairs.push(['columns', view.columns.join(',')]);
  if (view.theme !== defaultView.theme) pairs.push(['theme', view.theme]);
  const edition = encodeEdition(view.edition, options.editionDate);
  if (edition) pairs.push(['edition', edition]);
  if (text) pairs.push(['q', text]);
  return pairs.length === 0 ? '' : `?${pairs.map(([key, value]) => `${key}=${escapeValue(value)}`).join('&')}`;
}

function encodeClause(dimension: ClauseDimension, values: readonly string[] | undefined): string | null {
  const standing = (defaultClauses as Filter['clauses'])[dimension];
  if (!values) return standing ? all : null;
  if (standing && sameSet(values, standing)) return null;
  return values.join(',');
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((v) => b.includes(v));
}

function dirhams(centimes: number | null): string {
  return centimes === null ? '' : centimesToDecimal(centimes).replace(/\.00$/, '');
}

function encodeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.column}`;
}

function encodeEdition(edition: EditionRef, date: string | undefined): string {
  const dated = date ?? edition.date;
  if (dated) return `${edition.name}@${dated}`;
  return edition.name === defaultView.edition.name ? '' : edition.name;
}

const halfCharacters = /\p{Surrogate}/gu;

function escapeValue(value: string): string {
  return encodeURIComponent(value.replace(halfCharacters, '\uFFFD'))
    .replace(/%2C/g, ',')
    .replace(/%40/g, '@')
    .replace(/%20/g, '+');
}
