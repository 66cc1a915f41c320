import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { type AuditLine, type LineColumn, type LineSort, lineColumns } from './auditLines.ts';
import { type Column, columns } from './columns.ts';
import { FileRow } from './FileRow.tsx';
import styles from './Reconciliation.module.css';
import { SumRow } from './SumRow.tsx';

interface ReconciliationTableProps {
  readonly shown: readonly AuditLine[];
  /** Found and not shown: added up in one row. */
  readonly others: readonly AuditLine[];
  readonly sort: LineSort;
  readonly onSort: (sort: LineSort) => void;
  readonly details: (path: string) => ReactNode;
}

const plain: readonly Column[] = ['name', 'reasons', 'control', 'sha256'];

/** The files of the reconciliation as a table, the sums of all found at its foot. */
export function ReconciliationTable({ shown, others, sort, onSort, details }: ReconciliationTableProps) {
  const { t } = useLocale();
  const found = [...shown, ...others];
  const reasoned = found.some(({ file }) => file.rows.setAside > 0);
  return (
    <table className={`${styles.table} ${reasoned ? '' : styles.noReason}`}>
      <caption className="visually-hidden">{t('audit.files.title')}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <HeadCell key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {shown.map((line) => (
        <FileRow key={line.file.path} line={line} details={details} />
      ))}
      <tfoot>
        {others.length > 0 && <SumRow lines={others} name={t('audit.files.others', { count: others.length })} quiet />}
        <SumRow lines={found} name={t('audit.files.all', { count: found.length })} />
      </tfoot>
    </table>
  );
}

interface HeadCellProps {
  readonly column: Column;
  readonly sort: LineSort;
  readonly onSort: (sort: LineSort) => void;
}

function HeadCell({ column, sort, onSort }: HeadCellProps) {
  const { t } = useLocale();
  const label = t(`audit.files.column.${column}`);
  const className = plain.includes(column) ? `${styles.text} ${column === 'reasons' ? styles.why : ''}` : styles.figure;
  if (!isSortable(column)) {
    return (
      <th scope="col" className={`${className} ${styles.fixed}`}>
        {label}
      </th>
    );
  }
  const sorted = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const descending = sorted ? !sort.descending : column !== 'name';
  return (
    <th scope="col" aria-sort={sorted ? order : 'none'} className={className}>
      <button type="button" onClick={() => onSort({ column, descending })}>
        {label}
        <span aria-hidden="true">{sorted && arrows[order]}</span>
      </button>
    </th>
  );
}

function isSortable(column: Column): column is LineColumn & Column {
  return lineColumns.some((known) => known === column);
}

const arrows = { ascending: ' ↑', descending: ' ↓' } as const;
