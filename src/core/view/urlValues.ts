import { centimesToDecimal } from '../model/money.ts';
import type { Filter } from '../query/filter.ts';
import { defaultView, type EditionRef, type ListColumn, listColumns, type Sort } from './viewState.ts';

const amountPattern = /^(-?\d{1,13}(?:\.\d{1,2})?)?\.\.(-?\d{1,13}(?:\.\d{1,2})?)?$/;
const longestSearch = 200;

/** Words to look for; undefined when there are none. */
export function parseSearch(text: string): string | undefined {
  const words = [...text.trim()].slice(0, longestSearch).join('').trim();
  return words === '' ? undefined : words;
}

/** Bounds in dirhams, either side open: `50000..99999.99`. */
export function parseAmount(text: string): Filter['amount'] | undefined {
  const match = amountPattern.exec(text);
  const min = match?.[1] ? Math.round(Number(match[1]) * 100) : null;
  const max = match?.[2] ? Math.round(Number(match[2]) * 100) : null;
  if (!match || (min === null && max === null) || (min !== null && max !== null && min > max)) return undefined;
  return { min, max };
}

/** One of a list of words. */
export function member<T extends string>(values: readonly T[]): (text: string) => T | undefined {
  return (text) => values.find((v) => v === text);
}

/** A column, `-` before it when it runs down. */
export function parseSort(text: string): Sort | undefined {
  const descending = text.startsWith('-');
  const column = member(listColumns)(descending ? text.slice(1) : text);
  return column && { column, descending };
}

export function parseColumns(text: string): readonly ListColumn[] | undefined {
  const columns = text.split(',').map(member(listColumns));
  return columns.every((c) => c !== undefined) ? [...new Set(columns)] : undefined;
}

/** A name, and `@` with a day in links meant to last. */
export function parseEdition(text: string): EditionRef | undefined {
  const match = /^([a-z][a-z0-9-]{0,39})(?:@(\d{4}-\d\d-\d\d))?$/.exec(text);
  return match?.[1] ? { name: match[1], date: match[2] ?? null } : undefined;
}

export function encodeAmount({ min, max }: NonNullable<Filter['amount']>): string {
  return `${dirhams(min)}..${dirhams(max)}`;
}

function dirhams(centimes: number | null): string {
  return centimes === null ? '' : centimesToDecimal(centimes).replace(/\.00$/, '');
}

export function encodeSort(sort: Sort): string {
  return `${sort.descending ? '-' : ''}${sort.column}`;
}

/** Empty for the edition a reader meets first, undated. */
export function encodeEdition(edition: EditionRef, date: string | undefined): string {
  const written = editionTitle({ ...edition, date: date ?? edition.date });
  return written === defaultView.edition.name ? '' : written;
}

/** An edition as an address names it, the newest of its name without a date. */
export function editionTitle({ name, date }: EditionRef): string {
  return date ? `${name}@${date}` : name;
}
