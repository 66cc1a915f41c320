import { type ReactNode, useMemo, useState } from 'react';
import type { AuditRecord } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { auditLines, searchLines, sortLines, standingSort } from './auditLines.ts';
import styles from './Reconciliation.module.css';
import { ReconciliationTable } from './ReconciliationTable.tsx';

interface ReconciliationProps {
  readonly record: AuditRecord;
  /** What is told of one file when its row is opened. */
  readonly details: (path: string) => ReactNode;
}

/** Files shown at first, and added each time more are asked for. */
const stretch = 20;
const longStretch = 100;

/** Every file of an edition with what it holds, what was kept and what was set aside, and whether that adds up. */
export function Reconciliation({ record, details }: ReconciliationProps) {
  const { t, format, language } = useLocale();
  const [sought, setSought] = useState('');
  const [sort, setSort] = useState(standingSort);
  const [most, setMost] = useState(stretch);
  const lines = useMemo(() => auditLines(record.files, language), [record.files, language]);
  const sorted = useMemo(() => sortLines(lines, sort, format.compare), [lines, sort, format]);
  const found = useMemo(() => searchLines(sorted, sought), [sorted, sought]);
  const left = found.length - most;
  return (
    <section className={styles.section} aria-labelledby="audit-files">
      <div className={styles.head}>
        <h2 id="audit-files">{t('audit.files.title')}</h2>
        <p className={styles.note}>{t('audit.files.note')}</p>
      </div>
      <label className={styles.search}>
        <span>{t('audit.files.search')}</span>
        <input type="search" value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
      </label>
      <p className={styles.count} aria-live="polite">
        {found.length === 0
          ? t('audit.files.none')
          : t('audit.files.shown', { count: found.length, shown: Math.min(most, found.length) })}
      </p>
      {found.length > 0 && (
        <ReconciliationTable
          shown={found.slice(0, most)}
          others={found.slice(most)}
          sort={sort}
          onSort={setSort}
          details={details}
        />
      )}
      {left > 0 && (
        <button type="button" className={styles.more} onClick={() => setMost(most + longStretch)}>
          {t('audit.files.more', { count: Math.min(longStretch, left) })}
        </button>
      )}
    </section>
  );
}
