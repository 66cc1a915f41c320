import type { Reference } from '../model/reference.ts';
import { basisOf, type ConflictBasis, comparedValue } from './conflictBasis.ts';
import type { FigureUnit } from './figureCodes.ts';
import type { PublishedFigure } from './publishedFigure.ts';
import { funderOfScope } from './scopeFunder.ts';

/** One of two published figures set against each other. */
export interface ConflictSide {
  readonly value: number;
  /** What it is compared by: an average beside a total stands for all its years; else the value itself. */
  readonly compared: number;
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

/** Two published figures that the compilers set against each other, with different values. */
export interface Conflict {
  readonly key: string;
  /** `same` where they contradict each other; else what tells them apart, and then no gap is to be told. */
  readonly basis: ConflictBasis;
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
 * The published figures set against each other, each pair once: those that contradict each other, the largest relative
 * difference first, then those on another basis. Figures in different units, and those that agree after all, are left
 * out.
 */
export function conflictsOf(figures: readonly PublishedFigure[], { funders }: Pick<Reference, 'funders'>): Conflict[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const pairs = new Map<string, Conflict>();
  for (const figure of figures) {
    const other = byId.get(figure.against);
    if (!other || other.unit !== figure.unit) continue;
    const difference = comparedValue(figure, other) - comparedValue(other, figure);
    if (difference === 0) continue;
    const [larger, smaller] = difference > 0 ? [figure, other] : [other, figure];
    const key = [figure.id, other.id].sort().join(' ');
    if (!pairs.has(key)) pairs.set(key, conflictOf(key, larger, smaller, funders));
  }
  return [...pairs.values()].sort(
    (a, b) =>
      Number(a.basis !== 'same') - Number(b.basis !== 'same') || gapOf(b) - gapOf(a) || (a.key < b.key ? -1 : 1),
  );
}

/** What two published figures differ by, over the larger; 0–1 for figures of one sign. */
export function gapOf({ sides: [larger, smaller] }: Pick<Conflict, 'sides'>): number {
  return larger.compared === 0 ? 0 : (larger.compared - smaller.compared) / Math.abs(larger.compared);
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
    basis: basisOf([larger, smaller]),
    scope,
    funder: slug,
    funderNames,
    dimension,
    area,
    from,
    to,
    unit,
    sides: [sideOf(larger, smaller), sideOf(smaller, larger)],
  };
}

function sideOf(figure: PublishedFigure, other: PublishedFigure): ConflictSide {
  const { value, publisher, title, address, date, metric, part, note } = figure;
  return { value, compared: comparedValue(figure, other), publisher, title, address, date, metric, part, note };
}
