import type { Funder } from '../model/reference.ts';
import type { Subject } from '../model/subject.ts';
import type { FigureRow } from './publishedFigure.ts';
import { scopeLookup } from './scopeFunder.ts';
import { speaksOf } from './speaksOf.ts';

/** A published figure as it leaves: with the one it contradicts, where the edition has that. */
export interface FigureLine extends FigureRow {
  readonly against: FigureRow | null;
}

/** The figures of an edition that speak of a subject, or of the whole country, in the order of its files. */
export function figuresAbout(
  rows: readonly FigureRow[],
  subject: Subject | null,
  funders: readonly Pick<Funder, 'slug'>[],
): readonly FigureLine[] {
  const funderOf = scopeLookup(funders);
  const byId = new Map(rows.map((row) => [row.figure.id, row]));
  return rows
    .filter(({ figure }) => speaksOf(figure, subject, funderOf))
    .map((row) => ({ ...row, against: byId.get(row.figure.against) ?? null }));
}
