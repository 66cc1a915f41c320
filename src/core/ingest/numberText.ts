import { asciiDigits } from '../text/fold.ts';
import { type AmountWords, readAmountWords } from './amountWords.ts';

export type DecimalSign = '.' | ',';

/** A printed number taken apart, before anyone decides what its separators mean. */
export interface NumberText {
  readonly negative: boolean;
  /** Digits with `.` `,` `٫` `٬` as printed; grouping spaces and apostrophes are gone. */
  readonly body: string;
  readonly words: AmountWords;
  /** True when spaces or apostrophes group the digits, so that a sign can only be decimal. */
  readonly spaced: boolean;
}

const plain = /^-?\d+(?:[.,]\d+)?$/;
const printed = /^([^\d]*)(\d[\d\s.,'’٫٬]*)(\D*)$/u;
const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const groupedBySpace = /^\d{1,3}(?:[\s'’]+\d{3})+(?:[.,٫]\d*)?$/u;
const nothing: AmountWords = { currency: '', exponent: 0, bareMillion: false };

/** Takes a cell apart; null when it is not one number with words about money. Brackets and minus signs are negative. */
export function readNumberText(cell: string): NumberText | null {
  if (plain.test(cell)) {
    const negative = cell.charCodeAt(0) === 45;
    return { negative, body: negative ? cell.slice(1) : cell, words: nothing, spaced: false };
  }
  if (cell.length > 200) return null;
  const match = printed.exec(asciiDigits(cell.replace(invisible, '')).trim());
  if (!match) return null;
  const [, before = '', digits = '', after = ''] = match;
  const around = `${before} ${after}`;
  const bracketed = before.includes('(') && after.includes(')');
  const minus = (around.match(/[-−–]/g) ?? []).length;
  if (minus > 1 || (/[()]/.test(around) && !bracketed)) return null;
  const words = readAmountWords(around.replace(/[-−–()]/g, ' ').trim());
  if (words === null) return null;
  return assemble(digits.trim(), words, bracketed || minus === 1);
}

function assemble(digits: string, words: AmountWords, negative: boolean): NumberText | null {
  const spaced = /[\s'’]/u.test(digits);
  if (spaced && !groupedBySpace.test(digits)) return null;
  return { negative, body: spaced ? digits.replace(/[\s'’]/gu, '') : digits, words, spaced };
}

/** Integer and decimal digits of a body once the column's decimal sign is known; null when the body contradicts it. */
export function splitDigits(number: NumberText, decimal: DecimalSign): { whole: string; fraction: string } | null {
  if (/[٫٬]/.test(number.body)) return split(number.body.replaceAll('٬', ',').replaceAll('٫', '.'), '.', false);
  return split(number.body, decimal, number.spaced);
}

function split(body: string, decimal: DecimalSign, spaced: boolean): { whole: string; fraction: string } | null {
  const at = body.indexOf(decimal);
  if (at !== body.lastIndexOf(decimal)) return null;
  const whole = at === -1 ? body : body.slice(0, at);
  const fraction = at === -1 ? '' : body.slice(at + 1);
  const grouping = decimal === '.' ? ',' : '.';
  if (fraction.includes(grouping)) return null;
  if (!whole.includes(grouping)) return { whole, fraction };
  const groups = whole.split(grouping);
  const [first = '', ...rest] = groups;
  const wellGrouped = !spaced && first.length >= 1 && first.length <= 3 && rest.every((group) => group.length === 3);
  return wellGrouped ? { whole: groups.join(''), fraction } : null;
}
