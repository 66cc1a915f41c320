import type { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import { type ClauseDimension, defaultFilter, type Filter } from '../../core/query/filter.ts';
import type { Action } from '../../core/view/viewState.ts';
import { sectorName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { FacetList } from '../../ui/FacetList.tsx';
import { AmountFilter } from './AmountFilter.tsx';
import { FunderFilter } from './FunderFilter.tsx';
import { facetRows } from './facetModel.ts';
import { PlaceFilter } from './PlaceFilter.tsx';
import { YearFilter } from './YearFilter.tsx';

interface FiltersProps {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly reference: Reference;
  readonly dispatch: (action: Action) => void;
}

/** The rail: each filter is a chart of the selection under all the others. */
export function Filters({ result, filter, reference, dispatch }: FiltersProps) {
  const { t, format, language } = useLocale();
  const { facets } = result;
  const { clauses } = filter;
  const list = (
    dimension: ClauseDimension & keyof typeof facets,
    title: string,
    label: (value: string) => string,
    shown: number,
  ) => {
    const standing = defaultFilter.clauses[dimension] ?? null;
    const chosen = clauses[dimension] ?? [];
    return (
      <FacetList
        id={`filter-${dimension}`}
        title={title}
        unit={t('filters.unit')}
        rows={facetRows(facets[dimension], chosen, label, { t, format }, standing ?? [])}
        shown={shown}
        changed={chosen.join() !== (standing ?? []).join()}
        onToggle={(value) => dispatch({ type: 'toggle', dimension, value })}
        onClear={() => dispatch({ type: 'keep', dimension, values: standing })}
      />
    );
  };
  const sector = (code: string) => {
    const known = reference.sectors.find((s) => s.code === code);
    return known ? sectorName(known, language) : t('explore.sectorNotStated');
  };
  return (
    <>
      <YearFilter cells={facets.year} chosen={clauses.year} dispatch={dispatch} />
      {list('sector', t('filters.sector'), sector, 8)}
      <PlaceFilter result={result} clauses={clauses} reference={reference} dispatch={dispatch} />
      {list('class', t('filters.class'), (value) => t(`codes.class.${value as typeof none}`), 6)}
      <FunderFilter cells={facets.funder} chosen={clauses.funder ?? []} dispatch={dispatch} />
      <AmountFilter
        histogram={result.histogram}
        median={result.total.median}
        chosen={filter.amount}
        dispatch={dispatch}
      />
      {list('status', t('filters.status'), (value) => t(`codes.status.${value as typeof none}`), 8)}
      {facets.overlap.some((cell) => cell.key === 'yes') &&
        list('overlap', t('filters.overlap'), (value) => t(`codes.overlap.${value as typeof none}`), 2)}
      {list('basis', t('filters.basis'), (value) => t(`codes.basis.${value as typeof none}`), 4)}
    </>
  );
}
