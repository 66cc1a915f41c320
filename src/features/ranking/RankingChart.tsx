import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Arrow } from '../../ui/Arrow.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { MeasureBar } from '../../ui/chart/MeasureBar.tsx';
import linked from '../../ui/LinkedRow.module.css';
import { Published } from '../../ui/Published.tsx';
import styles from './RankingChart.module.css';
import { type Ranked, type RankingRow, rankingModel } from './rankingModel.ts';

interface RankingChartProps {
  readonly of: Ranked;
  readonly result: ExploreResult;
  readonly view: View;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** The largest funders or recipients; each can be chosen, and so can the rows whose source names nobody. */
export function RankingChart({ of, result, view, selection, dispatch }: RankingChartProps) {
  const voice = useLocale();
  const { t } = voice;
  const model = rankingModel({ of, result, filter: view.filter, selection }, voice);
  const toggle = (value: string) => dispatch({ type: 'toggle', dimension: of, value });
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      table={model.table}
      notes={model.notes}
      nothing={model.nothing}
      onChoose={toggle}
    >
      <div className={`${styles.heads} ${linked.heads}`} aria-hidden="true">
        <span>{model.nameHeading}</span>
        <span>{t('charts.column.grants')}</span>
        <span>{model.amountHeading}</span>
        <span>{t('charts.column.share')}</span>
      </div>
      <Rows of={of} rows={model.rows} onToggle={toggle} />
      {model.apart.length > 0 && (
        <>
          <h3 className={styles.apart}>{t('charts.ranking.staffWelfare')}</h3>
          <Rows of={of} rows={model.apart} onToggle={toggle} />
        </>
      )}
    </ChartFigure>
  );
}

interface RowsProps {
  readonly of: Ranked;
  readonly rows: readonly RankingRow[];
  readonly onToggle: (value: string) => void;
}

function Rows({ of, rows, onToggle }: RowsProps) {
  const { t } = useLocale();
  return (
    <ul>
      {rows.map((row) => (
        <li key={row.key} className={linked.row}>
          {row.kind === 'others' ? (
            <div className={styles.row}>
              <RowFigures row={row} />
            </div>
          ) : (
            <button
              type="button"
              className={styles.row}
              aria-pressed={row.chosen}
              aria-label={row.caption}
              title={row.caption}
              onClick={() => onToggle(row.key)}
            >
              <RowFigures row={row} />
            </button>
          )}
          {row.kind === 'organisation' && (
            <PageLink
              to={{ kind: 'profile', subject: { of, key: row.key } }}
              className={linked.link}
              label={t('app.openPage', { name: row.name })}
            >
              <Arrow />
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}

function RowFigures({ row }: { readonly row: RankingRow }) {
  return (
    <>
      <span className={styles.name}>
        {row.kind === 'notNamed' && <HollowSquare />}
        <Published text={row.name} className={styles.nameText} />
      </span>
      <bdi className={styles.grants}>{row.grants}</bdi>
      <bdi className={styles.amount}>{row.amount}</bdi>
      <bdi className={styles.share}>{row.share}</bdi>
      {row.length !== null && (
        <span className={styles.bar}>
          <MeasureBar length={row.length} height={row.kind === 'notNamed' ? 5 : 3} tone={toneOf(row)} cut={row.cut} />
        </span>
      )}
    </>
  );
}

function toneOf(row: RankingRow): 'hatch' | 'accent' | 'money' {
  if (row.kind === 'notNamed') return 'hatch';
  return row.chosen ? 'accent' : 'money';
}

/** The mark of a recipient that the source does not name, as in the chart of all grants. */
function HollowSquare() {
  return (
    <svg width="8" height="8" className={styles.square} aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="7" height="7" fill="none" stroke="var(--money5)" />
    </svg>
  );
}
