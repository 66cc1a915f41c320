import { parseDate } from './dateFormat.ts';
import type { Field } from './fields.ts';
import { readNumberText } from './numberText.ts';

const dates: ReadonlySet<Field> = new Set<Field>(['open_date', 'close_date', 'award_date', 'start_date', 'end_date']);
const texts: ReadonlySet<Field> = new Set<Field>([
  'recipient_name',
  'recipient_name_ar',
  'funder_name',
  'purpose',
  'title',
]);

/**
 * How well the cells of a column suit a field that looks for one: 2 where most read as what it holds, 1 for figures that
 * are rather years or a running number, 0 where they do not, or where the field may hold anything.
 */
export function suits(field: Field, isAmount: boolean, cells: readonly string[]): 0 | 1 | 2 {
  if (isAmount) return suitsAmount(cells);
  if (dates.has(field)) return most(cells, isDate) ? 2 : 0;
  return texts.has(field) && most(cells, isText) ? 2 : 0;
}

function suitsAmount(cells: readonly string[]): 0 | 1 | 2 {
  if (!most(cells, (cell) => readNumberText(cell) !== null)) return 0;
  return isRunning(cells) || most(cells, (cell) => /^\s*(?:19|20)\d\d\s*$/.test(cell)) ? 1 : 2;
}

/** Whole numbers of which each is the one before or the next: a list counts its rows so, and repeats one for a second line. */
function isRunning(cells: readonly string[]): boolean {
  const numbers = cells.map((cell) => (/^\s*\d{1,9}\s*$/.test(cell) ? Number(cell) : Number.NaN));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? Number.NaN));
  return steps.length > 1 && steps.filter((step) => step === 0 || step === 1).length >= steps.length * 0.8;
}

function isDate(cell: string): boolean {
  const { kind } = parseDate(cell, null);
  return kind === 'date' || kind === 'undecidable';
}

function isText(cell: string): boolean {
  return /\p{L}\P{L}*\p{L}/u.test(cell) && readNumberText(cell) === null && !isDate(cell);
}

function most(cells: readonly string[], holds: (cell: string) => boolean): boolean {
  return cells.length > 0 && cells.filter(holds).length > cells.length / 2;
}
