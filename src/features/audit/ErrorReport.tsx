import { lazy, Suspense, useState } from 'react';
import type { AuditedFile, AuditRecord } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Letters.module.css';

/** Loaded when a report is first asked for. */
const ErrorLetter = lazy(async () => ({ default: (await import('./ErrorLetter.tsx')).ErrorLetter }));

interface ErrorReportProps {
  readonly record: Pick<AuditRecord, 'edition' | 'contact'>;
  /** The file it is about; without one it is about the edition. */
  readonly file?: AuditedFile;
  readonly address: string;
}

/** The way to tell those who keep an edition that something in it is wrong. */
export function ErrorReport(about: ErrorReportProps) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.report}>
      <ButtonRow>
        <BarButton onClick={() => setOpen(true)}>{t('letter.report')}</BarButton>
      </ButtonRow>
      {open && (
        <Dialog open title={t('letter.reportTitle')} closeLabel={t('app.close')} onClose={() => setOpen(false)}>
          <Suspense fallback={<p>{t('letter.loading')}</p>}>
            <ErrorLetter {...about} />
          </Suspense>
        </Dialog>
      )}
    </div>
  );
}
