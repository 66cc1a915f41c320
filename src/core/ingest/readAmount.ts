import { currencyOf } from './amountWords.ts';
import type { ColumnPlan } from './columnPlan.ts';
import { parseAmount } from './parseAmount.ts';
import type { RowView } from './rowView.ts';

/** The amounts of one accepted row. */
export interface AmountReading {
  /** Centimes as printed. */
  readonly centimes: number;
  /** Centimes that count in sums, after the share. */
  readonly counted: number;
  readonly currency: string;
  readonly rounding: bigint;
  /** The share that was applied, as a decimal; `''` for none. */
  readonly share: string;
}

const millionths = 1_000_000n;

/** Reads the amount, currency and share of a row; null after reporting why there is no amount (A01, A02). */
export function readAmount(row: RowView, plan: ColumnPlan): AmountReading | null {
  const share = readShare(row, plan);
  const parsed = parseAmount(
    row.cell(plan.amountField),
    row.signOf(plan.amountField, plan.amountDecimal),
    plan.exponent,
  );
  if (!parsed.ok) {
    row.report(parsed.reason === 'missing' ? 'A01' : 'A02', plan.amountField);
    return null;
  }
  const { centimes, rounding } = parsed;
  if (centimes === 0) row.report('A05', plan.amountField);
  if (rounding !== 0n) row.report('A06', plan.amountField);
  if (parsed.bareMillion) row.report('A08', plan.amountField);
  const currency = currencyOf(row.cell('currency')) || parsed.currency || plan.currency;
  return {
    centimes,
    rounding,
    currency,
    counted: applyShare(centimes, share),
    share: share === null ? '' : shareText(share),
  };
}

/** Share in millionths, or null when none applies. Out of range or unreadable: told, and the row counts whole. */
function readShare(row: RowView, plan: ColumnPlan): bigint | null {
  const printed = row.cell('share');
  const percent = printed.endsWith('%') || plan.shareMeans === 'percent';
  if (printed === '' || (printed === '1' && !percent)) return null;
  const match = /^(\d{1,3})(?:([.,])(\d{1,6}))?\s*%?$/.exec(printed);
  if (!match || (match[2] !== undefined && match[2] !== row.signOf('share', plan.shareDecimal))) {
    row.report('A09', 'share', 'warns');
    return null;
  }
  const digits = BigInt(match[1] ?? '0') * millionths + BigInt((match[3] ?? '').padEnd(6, '0'));
  const share = percent ? digits / 100n : digits;
  if (share === millionths) return null;
  const outside = share < millionths / 100n || share > millionths;
  if (outside && plan.shareMeans !== 'pending') row.report('A09', 'share', 'warns');
  if (outside) return null;
  row.report('A09', 'share', 'informs');
  return share;
}

function applyShare(centimes: number, share: bigint | null): number {
  if (share === null) return centimes;
  const product = BigInt(Math.abs(centimes)) * share;
  const rounded = Number((product + millionths / 2n) / millionths);
  return centimes < 0 ? -rounded : rounded;
}

function shareText(share: bigint): string {
  return `0.${share.toString().padStart(6, '0').replace(/0+$/, '')}`;
}
