import { useState } from 'react';
import type { Companion } from '../../core/aggregates/companion.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Subject } from '../../core/model/subject.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Aggregates.module.css';
import { AggregateTableView } from './AggregateTableView.tsx';
import { FiguresDownload } from './FiguresDownload.tsx';
import { NamedWithoutAmount } from './NamedWithoutAmount.tsx';

export interface CompanionProps {
  readonly companion: Companion;
  readonly subject: Subject;
  readonly reference: Reference;
  /** Offers the tables as a file. */
  readonly onDownload: () => void;
}

/** Tables shown before all of them are asked for. */
const firstTables = 6;

/** Published aggregates and recipients named without an amount, each only where there are any. */
export function CompanionSections({
  companion: { names, tables, named },
  subject,
  reference,
  onDownload,
}: CompanionProps) {
  const { t } = useLocale();
  const [all, setAll] = useState(false);
  const shown = all ? tables : tables.slice(0, firstTables);
  return (
    <>
      {named.length > 0 && <NamedWithoutAmount names={names} named={named} />}
      {tables.length > 0 && (
        <section className={styles.section} aria-labelledby="aggregates-title">
          <div className={styles.head}>
            <h2 id="aggregates-title">{t('aggregates.title')}</h2>
            <FiguresDownload of="aggregates-title" onDownload={onDownload} />
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
      )}
    </>
  );
}
