import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import styles from './ChartFigure.module.css';
import { ChartTable, type ChartTableModel } from './ChartTable.tsx';
import type { ChartTitle } from './chartTitle.ts';
import { TakeAwayButton } from './TakeAwayButton.tsx';

interface ChartFigureProps {
  readonly title: ChartTitle;
  /** The chart in one sentence. */
  readonly summary: string;
  readonly table: ChartTableModel;
  /** How to read the marks. */
  readonly reading?: string;
  /** What must be known before quoting; stands under the chart and under its table. */
  readonly notes?: readonly string[];
  /** Drawn instead of the chart and its table when there is nothing to show. */
  readonly nothing?: string | undefined;
  /** Left out where nothing in the table can be chosen. */
  readonly onChoose?: (key: string) => void;
  readonly children: ReactNode;
}

const nothingChosen = () => undefined;

/** A chart with all it owes its reader: a title that can be quoted, a sentence that replaces it, a table that equals it. */
export function ChartFigure({
  title,
  summary,
  table,
  reading,
  notes = [],
  nothing,
  onChoose = nothingChosen,
  children,
}: ChartFigureProps) {
  const { t } = useLocale();
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  return (
    <figure className={styles.figure} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`} className={styles.title}>
          {title.heading}
        </h2>
        {!nothing && (
          <div className={styles.ways}>
            <TakeAwayButton of={`${id}-title`} />
            <button
              type="button"
              className={styles.toggle}
              aria-describedby={`${id}-title`}
              onClick={() => setAsTable(!asTable)}
            >
              {asTable ? t('charts.showChart') : t('charts.showTable')}
            </button>
          </div>
        )}
      </div>
      {title.subtitle && <p className={styles.subtitle}>{title.subtitle}</p>}
      <p className="visually-hidden">{nothing ?? summary}</p>
      {reading && !nothing && <p className={styles.reading}>{reading}</p>}
      <div className={styles.body}>
        {nothing && <p aria-hidden="true">{nothing}</p>}
        {!nothing && (asTable ? <ChartTable caption={title.heading} table={table} onChoose={onChoose} /> : children)}
      </div>
      {!nothing && notes.length > 0 && (
        <figcaption className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </figcaption>
      )}
    </figure>
  );
}
