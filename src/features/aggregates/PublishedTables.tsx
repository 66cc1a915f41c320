import { useState } from 'react';
import type { AggregateTable } from '../../core/aggregates/companion.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import styles from './Aggregates.module.css';
import { AggregateTableView } from './AggregateTableView.tsx';
import { FiguresDownload } from './FiguresDownload.tsx';
import { firstTables } from './shownFirst.ts';

interface PublishedTablesProps {
  readonly tables: readonly AggregateTable[];
  readonly subject: Subject;
  readonly reference: Reference;
  /** Offers the tables as a file; left out where they stand alone. */
  readonly onDownload?: () => void;
}

/** Tables that others have published of a subject, beside its grants and never added to them. */
export function PublishedTables({ tables, subject, reference, onDownload }: PublishedTablesProps) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? tables : tables.slice(0, firstTables);
  return (
    <section className={styles.section} aria-labelledby="aggregates-title">
      <div className={styles.head}>
        <h2 id="aggregates-title">{t('aggregates.title')}</h2>
        <div className={styles.ways}>
          <TakeAwayButton of="aggregates-title" />
          {onDownload && <FiguresDownload of="aggregates-title" onDownload={onDownload} />}
        </div>
      </div>
      <p className={styles.lead}>{t('aggregates.lead')}</p>
      <div className={styles.tables}>
        {shown.map((table) => (
          <AggregateTableView key={table.key} table={table} subject={subject} reference={reference} />
        ))}
      </div>
      {shown.length < tables.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('aggregates.allTables', { count: tables.length })}
        </button>
      )}
    </section>
  );
}
