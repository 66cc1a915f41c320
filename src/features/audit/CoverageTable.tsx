import type { CoverageMatrix } from '../../core/audit/coverage.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import styles from './Coverage.module.css';
import { CoverageLineView, type CoverageLineViewProps } from './CoverageLineView.tsx';
import type { CoverageCell } from './coverageCells.ts';
import type { CoverageOrder, NamedLine } from './coverageLines.ts';
import { HeldYears } from './HeldYears.tsx';
import { useCellStop } from './useCellStop.ts';

interface CoverageTableProps extends Pick<CoverageLineViewProps, 'figuresOf' | 'onOpen'> {
  readonly matrix: CoverageMatrix;
  readonly shown: readonly NamedLine[];
  /** Those of the choice, shown or not: the foot counts them. */
  readonly all: readonly NamedLine[];
  readonly cellsOf: (line: NamedLine) => readonly CoverageCell[];
  readonly order: CoverageOrder;
  readonly onOrder: (order: CoverageOrder) => void;
}

/**
 * Institutions in rows, years in columns, all of them one stop of Tab; where it is narrow, a strip of marks under each
 * name, which opens as a whole.
 */
export function CoverageTable({ matrix, shown, all, cellsOf, order, onOrder, ...ways }: CoverageTableProps) {
  const { t } = useLocale();
  const { years } = matrix;
  const lines = shown.map((line) => ({ line, cells: cellsOf(line) }));
  const rows = shown.map(({ institution }) => institution.key);
  const { handlers, tabIndexOf } = useCellStop(entryOf(lines), rows);
  return (
    <ScrollRegion label={t('audit.coverage.note')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('audit.coverage.title')}</caption>
        <thead>
          <tr>
            <OrderCell by="name" order={order} onOrder={onOrder} />
            {years.map((year) => (
              <th key={year} scope="col" className={styles.year}>
                <span aria-hidden="true">{year.slice(2)}</span>
                <span className="visually-hidden">{year}</span>
              </th>
            ))}
            <OrderCell by="completeness" order={order} onOrder={onOrder} />
            <td className={styles.ask} />
          </tr>
        </thead>
        <tbody {...handlers}>
          {lines.map(({ line, cells }) => (
            <CoverageLineView key={line.institution.key} {...{ line, cells, tabIndexOf, ...ways }} />
          ))}
        </tbody>
        <Foot matrix={matrix} all={all} />
      </table>
    </ScrollRegion>
  );
}

/** The first cell that leads somewhere; null where none does. */
function entryOf(lines: readonly { readonly line: NamedLine; readonly cells: readonly CoverageCell[] }[]) {
  for (const { line, cells } of lines) {
    const column = cells.findIndex(({ way }) => way !== null);
    if (column >= 0) return { row: line.institution.key, column: String(column) };
  }
  return null;
}

function Foot({ matrix, all }: Pick<CoverageTableProps, 'matrix' | 'all'>) {
  const { t, format } = useLocale();
  const ofYear = (index: number) =>
    all.filter(({ states }) => ['complete', 'partial', 'nil'].includes(states[index] ?? '')).length;
  const held = all.reduce((sum, line) => sum + line.held, 0);
  const due = all.reduce((sum, line) => sum + line.due, 0);
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {t('audit.coverage.institutions', { count: all.length })}
        </th>
        {matrix.years.map((year, index) => (
          <td key={year} className={styles.mark}>
            {format.integer(ofYear(index))}
          </td>
        ))}
        <td className={styles.held}>
          <HeldYears held={held} shown={due} />
        </td>
        <td className={styles.ask} />
      </tr>
    </tfoot>
  );
}

interface OrderCellProps extends Pick<CoverageTableProps, 'order' | 'onOrder'> {
  readonly by: CoverageOrder['by'];
}

function OrderCell({ by, order, onOrder }: OrderCellProps) {
  const { t } = useLocale();
  const sorted = order.by === by;
  const direction = order.descending ? 'descending' : 'ascending';
  const descending = sorted ? !order.descending : by === 'completeness';
  return (
    <th scope="col" aria-sort={sorted ? direction : 'none'} className={by === 'name' ? styles.name : styles.held}>
      <button type="button" onClick={() => onOrder({ by, descending })}>
        {t(`audit.coverage.column.${by}`)}
        <span aria-hidden="true">{sorted && (order.descending ? ' ↓' : ' ↑')}</span>
      </button>
    </th>
  );
}
