import type { Format } from '../../i18n/format.ts';

/** Centimes as an amount with two decimals, always: `0,00 MAD`; the currency is left out where none is stated. */
export function exactAmount(centimes: number, currency: string, format: Pick<Format, 'decimal'>): string {
  const amount = exactFigure(centimes, format);
  return currency === '' ? amount : `${amount}\u00A0${currency}`;
}

/** The same without its currency, for a column that names it. */
export function exactFigure(centimes: number, format: Pick<Format, 'decimal'>): string {
  return format.decimal(centimes / 100, 2);
}
