import { lazy, Suspense } from 'react';
import type { AuditedFile, AuditRecord } from '../core/audit/auditRecord.ts';
import { AuditSentence } from '../features/audit/AuditSentence.tsx';
import { Reasons } from '../features/audit/Reasons.tsx';
import { Reconciliation } from '../features/audit/Reconciliation.tsx';
import { SetAsideDownload } from '../features/audit/SetAsideDownload.tsx';
import { WaysOut } from '../features/audit/WaysOut.tsx';
import { useLocale } from '../i18n/react.tsx';
import { useAudit, useSetAsideRows } from '../state/useAudit.ts';
import { BarButton } from '../ui/ButtonRow.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './AuditPage.module.css';
import type { BodyProps } from './bodyProps.ts';

/** Loaded when a file is first opened. */
const FileDetails = lazy(async () => ({ default: (await import('../features/audit/FileDetails.tsx')).FileDetails }));

/** Whether an edition adds up: what each file holds, what was set aside and why. */
export function AuditPage({ exploration: { edition }, printed, notices }: BodyProps) {
  const { t } = useLocale();
  const { record, failed, retry } = useAudit(edition, printed);
  if (record) return <Audit record={record} notices={notices} />;
  return (
    <>
      {notices}
      <h1 className="visually-hidden">{t('app.audit')}</h1>
      {edition.kind === 'own' && <Notice tone="note">{t('audit.own')}</Notice>}
      {edition.kind !== 'own' && failed && (
        <Notice tone="check">
          {t('audit.failed')} <BarButton onClick={retry}>{t('audit.retry')}</BarButton>
        </Notice>
      )}
      {edition.kind !== 'own' && !failed && (
        <Notice tone="note" passing>
          {t('audit.loading')}
        </Notice>
      )}
    </>
  );
}

function Audit({ record, notices }: { readonly record: AuditRecord } & Pick<BodyProps, 'notices'>) {
  const { t } = useLocale();
  const { edition, files } = record;
  const fetchRows = useSetAsideRows(edition);
  const details = (path: string) => {
    const file = files.find((known) => known.path === path);
    return file && <Details file={file} edition={edition} />;
  };
  return (
    <div className={styles.page}>
      <AuditSentence files={files} />
      {notices}
      <div className={styles.beside}>
        <Reasons
          files={files}
          download={
            <SetAsideDownload
              label={t('audit.reasons.download')}
              name={edition.name}
              files={files}
              fetchRows={fetchRows}
            />
          }
        />
        <WaysOut edition={edition} />
      </div>
      <Reconciliation record={record} details={details} />
    </div>
  );
}

function Details({ file, edition }: { readonly file: AuditedFile } & Pick<AuditRecord, 'edition'>) {
  const { t } = useLocale();
  const fetchRows = useSetAsideRows(edition);
  const name = file.path.replace(/[/\\]/g, '-');
  return (
    <Suspense fallback={<p>{t('audit.file.loading')}</p>}>
      <FileDetails
        file={file}
        edition={edition}
        download={
          <SetAsideDownload label={t('audit.file.download')} name={name} files={[file]} fetchRows={fetchRows} />
        }
      />
    </Suspense>
  );
}
