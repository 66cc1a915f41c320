import type { GrantTable } from '../table/grantTable.ts';
import { aggregate } from './aggregate.ts';
import type { RowFilter } from './compileFilter.ts';

/** How much of the money the largest tenth of the recipients received. */
export interface Concentration {
  /** Recipients named in the selection. */
  readonly recipients: number;
  /** The largest tenth of them, rounded up. */
  readonly top: number;
  /** Centimes of that tenth. */
  readonly topSum: number;
  /** Centimes of all named recipients; grants whose recipient is not named are outside. */
  readonly sum: number;
}

/** Fewer recipients than this say nothing of a tenth. */
const fewest = 10;

/** Null under ten named recipients, or where they received nothing together. */
export function concentrationOf(table: GrantTable, rows: RowFilter): Concentration | null {
  const { n, sum } = aggregate(table, rows, { by: ['recipient'] });
  const sums: number[] = [];
  for (let code = 1; code < n.length; code++) if ((n[code] ?? 0) > 0) sums.push(sum[code] ?? 0);
  const whole = add(sums);
  if (sums.length < fewest || whole <= 0) return null;
  const top = Math.ceil(sums.length / 10);
  const largest = sums.sort((a, b) => b - a).slice(0, top);
  return { recipients: sums.length, top, topSum: add(largest), sum: whole };
}

function add(sums: readonly number[]): number {
  return sums.reduce((a, b) => a + b, 0);
}
