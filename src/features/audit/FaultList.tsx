import type { AuditedFile, Fault } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { exactFigure } from './exactAmount.ts';
import styles from './FileDetails.module.css';

/** What of a file does not reconcile, line by line. */
export function FaultList({ file: { faults, faultCount } }: { readonly file: AuditedFile }) {
  const { t, format } = useLocale();
  const amount = (centimes: number | null) =>
    centimes === null ? t('audit.file.noAmount') : exactFigure(centimes, format);
  const sentence = ({ kind, line, printed, counted }: Fault) =>
    t(`audit.file.fault.${kind}`, { line: String(line ?? ''), printed: amount(printed), counted: amount(counted) });
  const more = faultCount - faults.length;
  return (
    <section className={styles.faults}>
      <h3>{t('audit.file.faults')}</h3>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.kind} ${fault.line}`}>{sentence(fault)}</li>
        ))}
      </ul>
      {more > 0 && <p>{t('audit.file.moreFaults', { count: more })}</p>}
    </section>
  );
}
