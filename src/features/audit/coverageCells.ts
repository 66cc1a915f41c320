import type { AuditRecord } from '../../core/audit/auditRecord.ts';
import { type CoverageLine, type CoverageState, isGap } from '../../core/audit/coverage.ts';

/** Where a cell leads: to the letter that asks for its list, to its figures, or nowhere. */
export type CellWay = 'letter' | 'figures' | null;

/** One year of an institution, with where it leads. */
export interface CoverageCell {
  readonly year: string;
  readonly state: CoverageState;
  readonly way: CellWay;
}

/**
 * The cells of a line. Only bodies that exist are written to: none of a simulated edition, and nobody in the place of a
 * whole class; what is held of their years still leads to its figures.
 */
export function cellsOf(
  { institution, states }: Pick<CoverageLine, 'institution' | 'states'>,
  years: readonly string[],
  { kind }: Pick<AuditRecord['edition'], 'kind'>,
): CoverageCell[] {
  const askable = kind !== 'simulated' && !institution.key.startsWith('*');
  return years.map((year, index) => {
    const state = states[index] ?? 'notDue';
    return { year, state, way: wayOf(state, askable) };
  });
}

function wayOf(state: CoverageState, askable: boolean): CellWay {
  if (askable && isGap(state)) return 'letter';
  return state === 'complete' || state === 'partial' ? 'figures' : null;
}

/** The years a letter asks for before its reader ticks others: those without a list, else those with a part of one. */
export function askedAtFirst(cells: readonly CoverageCell[]): string[] {
  const gaps = cells.filter(({ way }) => way === 'letter');
  const absent = gaps.filter(({ state }) => state !== 'partial');
  return (absent.length > 0 ? absent : gaps).map(({ year }) => year);
}
