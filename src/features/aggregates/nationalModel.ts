import { type NationalTotal, wholeOf } from '../../core/aggregates/nationalTotals.ts';
import type { Cell } from '../../core/query/explore.ts';

interface Years {
  readonly from: string;
  readonly to: string;
}

/** What was published of the same years, side by side, and what this edition holds of them. */
export interface NationalSpan extends Years {
  readonly published: readonly NationalTotal[];
  /** The largest and the smallest of them differ: they contradict each other. */
  readonly contradicts: boolean;
  /** Fewer years for which more was published than for all of these; null for none. */
  readonly exceededBy: Years | null;
  /** Grants and centimes of the edition in those years. */
  readonly inHand: { readonly n: number; readonly sum: number };
  /** What is in hand over what was published, for the largest and for the smallest of them, 0–1; null without grants. */
  readonly share: readonly [number, number] | null;
}

/** Published totals by the years they speak of, each beside the edition's grants of those years. */
export function nationalSpans(totals: readonly NationalTotal[], years: readonly Cell[]): NationalSpan[] {
  const spans = new Map<string, NationalTotal[]>();
  for (const total of totals) {
    const key = `${total.from}..${total.to}`;
    spans.set(key, [...(spans.get(key) ?? []), total]);
  }
  const published = [...spans.values()];
  return published.map((same) => {
    const [{ from, to } = { from: '', to: '' }] = same;
    const held = years.filter(({ key }) => key >= from && key <= to && key !== '');
    const inHand = {
      n: held.reduce((n, cell) => n + cell.n, 0),
      sum: held.reduce((sum, cell) => sum + cell.sum, 0),
    };
    const [least, most] = bounds(same);
    const share = inHand.n > 0 && least > 0 ? ([inHand.sum / 100 / most, inHand.sum / 100 / least] as const) : null;
    const exceededBy = published.flat().find((part) => isPart(part, { from, to }) && wholeOf(part) > most) ?? null;
    return { from, to, published: same, contradicts: least !== most, exceededBy, inHand, share };
  });
}

function bounds(totals: readonly NationalTotal[]): readonly [number, number] {
  const values = totals.map(wholeOf);
  return [Math.min(...values), Math.max(...values)];
}

function isPart(part: Years, whole: Years): boolean {
  return part.from >= whole.from && part.to <= whole.to && (part.from > whole.from || part.to < whole.to);
}
