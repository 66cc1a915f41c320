import type { Format } from '../../i18n/format.ts';

/**
 * Centimes as an amount with two decimals, always, its currency as the language writes it: `0,00 MAD`; left out where
 * none is stated.
 */
export function exactAmount(centimes: number, currency: string, format: Pick<Format, 'decimal' | 'dirhams'>): string {
  const amount = exactFigure(centimes, format);
  return currency === '' ? amount : format.dirhams(0, currency).replace('0', amount);
}

/** The same without its currency, for a column that names it. */
export function exactFigure(centimes: number, format: Pick<Format, 'decimal'>): string {
  return format.decimal(centimes / 100, 2);
}
