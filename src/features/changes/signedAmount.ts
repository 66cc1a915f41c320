import type { Format } from '../../i18n/format.ts';

type Figures = Pick<Format, 'decimal' | 'integer'>;

/** Centimes as dirhams without their currency, for a column that names it; centimes are shown where there are any. */
export function exactFigure(centimes: number, format: Figures): string {
  return format.decimal(centimes / 100, centimes % 100 === 0 ? 0 : 2);
}

/** A difference with its sign before it, in either direction of writing; nothing before zero. */
export function signed(value: number, write: (size: number) => string): string {
  if (value === 0) return write(0);
  return `\u200e${value < 0 ? '−' : '+'}${write(Math.abs(value))}`;
}
