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

/** What the last decimal of the short form stands for. */
function stepOf(centimes: number): number {
  if (centimes >= 1000 * centimesPerMillion) return centimesPerMillion * 10;
  return centimes >= centimesPerMillion ? centimesPerMillion / 10 : 100;
}
