import { useState } from 'react';
import { none } from '../../core/model/codelists.ts';
import type { NamedCell } from '../../core/query/explore.ts';
import { fold } from '../../core/text/fold.ts';
import type { Action } from '../../core/view/viewState.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { FacetList } from '../../ui/FacetList.tsx';
import { FacetSearch } from './FacetSearch.tsx';
import { facetRows } from './facetModel.ts';

interface FunderFilterProps {
  readonly cells: readonly NamedCell[];
  readonly chosen: readonly string[];
  readonly dispatch: (action: Action) => void;
}

/** Funders by amount, found by any spelling of their French or Arabic name. */
export function FunderFilter({ cells, chosen, dispatch }: FunderFilterProps) {
  const { t, format, language } = useLocale();
  const [words, setWords] = useState('');
  const sought = fold(words);
  const found = cells.filter((cell) => fold(`${cell.name} ${cell.nameAr}`).includes(sought));
  const kept = cells.filter((cell) => found.includes(cell) || chosen.includes(cell.key || none));
  const names = new Map(cells.map((cell) => [cell.key, pickName(cell.name, cell.nameAr, language)]));
  const rows = facetRows(
    kept,
    chosen,
    (value) => names.get(value) ?? (value === none ? t('filters.funderNotStated') : value),
    { t, format },
  );
  return (
    <FacetList
      id="filter-funder"
      title={t('filters.funder')}
      unit={t('filters.unit')}
      rows={rows}
      shown={6}
      changed={chosen.length > 0}
      onToggle={(value) => dispatch({ type: 'toggle', dimension: 'funder', value })}
      onClear={() => dispatch({ type: 'keep', dimension: 'funder', values: null })}
      search={<FacetSearch label={t('filters.searchFunder')} words={words} found={found.length} onChange={setWords} />}
    />
  );
}
