import styles from './ChartTable.module.css';
import { ScrollRegion } from './ScrollRegion.tsx';

/** The table that says the same as a chart. */
export interface ChartTableModel {
  readonly columns: readonly { readonly key: string; readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly ChartTableRow[];
  /** Closes the table: the whole the rows add up to. */
  readonly total: readonly string[] | null;
}

export interface ChartTableRow {
  readonly key: string;
  readonly cells: readonly string[];
  /** True when the row's first cell can be chosen; `chosen` is then its state. */
  readonly choosable: boolean;
  readonly chosen: boolean;
}

interface ChartTableProps {
  readonly caption: string;
  readonly table: ChartTableModel;
  readonly onChoose: (key: string) => void;
}

/** A chart as a table; rows that can be chosen in the chart can be chosen here. */
export function ChartTable({ caption, table, onChoose }: ChartTableProps) {
  const side = (index: number) => (table.columns[index]?.numeric ? styles.figure : styles.word);
  const columnKey = (index: number) => table.columns[index]?.key ?? index;
  return (
    <ScrollRegion label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th key={column.key} scope="col" className={side(index)}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.key} className={row.chosen ? styles.chosen : undefined}>
              <th scope="row" className={styles.word}>
                <RowName row={row} onChoose={onChoose} />
              </th>
              {row.cells.slice(1).map((cell, index) => (
                <td key={columnKey(index + 1)} className={side(index + 1)}>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {table.total && <TotalRow cells={table.total} columnKey={columnKey} side={side} />}
      </table>
    </ScrollRegion>
  );
}

function RowName({ row, onChoose }: { readonly row: ChartTableRow; readonly onChoose: (key: string) => void }) {
  const name = <bdi>{row.cells[0]}</bdi>;
  if (!row.choosable) return name;
  return (
    <button type="button" className={styles.choose} aria-pressed={row.chosen} onClick={() => onChoose(row.key)}>
      {name}
    </button>
  );
}

interface TotalRowProps {
  readonly cells: readonly string[];
  readonly columnKey: (index: number) => string | number;
  readonly side: (index: number) => string | undefined;
}

function TotalRow({ cells, columnKey, side }: TotalRowProps) {
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.word}>
          {cells[0]}
        </th>
        {cells.slice(1).map((cell, index) => (
          <td key={columnKey(index + 1)} className={side(index + 1)}>
            <bdi>{cell}</bdi>
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
