import { asciiDigits, fold } from '../text/fold.ts';
import { monthOf } from './monthNames.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

export type ParsedDate =
  /** ISO day, month or year, as precise as printed. */
  | { readonly kind: 'date'; readonly iso: string; readonly serial: boolean }
  | { readonly kind: 'missing' | 'impossible' | 'undecidable' };

const missing: ParsedDate = { kind: 'missing' };
const impossible: ParsedDate = { kind: 'impossible' };
const undecidable: ParsedDate = { kind: 'undecidable' };
const isoLike = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:[T ][\d:.]+(?:Z|[+-][\d:]+)?)?$/;
const numeric = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ][\d:.]+)?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const serialDay = /^[2-6]\d{4}(?:\.0+)?$/;
const dayMonthName = /^(\d{1,2})(?:er|st|nd|rd|th)?[-/. ]*(\p{L}+\.?)[-/., ]*(\d{4}|\d{2})$/u;
const monthNameDay = /^(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;
const monthName = /^(\p{L}+\.?)[-/ ](\d{4})$/u;

/** Reads one date once the column's order is known; `null` order leaves doubtful cells undecidable. */
export function parseDate(cell: string, order: DateOrder | null): ParsedDate {
  const text = asciiDigits(cell).trim();
  if (text === '') return missing;
  if (text.length > 60) return impossible;
  const iso = isoLike.exec(text) ?? compact.exec(text);
  if (iso) return dated(Number(iso[1]), iso[2] ? Number(iso[2]) : null, iso[3] ? Number(iso[3]) : null);
  if (serialDay.test(text)) return fromSerial(Number.parseInt(text, 10));
  const parts = numeric.exec(text);
  return parts ? ordered(parts, order) : named(text);
}

/** How a column orders the parts of its dates. */
export interface DateFormat {
  readonly order: DateOrder | null;
  /** The first cell that settles it; `''` where none does. */
  readonly evidence: string;
}

/**
 * The order of a whole column: a part above 12 settles it, nothing is taken from a locale. Null when no cell settles
 * it or cells contradict each other; a doubtful cell then needs its reader.
 */
export function decideDateOrder(cells: Iterable<string>): DateFormat {
  let dayFirst = '';
  let monthFirst = '';
  for (const cell of cells) {
    const parts = numeric.exec(asciiDigits(cell).trim());
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[2])];
    if (first > 12 && second <= 12) dayFirst ||= cell;
    else if (second > 12 && first <= 12) monthFirst ||= cell;
  }
  if (dayFirst !== '' && monthFirst === '') return { order: 'dmy', evidence: dayFirst };
  if (monthFirst !== '' && dayFirst === '') return { order: 'mdy', evidence: monthFirst };
  return { order: null, evidence: '' };
}

function ordered(parts: RegExpExecArray, order: DateOrder | null): ParsedDate {
  const [first, second, third] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const year = fullYear(third, parts[3] ?? '');
  if (order === 'ymd' && parts[3]?.length === 2) return dated(fullYear(first, parts[1] ?? ''), second, third);
  if (order === 'dmy') return dated(year, second, first);
  if (order === 'mdy') return dated(year, first, second);
  if (first > 12 || first === second) return dated(year, second, first);
  return second > 12 ? dated(year, first, second) : undecidable;
}

function named(text: string): ParsedDate {
  const folded = fold(text).replace(/\s*-\s*/g, ' ');
  const dayFirst = dayMonthName.exec(folded);
  if (dayFirst) return withMonth(dayFirst[2], dayFirst[3], Number(dayFirst[1]));
  const monthFirst = monthNameDay.exec(folded);
  if (monthFirst) return withMonth(monthFirst[1], monthFirst[3], Number(monthFirst[2]));
  const monthOnly = monthName.exec(folded);
  return monthOnly ? withMonth(monthOnly[1], monthOnly[2], null) : impossible;
}

function withMonth(name: string | undefined, year: string | undefined, day: number | null): ParsedDate {
  const month = monthOf(name ?? '');
  return month === null || year === undefined ? impossible : dated(fullYear(Number(year), year), month, day);
}

function fullYear(year: number, printed: string): number {
  if (printed.length !== 2) return year;
  return year < 50 ? 2000 + year : 1900 + year;
}

function dated(year: number, month: number | null, day: number | null): ParsedDate {
  if (month === null) return { kind: 'date', iso: String(year).padStart(4, '0'), serial: false };
  if (month < 1 || month > 12 || (day !== null && (day < 1 || day > daysIn(year, month)))) return impossible;
  const parts = [String(year).padStart(4, '0'), two(month), ...(day === null ? [] : [two(day)])];
  return { kind: 'date', iso: parts.join('-'), serial: false };
}

/** Spreadsheets count days from 1899-12-30. */
function fromSerial(days: number): ParsedDate {
  return { kind: 'date', iso: new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10), serial: true };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}
