import { type FigureId, isPublishedFigure, pairFigureIds } from '../../core/model/figures.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { figureData } from '../figureData.ts';
import type { FigureSubject } from '../figureProps.ts';

/**
 * What a figure that shows more places than the chosen ones says of itself and of its file, with the grants and the
 * amount both are made of where they are of the whole country; empty for a figure of the selection as it stands.
 */
export function everyPlaceNote(
  id: FigureId,
  { exploration: { result, about }, view }: Pick<FigureSubject, 'exploration' | 'view'>,
  voice: Omit<Voice, 'direction'>,
): string {
  if (id === 'grantPeers' || isPublishedFigure(id) || pairFigureIds.some((pair) => pair === id)) return '';
  if (!choosesPlace(view.filter)) return '';
  const { clauses } = figureData(id, view, about?.subject ?? null).filter;
  const chosen = view.filter.clauses;
  if (clauses.region === chosen.region && clauses.province === chosen.province) return '';
  const whole = !choosesPlace({ clauses }) && clauses.year === chosen.year;
  return whole ? voice.t('everyPlace.figure', ofCountry(result, voice)) : voice.t('everyPlace.others');
}

/** Whether a selection is held to some places. */
export function choosesPlace({ clauses }: Filter): boolean {
  return clauses.region !== undefined || clauses.province !== undefined;
}

/** The grants and the amount of a selection without its choice of places, in words: each grant once. */
export function ofCountry({ sectorsOfCountry, currency }: ExploreResult, { t, format }: Omit<Voice, 'direction'>) {
  const add = (of: 'n' | 'sum') => sectorsOfCountry.reduce((all, cell) => all + cell[of], 0);
  return { grants: t('charts.grants', { count: add('n') }), amount: format.amountShort(add('sum'), currency) };
}
