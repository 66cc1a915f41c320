import type { Format } from './format.ts';

const centimesPerMillion = 100_000_000;

/**
 * An amount as an announcement prints it: short where the short form says it whole (1.5 million), in full where it
 * would be rounded, since a minimum or a ceiling binds to the dirham.
 */
export function printedAmount(centimes: number, currency: string, format: Format): string {
  const named = currency || undefined;
  return centimes % stepOf(centimes) === 0 ? format.amountShort(centimes, named) : format.dirhams(centimes, named);
}

/**
 * Both ends of a range as printed, with their unit and currency once, at its end, where a language writes them after
 * the figure: from 77 500 to 1 550 000 MAD.
 */
export function printedRange(from: number, to: number, currency: string, format: Format): PrintedRange {
  const named = currency || undefined;
  const whole = { from: printedAmount(from, currency, format), to: printedAmount(to, currency, format) };
  const isCurrencyLast = format.amountParts(0, named).unit !== '';
  if (!isCurrencyLast) return whole;
  const [first, last] = [format.amountParts(from, named), format.amountParts(to, named)];
  const areShort = from % stepOf(from) === 0 && to % stepOf(to) === 0;
  if (areShort && first.unit === last.unit) return { ...whole, from: first.figure };
  const plain = from % 100 === 0 ? format.integer(from / 100) : format.decimal(from / 100, 2);
  return { from: plain, to: format.dirhams(to, named) };
}

/** The ends of a range in words. */
export interface PrintedRange {
  readonly from: string;
  readonly to: string;
}

/** What the last decimal of the short form stands for. */
function stepOf(centimes: number): number {
  if (centimes >= 1000 * centimesPerMillion) return centimesPerMillion * 10;
  return centimes >= centimesPerMillion ? centimesPerMillion / 10 : 100;
}
