import { createHash } from 'node:crypto';
import type { Filter } from '../../src/core/query/filter.ts';

/** One cell of a view: keys, grants, centimes, and the median where the view shows it. */
export type Line = readonly [keys: string, n: number, sum: number, median?: number];

/** The linked views every contender must give, each under every clause but its own. */
export const views = [
  { name: 'total', by: [], leaving: [] },
  { name: 'years', by: ['year'], leaving: ['year'] },
  { name: 'sectors', by: ['sector'], leaving: ['sector'] },
  { name: 'classes', by: ['class'], leaving: ['class'] },
  { name: 'funders', by: ['funder'], leaving: ['funder'] },
  { name: 'status', by: ['status'], leaving: ['status'] },
  { name: 'overlap', by: ['overlap'], leaving: ['overlap'] },
  { name: 'basis', by: ['basis'], leaving: ['basis'] },
  { name: 'regions', by: ['region'], leaving: ['region', 'province'] },
  { name: 'provinces', by: ['province'], leaving: ['region', 'province'] },
  { name: 'year and class', by: ['year', 'class'], leaving: [] },
  { name: 'region and sector', by: ['region', 'sector'], leaving: [] },
  { name: 'recipients', by: ['recipient'], leaving: [] },
] as const;
export type View = (typeof views)[number];
/** Views whose cells carry a median. */
export const withMedian: readonly string[] = ['total', 'regions', 'provinces'];

export interface Contender {
  readonly name: string;
  /** Answers one filter step. Recipients: the ten largest by amount, ties by name. */
  step(filter: Filter): Promise<ReadonlyMap<string, readonly Line[]>>;
}

/** The same for the same answers, whatever order their cells come in. */
export function hashOf(answers: ReadonlyMap<string, readonly Line[]>): string {
  const text = views.map(({ name }) =>
    JSON.stringify([name, [...(answers.get(name) ?? [])].map((line) => line.join('|')).sort()]),
  );
  return createHash('sha256').update(text.join('\n')).digest('hex');
}

/** The ten largest cells, ties by key. */
export function topTen(lines: readonly Line[]): Line[] {
  return [...lines]
    .filter(([keys]) => keys !== '')
    .sort((a, b) => b[2] - a[2] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 10);
}
