import { useState } from 'react';
import type { Filter } from '../core/query/filter.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import { Filters } from '../features/filters/Filters.tsx';
import { comparisonCaveat } from '../features/headline/caveatsModel.ts';
import { Headline } from '../features/headline/Headline.tsx';
import { useLocale } from '../i18n/react.tsx';
import { useNarrow } from '../state/useNarrow.ts';
import type { BodyProps } from './bodyProps.ts';
import { Charts, figuresLaidOut, takesWholeWidth } from './Charts.tsx';
import { FilterSheet } from './FilterSheet.tsx';
import { focusFilter, isInSight } from './focusFilter.ts';
import { GrantsSection } from './GrantsSection.tsx';
import { National } from './National.tsx';
import { PrintedReport } from './PrintedReport.tsx';
import { Quote } from './Quote.tsx';
import { Sharing } from './sharing.tsx';

/** One map, one sentence, and charts that are also the controls. */
export function ExplorePage(props: BodyProps) {
  const { exploration, shown, address, dataset, printed, notices, reference, dispatch, prepare } = props;
  const { t } = useLocale();
  const narrow = useNarrow();
  const [opensFilters, setOpensFilters] = useState(false);
  const { result, answered, edition, view } = exploration;
  const figures = { exploration, view: shown, reference, dispatch };
  const filters = <Filters result={result} filter={view.filter} reference={reference} dispatch={dispatch} />;
  const openFilter = (name: string) => {
    if (!isInSight(name)) setOpensFilters(true);
    focusFilter(name);
  };
  return (
    <Sharing prepare={prepare}>
      <PrintedReport {...{ exploration, reference, address, prepare }} view={shown} />
      <Headline
        result={result}
        filter={answered}
        edition={edition}
        reference={reference}
        dispatch={dispatch}
        onOpenFilter={openFilter}
        comparison={comparisonCaveat(shown, edition, t)}
        actions={
          <Quote
            {...figures}
            figures={figuresLaidOut(view.form)}
            address={address}
            prepare={prepare}
            dataset={dataset}
          />
        }
      />
      {notices}
      <Charts
        {...figures}
        prepare={prepare}
        rail={narrow || opensFilters || takesWholeWidth(shown.form) ? null : filters}
        onFilter={() => setOpensFilters(true)}
      />
      <GrantsSection
        {...figures}
        view={view}
        dataset={dataset}
        printed={{ filter: printed.answer.filter, rows: printed.rows }}
      />
      {speaksOfAll(answered) && <National {...figures} {...{ address, dataset, prepare }} />}
      <FilterSheet
        open={opensFilters}
        show={t('filters.show', { count: result.total.n })}
        onOpen={() => setOpensFilters(true)}
        onClose={() => setOpensFilters(false)}
        dispatch={dispatch}
      >
        {filters}
      </FilterSheet>
    </Sharing>
  );
}

/** True for a selection narrowed by nothing but years, the only one to hold against totals of the country. */
function speaksOfAll(filter: Filter): boolean {
  const { year: _, ...clauses } = filter.clauses;
  return encodeView({ ...defaultView, filter: { ...filter, clauses } }) === '';
}
