import type { ReactNode } from 'react';
import styles from './ReportTable.module.css';

export interface Column {
  readonly label: string;
  readonly is: 'word' | 'bar' | 'figure';
}

interface ReportRow {
  readonly key: string;
  readonly cells: readonly ReactNode[];
  /** Said instead of all figures where there are none. */
  readonly absent?: string | undefined;
  readonly current?: boolean;
}

interface ReportTableProps {
  readonly columns: readonly Column[];
  readonly rows: readonly ReportRow[];
  readonly total: readonly ReactNode[];
}

/** A table of a report: its rows add up to its last. */
export function ReportTable({ columns, rows, total }: ReportTableProps) {
  const cellsOf = (cells: readonly ReactNode[]) =>
    columns.slice(1).map(({ label, is }, index) => (
      <td key={`${is} ${label}`} className={styles[is]}>
        {is === 'figure' ? <bdi>{cells[index + 1]}</bdi> : cells[index + 1]}
      </td>
    ));
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ label, is }) => (
            <th key={`${is} ${label}`} scope="col" className={styles[is]}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, absent, current }) => (
          <tr key={key} className={current ? styles.current : undefined}>
            <th scope="row" className={styles.word}>
              <bdi>{cells[0]}</bdi>
            </th>
            {absent === undefined ? (
              cellsOf(cells)
            ) : (
              <td colSpan={columns.length - 1} className={styles.absent}>
                {absent}
              </td>
            )}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={styles.word}>
            {total[0]}
          </th>
          {cellsOf(total)}
        </tr>
      </tfoot>
    </table>
  );
}
