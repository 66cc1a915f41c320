import type { FormatWords } from './formatWords.ts';

/** Writes plain numbers in one language: no currency, no marks, the same in every runtime. */
export interface Figures {
  /** A whole number, grouped by thousands: 12 000. */
  readonly integer: (n: number) => string;
  /** A number with exactly that many decimals, halves away from zero: 12,5. */
  readonly decimal: (n: number, digits: number) => string;
  /** `units` counts tenths, hundredths… as `digits` says; exact for every safe integer. */
  readonly scaled: (units: number, digits: number) => string;
}

const minus = '\u2212';
const digitWriters = new Map<number, Intl.NumberFormat>();

function digitWriter(digits: number): Intl.NumberFormat {
  let writer = digitWriters.get(digits);
  if (!writer) {
    writer = new Intl.NumberFormat('en-GB', {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: 'negative',
    });
    digitWriters.set(digits, writer);
  }
  return writer;
}

/** Figures grouped and pointed as the words say (rule 14 of honest totals). */
export function createFigures(words: FormatWords): Figures {
  const signs: Readonly<Record<string, string>> = { ',': words.group, '.': words.decimal, '-': minus };
  const localise = (written: string) => written.replace(/[,.-]/g, (sign) => signs[sign] ?? sign);
  const decimal = (n: number, digits: number) => localise(digitWriter(digits).format(n));
  return {
    decimal,
    integer: (n) => decimal(n, 0),
    scaled: (units, digits) => {
      const scale = 10 ** digits;
      const whole = Math.trunc(Math.abs(units) / scale);
      const rest = Math.abs(units) - whole * scale;
      const fraction = digits > 0 ? words.decimal + String(rest).padStart(digits, '0') : '';
      return (units < 0 ? minus : '') + decimal(whole, 0) + fraction;
    },
  };
}
