import type { AboutPlace } from '../../core/query/aboutPlace.ts';
import type { Filter } from '../../core/query/filter.ts';
import { keeps } from '../../core/query/keptValues.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/**
 * "By inhabitant", and of which years together where they are several: never to be taken for the figure of one year.
 * The years are those kept of all places of its kind.
 */
export function perInhabitant({ years }: AboutPlace, { clauses }: Filter, { t, format }: Voice): string {
  const keepsYear = clauses.year ? keeps('year', clauses.year) : () => true;
  const kept = years.placed.filter(({ key, n }) => n > 0 && keepsYear(key)).map(({ key }) => key);
  const stated = kept.filter((year) => year !== '').sort();
  const [first = '', last = ''] = [stated[0], stated.at(-1)];
  if (kept.length < 2 || first === '') return t('places.perInhabitant');
  const span = format.range(first, last);
  return t('places.perInhabitantOver', {
    years: kept.length > stated.length ? t('explore.orNoYear', { years: span }) : span,
  });
}
