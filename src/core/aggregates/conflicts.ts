import type { Reference } from '../model/reference.ts';
import type { FigureUnit } from './figureCodes.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import { funderOfScope } from './scopeFunder.ts';

/** One of two published figures that contradict each other. */
export interface ConflictSide {
  readonly value: number;
  readonly publisher: string;
  readonly title: string;
  readonly address: string;
  readonly date: string;
  /** Where it differs from what the other says it measures. */
  readonly metric: string;
  readonly part: string;
  /** What the compilers of the table remark, in English; blank for nothing. */
  readonly note: string;
}

/** Two published figures of the same, with different values. */
export interface Conflict {
  readonly key: string;
  readonly scope: string;
  /** Slug of the funder the scope speaks of; `''` for none. */
  readonly funder: string;
  readonly funderNames: { readonly fr: string; readonly ar: string };
  readonly dimension: string;
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly unit: FigureUnit;
  /** The larger first. */
  readonly sides: readonly [ConflictSide, ConflictSide];
}

/**
 * The published figures that contradict each other, each pair once, the largest relative difference first. Figures in
 * different units, and those that agree after all, are no contradiction.
 */
export function conflictsOf(figures: readonly PublishedFigure[], { funders }: Pick<Reference, 'funders'>): Conflict[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const pairs = new Map<string, Conflict>();
  for (const figure of figures) {
    const other = byId.get(figure.against);
    if (!other || other.unit !== figure.unit || other.value === figure.value) continue;
    const [larger, smaller] = figure.value > other.value ? [figure, other] : [other, figure];
    const key = [figure.id, other.id].sort().join(' ');
    if (!pairs.has(key)) pairs.set(key, conflictOf(key, larger, smaller, funders));
  }
  return [...pairs.values()].sort((a, b) => gapOf(b) - gapOf(a) || (a.key < b.key ? -1 : 1));
}

/** What two published figures differ by, over the larger; 0–1 for figures of one sign. */
export function gapOf({ sides: [larger, smaller] }: Pick<Conflict, 'sides'>): number {
  return larger.value === 0 ? 0 : (larger.value - smaller.value) / Math.abs(larger.value);
}

function conflictOf(
  key: string,
  larger: PublishedFigure,
  smaller: PublishedFigure,
  funders: Reference['funders'],
): Conflict {
  const { scope, dimension, area, from, to, unit } = larger;
  const slug = funderOfScope(scope, funders) ?? '';
  const funderNames = funders.find((funder) => funder.slug === slug)?.names ?? { fr: '', ar: '' };
  return {
    key,
    scope,
    funder: slug,
    funderNames,
    dimension,
    area,
    from,
    to,
    unit,
    sides: [sideOf(larger), sideOf(smaller)],
  };
}

function sideOf({ value, publisher, title, address, date, metric, part, note }: PublishedFigure): ConflictSide {
  return { value, publisher, title, address, date, metric, part, note };
}
