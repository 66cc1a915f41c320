import * as v from 'valibot';
import type { PublishedFigure } from './publishedFigure.ts';

const total = v.object({
  id: v.string(),
  /** Years it speaks of, both included; the same for one year. */
  from: v.string(),
  to: v.string(),
  /** Dirhams. */
  value: v.number(),
  publisher: v.string(),
  title: v.string(),
  address: v.string(),
  date: v.string(),
});
const totals = v.array(total);

/** What someone has published as the whole of public money to associations over some years. */
export type NationalTotal = v.InferOutput<typeof total>;

/** The scope under which the totals of all public funders are compiled in `figures.csv`. */
export const nationalScope = 'National – all public funders';

/** The published totals of all public funders, by year, then as compiled; broken-down figures are left out. */
export function nationalTotals(figures: readonly PublishedFigure[]): NationalTotal[] {
  return figures
    .filter((figure) => figure.scope === nationalScope && figure.metric === 'amount' && figure.dimension === '')
    .filter(({ unit }) => unit === 'MAD')
    .map(({ id, from, to, value, publisher, title, address, date }) => ({
      ...{ id, from, to: to || from, value, publisher, title, address, date },
    }))
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** @throws ValiError for what is no list of totals. */
export function parseNationalTotals(json: unknown): NationalTotal[] {
  return v.parse(totals, json);
}
