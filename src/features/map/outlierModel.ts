import { classify } from '../../core/geo/classify.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { AreaMark, MapModel } from './mapModel.ts';

/** Rows that alone give an area its class, and what it would be without them. */
export interface OutlierNote {
  readonly area: AreaMark;
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
  /** Share of the area's sum. */
  readonly share: number;
  /** Who or what the largest row is for, as published; empty when the source says neither. */
  readonly subject: string;
  /** The years stated, each once, ascending. */
  readonly years: readonly string[];
  readonly without: { readonly sum: number; readonly rank: number };
  /** Centimes: the largest amount, in whole dirhams, that leaves the rows out. */
  readonly below: number;
}

type Outliers = ExploreResult['outliers'];

/**
 * The note of the region whose outliers weigh most, when they change its class; null otherwise.
 * Only sums of money by region are told this way.
 */
export function outlierNote(model: MapModel, outliers: Outliers): OutlierNote | null {
  if (model.level !== 'region' || model.measure !== 'amount') return null;
  const notes = model.areas
    .map((area) =>
      noteOf(
        area,
        outliers.filter(({ region }) => region === area.code),
        model,
      ),
    )
    .filter((note) => note !== null)
    .sort((a, b) => b.sum - a.sum);
  return notes[0] ?? null;
}

/** The note while nothing else is read out: the card of another area would stand on it. */
export function noteBeside(shown: AreaMark | undefined, note: OutlierNote | null): OutlierNote | null {
  return shown && shown.code !== note?.area.code ? null : note;
}

function noteOf(area: AreaMark, rows: Outliers, model: MapModel): OutlierNote | null {
  const sum = rows.reduce((total, row) => total + row.sum, 0);
  const left = area.sum - sum;
  if (rows.length === 0 || rows.length === area.n || classify(left / 1e8, model.breaks) === area.class) return null;
  const others = model.areas.filter(({ code, n }) => code !== area.code && n > 0);
  const smallest = Math.min(...rows.map((row) => row.sum));
  return {
    area,
    n: rows.length,
    sum,
    share: sum / area.sum,
    subject: rows[0]?.recipient || rows[0]?.purpose || '',
    years: [...new Set(rows.map(({ year }) => year).filter((year) => year !== ''))].sort(),
    without: { sum: left, rank: 1 + others.filter((other) => other.sum > left).length },
    below: Math.ceil(smallest / 100) * 100 - 100,
  };
}
