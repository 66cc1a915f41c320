import type { Cell } from '../../core/query/explore.ts';
import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import facet from '../../ui/FacetList.module.css';
import { RangeBrush } from '../../ui/RangeBrush.tsx';
import styles from './YearFilter.module.css';
import { yearClause, yearPicture } from './yearModel.ts';

interface YearFilterProps {
  readonly cells: readonly Cell[];
  readonly chosen: readonly string[] | undefined;
  readonly dispatch: (action: Action) => void;
}

/** Years as bars under a brush; rows without a year stand beside the axis, hatched. */
export function YearFilter({ cells, chosen, dispatch }: YearFilterProps) {
  const { t, format } = useLocale();
  const picture = yearPicture(cells, chosen);
  const keep = (range: { from: number; to: number } | null, unstated: boolean) =>
    dispatch({ type: 'years', values: yearClause(picture, range, unstated) });
  const spoken = (name: string, { n, sum }: Pick<Cell, 'n' | 'sum'>) =>
    t('filters.spoken', { name, count: n, amount: format.amountShort(sum) });
  const { first, last } = picture;
  return (
    <section id="filter-year" className={facet.facet} aria-labelledby="filter-year-title" tabIndex={-1}>
      <div className={facet.head}>
        <h2 id="filter-year-title">{t('filters.years')}</h2>
        {chosen && (
          <button
            type="button"
            className={facet.clear}
            onClick={() => keep(null, false)}
            aria-label={t('filters.clearOne', { filter: t('filters.years') })}
          >
            {t('filters.clear')} ×
          </button>
        )}
      </div>
      <div className={styles.plot}>
        {picture.bins.length > 0 && (
          <RangeBrush
            bins={picture.bins.map((bin) => ({
              ...bin,
              spoken: spoken(bin.key, bin),
            }))}
            labels={first === last ? [first] : [first, last]}
            range={picture.range}
            onChange={(range) => keep(range, picture.unstatedChosen)}
            fromLabel={t('filters.firstYear')}
            toLabel={t('filters.lastYear')}
          />
        )}
        {picture.unstated && (
          <button
            type="button"
            className={styles.unstated}
            aria-pressed={picture.unstatedChosen}
            aria-label={spoken(t('filters.yearNotStated'), picture.unstated)}
            title={spoken(t('filters.yearNotStated'), picture.unstated)}
            onClick={() => keep(picture.range, !picture.unstatedChosen)}
          >
            <span className={styles.count}>{format.integer(picture.unstated.n)}</span>
            <svg className={styles.hatched} viewBox="0 0 18 66" preserveAspectRatio="none" aria-hidden="true">
              <rect
                x="0.5"
                y={66 - picture.unstated.height * 60}
                width="17"
                height={picture.unstated.height * 60}
                fill="url(#hatch)"
                stroke="var(--rule2)"
              />
            </svg>
          </button>
        )}
      </div>
      {picture.unstated && (
        <p className={styles.note}>
          {t('filters.yearNotStatedNote', {
            count: picture.unstated.n,
            amount: format.amountShort(picture.unstated.sum),
          })}
        </p>
      )}
    </section>
  );
}
