import type { AuditedControl } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { exactFigure } from './exactAmount.ts';
import styles from './Reconciliation.module.css';

/** The totals a publisher prints for its lists, and whether their rows come to them. */
export function ControlCell({ controls }: { readonly controls: readonly AuditedControl[] }) {
  const { t, format } = useLocale();
  if (controls.length === 0) return <td className={styles.blank} />;
  return (
    <td className={styles.control}>
      <span className={styles.label}>{t('audit.files.column.control')} </span>
      {controls.map(({ programme, session, total, foundTotal }) => (
        <span key={`${programme} ${session}`} className={`${styles.amount} ${total === foundTotal ? '' : styles.open}`}>
          {t(`audit.files.${total === foundTotal ? 'controlHolds' : 'controlFails'}`, {
            total: exactFigure(total, format),
            found: exactFigure(foundTotal, format),
          })}
        </span>
      ))}
    </td>
  );
}
