import { type DateOrder, parseDate } from './dateFormat.ts';
import type { ChoiceExample } from './issues.ts';
import { type DecimalSign, readNumberText, splitDigits } from './numberText.ts';

const shown = 2;
const longestCell = 40;

/** The first two different cells that some choice can read, with their readings under each choice. */
export function choiceExamples<Choice extends string>(
  cells: Iterable<string>,
  choices: readonly Choice[],
  read: (cell: string, choice: Choice) => string,
): ChoiceExample[] {
  const examples = new Map<string, ChoiceExample>();
  for (const printed of cells) {
    const cell = printed.trim();
    if (cell.length > longestCell || examples.has(cell)) continue;
    const readings = choices.map((choice) => read(cell, choice));
    if (readings.some((reading) => reading !== '')) examples.set(cell, { cell, readings });
    if (examples.size === shown) break;
  }
  return [...examples.values()];
}

/** A printed number as an exact decimal string, its point moved by `places` and by the words beside it; `''` if unread. */
export function numberReading(cell: string, decimal: DecimalSign, places = 0): string {
  const number = readNumberText(cell);
  const digits = number && splitDigits(number, decimal);
  if (!number || !digits) return '';
  const power = number.words.exponent + places - digits.fraction.length;
  const units = BigInt(digits.whole + digits.fraction);
  const sign = number.negative && units !== 0n ? '-' : '';
  if (power >= 0) return `${sign}${units * 10n ** BigInt(power)}`;
  const padded = units.toString().padStart(1 - power, '0');
  const fraction = padded.slice(power).replace(/0+$/, '');
  return `${sign}${padded.slice(0, power)}${fraction === '' ? '' : `.${fraction}`}`;
}

/** A printed day as ISO under an order of its parts; `''` where that order makes no day of it. */
export function dateReading(cell: string, order: DateOrder): string {
  const parsed = parseDate(cell, order);
  return parsed.kind === 'date' ? parsed.iso : '';
}
