import type { ReactNode } from 'react';
import { differenceOf } from '../../core/audit/reconciliation.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { Column } from './columns.ts';
import { exactAmount, exactFigure } from './exactAmount.ts';
import styles from './Reconciliation.module.css';

/** A figure of the table; where the table is a list of cards it carries the name of its column. */
export function Cell({ column, children }: { readonly column: Column; readonly children: ReactNode }) {
  const { t } = useLocale();
  return (
    <td className={styles.figure}>
      <span className={styles.label}>{t(`audit.files.column.${column}`)} </span>
      <bdi>{children}</bdi>
    </td>
  );
}

interface SumsProps<Sum> {
  readonly column: Column;
  readonly sums: readonly Sum[];
  readonly of: (sum: Sum) => number;
  /** True where each sum has to name its currency. */
  readonly named: boolean;
}

/** The sums of one column, one below the other: currencies are never added. */
export function Sums<Sum extends { readonly currency: string }>({ column, sums, of, named }: SumsProps<Sum>) {
  const { t, format } = useLocale();
  if (sums.length === 0) return <td className={styles.blank} />;
  return (
    <td className={styles.figure}>
      <span className={styles.label}>{t(`audit.files.column.${column}`)} </span>
      {sums.map((sum, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sums stand in a fixed order
        <bdi key={index} className={styles.amount}>
          {named ? exactAmount(of(sum), sum.currency, format) : exactFigure(of(sum), format)}
        </bdi>
      ))}
    </td>
  );
}

interface SummedUp {
  readonly currency: string;
  readonly in: number;
  readonly accepted: number;
  readonly setAside: number;
}

/** What each sum lacks; set in the colour of what is to be checked where it is not nought. */
export function Difference({ sums }: { readonly sums: readonly SummedUp[] }) {
  const { t, format } = useLocale();
  if (sums.length === 0) return <td className={styles.blank} />;
  return (
    <td className={styles.figure}>
      <span className={styles.label}>{t('audit.files.column.difference')} </span>
      {sums.map((sum, index) => {
        const difference = differenceOf(sum);
        const tone = difference === 0 ? styles.closes : styles.open;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: sums stand in a fixed order
          <bdi key={index} className={`${styles.amount} ${tone}`}>
            {exactFigure(difference, format)}
          </bdi>
        );
      })}
    </td>
  );
}
