import { positionOf } from '../../core/query/amountBins.ts';
import type { Bin, ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import type { Action } from '../../core/view/viewState.ts';
import type { Format } from '../../i18n/format.ts';
import { useLocale } from '../../i18n/react.tsx';
import facet from '../../ui/FacetList.module.css';
import { type BrushRange, RangeBrush } from '../../ui/RangeBrush.tsx';
import { amountRange } from './amountModel.ts';

interface AmountFilterProps {
  readonly histogram: readonly Bin[];
  readonly median: ExploreResult['total']['median'];
  readonly chosen: Filter['amount'];
  readonly dispatch: (action: Action) => void;
}

/** Amount of a grant on a logarithmic axis; the brush snaps to the bins. */
export function AmountFilter({ histogram, median, chosen, dispatch }: AmountFilterProps) {
  const { t, format } = useLocale();
  const tallest = Math.max(1, ...histogram.map((bin) => bin.n));
  const first = histogram[0];
  const last = histogram.at(-1);
  const mark = median === null ? null : positionOf(median, histogram);
  const keep = (range: BrushRange | null) => {
    const from = range && histogram[range.from];
    const to = range && histogram[range.to];
    dispatch({ type: 'amount', min: from ? from.from : null, max: to ? to.to - 1 : null });
  };
  return (
    <section id="filter-amount" className={facet.facet} aria-labelledby="filter-amount-title" tabIndex={-1}>
      <div className={facet.head}>
        <h2 id="filter-amount-title">{t('filters.amount')}</h2>
        {chosen ? (
          <button
            type="button"
            className={facet.clear}
            onClick={() => keep(null)}
            aria-label={t('filters.clearOne', { filter: t('filters.amount') })}
          >
            {t('filters.clear')} ×
          </button>
        ) : (
          <span className={facet.unit}>{t('filters.amountUnit')}</span>
        )}
      </div>
      {first && last && (
        <RangeBrush
          bins={histogram.map((bin) => ({
            key: String(bin.from),
            height: bin.n / tallest,
            spoken: t('filters.amountSpoken', {
              from: format.dirhams(bin.from),
              to: format.dirhams(bin.to),
              count: bin.n,
            }),
          }))}
          labels={[lowest(first, format), format.amountShort(last.to)]}
          range={amountRange(histogram, chosen)}
          onChange={keep}
          fromLabel={t('filters.smallestAmount')}
          toLabel={t('filters.largestAmount')}
          {...(mark !== null && { mark })}
        />
      )}
    </section>
  );
}

/** Where the axis begins. Amounts below zero share the bin of the smallest, which a logarithmic axis has no number for. */
function lowest({ from, to }: Bin, { amountShort }: Format): string {
  return from < 0 ? `<${amountShort(to)}` : amountShort(from);
}
