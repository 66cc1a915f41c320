import type { CallFacets } from '../../core/calls/callFacets.ts';
import { type CallDimension, type CallFilter, standingCallFilter } from '../../core/calls/callFilter.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ChoiceName } from '../../core/view/choices.ts';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import facet from '../../ui/FacetList.module.css';
import { FacetList } from '../../ui/FacetList.tsx';
import { amountRows, callFacetRows, lastOf, valueNames } from './callFacetModel.ts';

interface CallFiltersProps {
  readonly calls: readonly Call[];
  readonly facets: CallFacets;
  readonly filter: CallFilter;
  readonly reference: Reference;
  /** Code of the region of the reader's association; null where it is not told. */
  readonly home: string | null;
  readonly dispatch: (action: Action) => void;
}

/** Clauses that calls share with grants, and choices that only calls have. */
const clauses = ['sector', 'region', 'funder'] as const;
const choices = { month: 'month', origin: 'origin', kind: 'offer' } as const satisfies Partial<
  Record<CallDimension, ChoiceName>
>;
const shownRows = { sector: 8, region: 8, funder: 6, month: 6, origin: 4, kind: 4 } as const;

/** The filters of calls: each is a chart of the calls under all the others. */
export function CallFilters({ calls, facets, filter, reference, home, dispatch }: CallFiltersProps) {
  const { t, format, language } = useLocale();
  const speech = { t, format, language };
  const list = (dimension: CallDimension, changed: boolean, keep: (values: readonly string[] | null) => void) => {
    const chosen = filter.clauses[dimension] ?? [];
    return (
      <FacetList
        key={dimension}
        id={`filter-${dimension}`}
        title={t(`calls.filters.${dimension}`)}
        unit={t('calls.filters.unit')}
        rows={callFacetRows(dimension, facets, filter, valueNames(dimension, calls, reference, speech), speech)}
        shown={shownRows[dimension]}
        changed={changed}
        onToggle={(value) => keep(toggled(chosen, value))}
        onClear={() => keep(null)}
        search={dimension === 'region' && home && <Home code={home} chosen={chosen} onKeep={keep} />}
      />
    );
  };
  const standing = (dimension: keyof typeof choices) => standingCallFilter.clauses[dimension]?.join() ?? '';
  return (
    <>
      <label className={facet.facet}>
        <span className="visually-hidden">{t('calls.filters.text')}</span>
        <input
          type="search"
          className={facet.search}
          placeholder={t('calls.filters.text')}
          value={filter.text}
          onChange={(event) => dispatch({ type: 'search', text: event.currentTarget.value })}
        />
      </label>
      {clauses.map((dimension) =>
        list(dimension, filter.clauses[dimension] !== undefined, (values) =>
          dispatch({ type: 'keep', dimension, values }),
        ),
      )}
      <FacetList
        id="filter-amount"
        title={t('calls.filters.amount')}
        unit={t('calls.filters.unit')}
        rows={amountRows(facets, filter, speech)}
        changed={filter.amount !== null}
        onToggle={(value) => dispatch({ type: 'amount', ...bracketOf(value, facets, filter) })}
        onClear={() => dispatch({ type: 'amount', min: null, max: null })}
        search={facets.withoutAmount > 0 && <p>{t('calls.filters.withoutAmount', { n: facets.withoutAmount })}</p>}
      />
      {(['month', 'origin', 'kind'] as const).map((dimension) => {
        const kept = filter.clauses[dimension] ?? [];
        return list(dimension, kept.join() !== standing(dimension), (values) =>
          dispatch({
            type: 'choose',
            choice: choices[dimension],
            value:
              values === null || values.length === 0 || values.join() === standing(dimension) ? null : values.join(),
          }),
        );
      })}
    </>
  );
}

interface HomeProps {
  readonly code: string;
  readonly chosen: readonly string[];
  readonly onKeep: (values: readonly string[] | null) => void;
}

/** The territory of the reader's association in one gesture: its region, and what is for the whole country. */
function Home({ code, chosen, onKeep }: HomeProps) {
  const { t } = useLocale();
  const isKept = chosen.join() === code;
  return (
    <button type="button" className={facet.more} aria-pressed={isKept} onClick={() => onKeep(isKept ? null : [code])}>
      {t('calls.filters.home')}
    </button>
  );
}

function toggled(chosen: readonly string[], value: string): readonly string[] {
  return chosen.includes(value) ? chosen.filter((kept) => kept !== value) : [...chosen, value];
}

function bracketOf(value: string, { amounts }: CallFacets, { amount }: CallFilter) {
  const cell = amounts.find(({ from }) => String(from) === value);
  const isChosen = cell && amount?.min === cell.from;
  return cell && !isChosen ? { min: cell.from, max: lastOf(cell) } : { min: null, max: null };
}
