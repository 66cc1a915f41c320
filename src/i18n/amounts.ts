import type { Figures } from './figures.ts';
import type { FormatWords } from './formatWords.ts';

/** A figure and the unit that follows it; joined by a no-break space they are `amountShort`. */
export interface AmountParts {
  readonly figure: string;
  readonly unit: string;
}

export interface Amounts {
  readonly dirhams: (centimes: number, currency?: string) => string;
  readonly inUnit: (centimes: number, digits?: number) => string;
  readonly roundInUnit: (centimes: number) => string;
  readonly amountShort: (centimes: number, currency?: string) => string;
  readonly amountParts: (centimes: number, currency?: string) => AmountParts;
  readonly asWritten: (centimes: number) => number;
}

const centimesPerMillion = 1e8;

/** What the amounts of a figure are counted in, as a power of ten of the currency: plainly, thousands, millions, billions. */
export type MoneyUnit = 0 | 3 | 6 | 9;

/** The unit that tells amounts of `whole` centimes and their parts apart: at most four digits before the decimal sign. */
export function unitFor(whole: number): MoneyUnit {
  if (whole < 1e6) return 0;
  if (whole < 1e9) return 3;
  return whole < 1e12 ? 6 : 9;
}

/** Amounts of money in one language, from integer centimes, in `standing` where no currency is told. */
export function createAmounts(words: FormatWords, figures: Figures, standing: string, unit: MoneyUnit): Amounts {
  const centimesPerUnit = 10 ** (unit + 2);
  const currencyFirst = words.currencyPlace.startsWith('¤');
  const name = (currency: string) => words.currencies[currency] ?? (currency || '¤');
  const rounded = (centimes: number, unit: number, digits: number) =>
    Math.sign(centimes) * Math.round((Math.abs(centimes) * 10 ** digits) / unit);

  const plain = (centimes: number) =>
    centimes % 100 === 0 ? figures.scaled(centimes / 100, 0) : figures.scaled(centimes, 2);

  function parts(figure: string, unit: string, currency: string): AmountParts {
    if (!currencyFirst) return { figure, unit: unit === '' ? name(currency) : unit.replace('¤', name(currency)) };
    return { figure: words.currencyPlace.replace('¤', name(currency)).replace('#', figure), unit };
  }

  /** Centimes in what an amount is counted in, the decimals it is given, and what follows its figure. */
  function scaleOf(centimes: number): { readonly of: number; readonly digits: number; readonly unit: string } {
    const size = Math.abs(centimes);
    if (rounded(size, centimesPerMillion, 1) >= 10_000)
      return { of: centimesPerMillion * 1000, digits: 2, unit: words.billion };
    if (rounded(size, 100, 0) >= 1_000_000) return { of: centimesPerMillion, digits: 1, unit: words.million };
    return { of: 100, digits: 0, unit: '' };
  }

  function amountParts(centimes: number, currency = standing): AmountParts {
    const { of, digits, unit } = scaleOf(centimes);
    return parts(figures.scaled(rounded(centimes, of, digits), digits), unit, currency);
  }

  return {
    dirhams: (centimes, currency = standing) =>
      words.currencyPlace.replace('¤', name(currency)).replace('#', plain(centimes)),
    inUnit: (centimes, digits) => {
      if (unit === 0) return plain(Math.round(centimes));
      const shown = digits ?? digitsOf(centimes / centimesPerUnit);
      return figures.scaled(rounded(centimes, centimesPerUnit, shown), shown);
    },
    roundInUnit: (centimes) => {
      const value = Number((centimes / centimesPerUnit).toPrecision(12));
      return figures.decimal(value, String(value).split('.')[1]?.length ?? 0);
    },
    amountParts,
    asWritten: (centimes) => {
      const { of, digits } = scaleOf(centimes);
      return (rounded(centimes, of, digits) * of) / 10 ** digits;
    },
    amountShort: (centimes, currency = standing) => {
      const { figure, unit } = amountParts(centimes, currency);
      return unit === '' ? figure : `${figure}\u00A0${unit}`;
    },
  };
}

/** One decimal, or as many as it takes not to write a small amount as zero. */
function digitsOf(amount: number): number {
  const size = Math.abs(amount);
  if (size === 0 || size >= 0.05) return 1;
  return Math.min(8, Math.ceil(-Math.log10(size)));
}
