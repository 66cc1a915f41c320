import type { ReactNode } from 'react';
import { type CoverageLine, type CoverageMatrix, gapsOf } from '../../core/audit/coverage.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { ScrollRegion } from '../../ui/chart/ScrollRegion.tsx';
import styles from './Coverage.module.css';
import { CoverageMark } from './CoverageMark.tsx';
import type { CoverageOrder, NamedLine } from './coverageLines.ts';

interface CoverageTableProps {
  readonly matrix: CoverageMatrix;
  readonly shown: readonly NamedLine[];
  /** Those of the choice, shown or not: the foot counts them. */
  readonly all: readonly NamedLine[];
  readonly order: CoverageOrder;
  readonly onOrder: (order: CoverageOrder) => void;
  readonly request: (line: CoverageLine, years: readonly string[]) => ReactNode;
}

/** Institutions in rows, years in columns; where it is narrow, a strip of marks under each name. */
export function CoverageTable({ matrix, shown, all, order, onOrder, request }: CoverageTableProps) {
  const { t } = useLocale();
  const { years } = matrix;
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
        <tbody>
          {shown.map((line) => (
            <Line key={line.institution.key} line={line} years={years} request={request} />
          ))}
        </tbody>
        <Foot matrix={matrix} all={all} />
      </table>
    </ScrollRegion>
  );
}

interface LineProps extends Pick<CoverageTableProps, 'request'> {
  readonly line: NamedLine;
  readonly years: readonly string[];
}

function Line({ line, years, request }: LineProps) {
  const { t, format } = useLocale();
  const gaps = gapsOf(line, years);
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <bdi>{line.name}</bdi>
        {line.undated > 0 && (
          <span className={styles.undated}> {t('audit.coverage.undated', { count: line.undated })}</span>
        )}
      </th>
      {line.states.map((state, index) => (
        <td key={years[index]} className={styles.mark} title={`${years[index]}: ${t(`audit.coverage.state.${state}`)}`}>
          <CoverageMark state={state} />
          <span className="visually-hidden">{t(`audit.coverage.state.${state}`)}</span>
        </td>
      ))}
      <td className={styles.held}>
        <span className={styles.bar}>
          <Bar share={line.completeness} height={4} fill="var(--ink2)" />
        </span>
        <bdi>{t('audit.coverage.held', { held: format.integer(line.held), due: format.integer(line.due) })}</bdi>
      </td>
      <td className={styles.ask}>{gaps.length > 0 && request(line, gaps)}</td>
    </tr>
  );
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
          <bdi>{t('audit.coverage.held', { held: format.integer(held), due: format.integer(due) })}</bdi>
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
