import type { GrantTable } from '../table/grantTable.ts';
import { perTable } from './perTable.ts';

/** The one currency and kind of amount a figure speaks of. */
export interface Figure {
  readonly currency: string;
  readonly kind: string;
}

/**
 * Dirhams awarded where any row has them, else the most frequent currency and kind of the table,
 * the first met winning a tie. An empty table speaks of dirhams awarded.
 */
export const mainFigure = perTable(findMainFigure);

function findMainFigure(table: GrantTable): Figure {
  const { currency, kind } = table.columns;
  const counts = new Uint32Array(currency.dict.length * kind.dict.length);
  for (let row = 0; row < table.length; row++) {
    const pair = (currency.codes[row] ?? 0) * kind.dict.length + (kind.codes[row] ?? 0);
    counts[pair] = (counts[pair] ?? 0) + 1;
  }
  const dirhams = { currency: 'MAD', kind: 'awarded' };
  const awarded = currency.dict.indexOf('MAD') * kind.dict.length + kind.dict.indexOf('awarded');
  const most = counts.reduce((best, n, pair) => (n > (counts[best] ?? 0) ? pair : best), 0);
  if (table.length === 0 || (counts[awarded] ?? 0) > 0) return dirhams;
  return {
    currency: currency.dict[Math.floor(most / kind.dict.length)] ?? '',
    kind: kind.dict[most % kind.dict.length] ?? '',
  };
}
