import type { Edition } from '../../core/edition/edition.ts';
import { placeBases } from '../../core/model/codelists.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { View } from '../../core/view/viewState.ts';
import type { ChartTitle } from '../../ui/chart/chartTitle.ts';
import type { Voice } from '../../ui/chart/voice.ts';

interface Titled {
  readonly edition: Pick<Edition, 'kind'>;
  readonly partial: boolean;
  readonly view: View;
  readonly selection: string;
}

/** What the figure shows, of what selection, placed on what basis; and what limits it, in a sentence of its own. */
export function equityTitle(
  { edition, partial, view, selection }: Titled,
  { t, format }: Voice,
): { readonly title: ChartTitle; readonly reading: string } {
  const published = edition.kind === 'published';
  const bases = (view.filter.clauses.basis ?? []).map((basis) =>
    t(`codes.basis.${placeBases.find((known) => known === basis) ?? 'none'}`),
  );
  const basis = bases.length > 0 ? t('map.basis', { bases: format.list(bases) }) : t('map.allBases');
  const heading = published ? t('equity.heading.published') : t('equity.heading.other');
  const { region, province } = view.filter.clauses;
  const limits = [
    edition.kind === 'simulated' ? t('explore.simulatedMark') : '',
    partial ? t('map.partial.printed') : '',
    region || province ? t('equity.everywhere') : '',
  ].filter((limit) => limit !== '');
  return {
    title: {
      heading: partial ? t('equity.heading.partial', { heading }) : heading,
      subtitle: selection === '' ? basis : t('charts.subtitle', { selection, basis }),
    },
    reading: limits.join(' '),
  };
}

/** The years the money is of, as they can be said for every region. */
export interface MoneyYears {
  readonly text: string;
  /** True when rows without a year are counted too. */
  readonly andNotStated: boolean;
}

/**
 * The years of the money on the map. The map ignores the choice of a place, so where one is chosen and no year is, the
 * years of that place alone would be wrong: all years are then said.
 */
export function moneyYears({ total, facets }: ExploreResult, { filter }: View, { t, format }: Voice): MoneyYears {
  const { year, region, province } = filter.clauses;
  const stated = year?.filter((value) => /^\d{4}$/.test(value)).sort();
  const [first, last] = stated?.length ? [stated[0], stated.at(-1)] : (total.years ?? []);
  const known = year !== undefined || (!region && !province);
  const kept = year ? year.length > (stated?.length ?? 0) : true;
  const unstated = kept && facets.year.some(({ key, n }) => key === '' && n > 0);
  if (known && first && last) return { text: format.range(first, last), andNotStated: unstated };
  return { text: t(known && unstated ? 'explore.yearNotStated' : 'equity.plate.allYears'), andNotStated: false };
}
