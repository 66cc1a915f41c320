import { useState } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { FacetList } from '../../ui/FacetList.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { dimensionOf, placeRows, placesFound } from './placeModel.ts';

interface PlaceFilterProps {
  readonly result: Pick<ExploreResult, 'regions' | 'provinces'>;
  readonly clauses: Filter['clauses'];
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** Regions at first, provinces on demand or by any spelling of their name: the map's choices without the map. */
export function PlaceFilter({ result, clauses, reference, dispatch }: PlaceFilterProps) {
  const locale = useLocale();
  const { t } = locale;
  const [words, setWords] = useState('');
  const rows = placeRows(result, clauses, reference, locale);
  const found = placesFound(rows, words, reference);
  return (
    <FacetList
      id="filter-region"
      title={t('filters.place')}
      unit={t('filters.unit')}
      rows={rows.filter((row) => row.chosen || found.includes(row))}
      shown={rows.filter(({ value }) => dimensionOf(value) === 'region').length}
      changed={rows.some(({ chosen }) => chosen)}
      onToggle={(value) => dispatch({ type: 'toggle', dimension: dimensionOf(value), value })}
      onClear={() => dispatch({ type: 'everywhere' })}
      search={<FacetSearch label={t('filters.searchPlace')} words={words} found={found.length} onChange={setWords} />}
    />
  );
}
