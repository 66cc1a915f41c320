import * as v from 'valibot';
import type { MetricCode } from './figureCodes.ts';
import type { PublishedFigure } from './publishedFigure.ts';

const total = v.object({
  id: v.string(),
  /** Years it speaks of, both included; the same for one year. */
  from: v.string(),
  to: v.string(),
  /** Dirhams, of all the years together; of one of them where it is an average. */
  value: v.number(),
  /** True of what was published as a yearly average of its years. */
  average: v.boolean(),
  publisher: v.string(),
  title: v.string(),
  address: v.string(),
  date: v.string(),
  /** How it was printed and what it covers, as transcribed, in English; `''` for nothing to say. */
  note: v.string(),
});
const totals = v.array(total);

/** What someone has published as the whole of public money to associations over some years. */
export type NationalTotal = v.InferOutput<typeof total>;

/** The scope under which the totals of all public funders are compiled in `figures.csv`. */
export const nationalScope = 'National – all public funders';

/** The measure of a total that is published for one of its years, as figures have it once read. */
export const averageCode: MetricCode = 'yearly-average';
const wholeMetrics: readonly string[] = ['amount', averageCode];

/** True for a figure of all public funders together that is not broken down. */
export function isNationalTotal({ scope, metric, dimension, unit }: PublishedFigure): boolean {
  return scope === nationalScope && wholeMetrics.includes(metric) && !dimension && unit === 'MAD';
}

/** The published totals of all public funders, by year, then as compiled; broken-down figures are left out. */
export function nationalTotals(figures: readonly PublishedFigure[]): NationalTotal[] {
  return figures
    .filter(isNationalTotal)
    .map(({ id, from, to, value, metric, publisher, title, address, date, note }) => ({
      ...{ id, from, to: to || from, value, average: metric === averageCode, publisher, title, address, date, note },
    }))
    .sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** Dirhams of all the years a total speaks of. */
export function wholeOf({ value, average, from, to }: NationalTotal): number {
  return average ? value * (Number(to) - Number(from) + 1) : value;
}

/** @throws ValiError for what is no list of totals. */
export function parseNationalTotals(json: unknown): NationalTotal[] {
  return v.parse(totals, json);
}
