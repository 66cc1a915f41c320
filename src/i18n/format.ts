import { type AmountParts, createAmounts, type MoneyUnit } from './amounts.ts';
import { createFigures, type Figures } from './figures.ts';
import { type FormatWords, formatWords } from './formatWords.ts';
import { type Language, languageFacts } from './languages.ts';

export type { AmountParts, MoneyUnit };

/**
 * How one language writes figures, money and dates. Results hold no direction marks; a figure is
 * to be isolated where it is drawn. Spaces inside a result do not break.
 */
export interface Format {
  /** A whole number, grouped by thousands. */
  readonly integer: (n: number) => string;
  /** A number with exactly that many decimals. */
  readonly decimal: (n: number, digits: number) => string;
  /** A ratio as a percentage (0.25 → 25 %); what is not 0 or 100 % is never written as such. */
  readonly percent: (ratio: number, digits?: number) => string;
  /** The exact amount with its currency; centimes appear only when there are any. */
  readonly dirhams: (centimes: number, currency?: string) => string;
  /**
   * The number alone, in millions or the unit the figures stand in, one decimal unless told; without `digits`, never
   * zero for an amount that is not.
   */
  readonly inUnit: (centimes: number, digits?: number) => string;
  /** The same for a round amount, with no more decimals than it needs. */
  readonly roundInUnit: (centimes: number) => string;
  /** An amount in billions, millions or plainly, whichever its size asks for. */
  readonly amountShort: (centimes: number, currency?: string) => string;
  /** `amountShort` in two parts, so that a headline can stress the figure; the unit may be empty. */
  readonly amountParts: (centimes: number, currency?: string) => AmountParts;
  /** The centimes that `amountShort` writes of an amount. */
  readonly asWritten: (centimes: number) => number;
  /** A size in bytes, kilobytes (1000) or megabytes. */
  readonly bytes: (n: number) => string;
  /** A year, a month of a year, or a day: `2024`, `2024-03`, `2024-03-07`; anything else is returned as it is. */
  readonly date: (iso: string) => string;
  /** From one end to the other; one end alone when both are the same. */
  readonly range: (from: string, to: string) => string;
  /** One thing, and another, and another; parted by semicolons where a name holds that very word. */
  readonly list: (items: readonly string[]) => string;
  /** Order of two names; digits inside count as numbers. */
  readonly compare: (a: string, b: string) => number;
}

const formats = new Map<string, Format>();

/** The one format of a language, of the currency its amounts are in where none is told, and of their unit. */
export function createFormat(language: Language, currency = 'MAD', unit: MoneyUnit = 6): Format {
  const key = language + currency + unit;
  let format = formats.get(key);
  if (!format) {
    format = build(language, currency, unit);
    formats.set(key, format);
  }
  return format;
}

function build(language: Language, currency: string, unit: MoneyUnit): Format {
  const words = formatWords[language];
  const { locale } = languageFacts[language];
  const figures = createFigures(words);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale, { numeric: true });
  return {
    integer: figures.integer,
    decimal: figures.decimal,
    percent: (ratio, digits = 0) => percent(words, figures, ratio, digits),
    ...createAmounts(words, figures, currency, unit),
    bytes: (n) => bytes(words, figures, n),
    date: (iso) => date(words, iso),
    range: (from, to) => (from === to ? from : words.range.replace('{from}', from).replace('{to}', to)),
    list: (items) =>
      items.length > 1 && items.some((item) => words.and.test(item)) ? items.join(words.apart) : lists.format(items),
    compare: collator.compare,
  };
}

function percent(words: FormatWords, figures: Figures, ratio: number, digits: number): string {
  const write = (n: number) => words.percent.replace('#', figures.decimal(n, digits));
  const step = 10 ** -digits;
  const shown = Number((ratio * 100).toFixed(digits));
  if (ratio > 0 && shown === 0) return words.lessThan.replace('#', write(step));
  if (ratio < 1 && shown === 100) return words.moreThan.replace('#', write(100 - step));
  return write(ratio * 100);
}

function bytes(words: FormatWords, figures: Figures, n: number): string {
  const [one, thousand, million] = words.bytes;
  if (n < 1000) return `${figures.integer(n)}\u00A0${one}`;
  if (n < 999_500) return `${figures.integer(n / 1000)}\u00A0${thousand}`;
  return `${figures.decimal(n / 1_000_000, 1)}\u00A0${million}`;
}

function date(words: FormatWords, iso: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  if (!year || !month) return iso;
  const name = words.months[Number(month) - 1];
  if (!name) return iso;
  if (!day) return `${name}\u00A0${year}`;
  const written = Number(day) === 1 ? words.firstOfMonth : String(Number(day));
  return `${written}\u00A0${name}\u00A0${year}`;
}
