import type { ReactNode } from 'react';
import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { reconcile } from '../../core/audit/reconciliation.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Bar } from '../../ui/Bar.tsx';
import { reasonsOf } from './auditLines.ts';
import { exactAmount } from './exactAmount.ts';
import styles from './Reasons.module.css';
import { reasonWords } from './reasonWords.ts';

interface ReasonsProps {
  readonly files: readonly AuditedFile[];
  /** The way to the rows themselves. */
  readonly download: ReactNode;
}

/** Why rows were set aside: how many for each reason, and of all of them. */
export function Reasons({ files, download }: ReasonsProps) {
  const { t, format } = useLocale();
  const reasons = reasonsOf(files);
  const { setAside, sums } = reconcile(files);
  const legible = sums.filter((sum) => sum.setAside !== 0);
  const most = Math.max(0, ...reasons.map(({ n }) => n));
  return (
    <section className={styles.section} aria-labelledby="audit-reasons">
      <h2 id="audit-reasons">{t('audit.reasons.title')}</h2>
      {setAside === 0 ? (
        <p className={styles.note}>{t('audit.reasons.none')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('audit.reasons.note')}</p>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('audit.reasons.title')}</caption>
            <tbody>
              {reasons.map(({ code, n }) => (
                <tr key={code}>
                  <th scope="row">
                    {reasonWords(code, t)} <bdi className={styles.code}>{code}</bdi>
                  </th>
                  <td className={styles.bar}>
                    <Bar share={n / most} height={10} fill="var(--grey)" />
                  </td>
                  <td className={styles.figure}>{format.integer(n)}</td>
                  <td className={`${styles.figure} ${styles.share}`}>{format.percent(n / setAside)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t('audit.reasons.total')}</th>
                <td />
                <td className={styles.figure}>{format.integer(setAside)}</td>
                <td />
              </tr>
            </tfoot>
          </table>
          {legible.map(({ kind, currency, setAside: sum }) => (
            <p key={`${kind} ${currency}`} className={styles.note}>
              {t('audit.reasons.sum', { amount: exactAmount(sum, currency, format) })}
            </p>
          ))}
          {download}
        </>
      )}
    </section>
  );
}
