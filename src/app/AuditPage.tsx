import { lazy, Suspense } from 'react';
import type { AuditedFile, AuditRecord } from '../core/audit/auditRecord.ts';
import type { Edition } from '../core/edition/edition.ts';
import { Conflicts } from '../features/aggregates/Conflicts.tsx';
import { AuditSentence } from '../features/audit/AuditSentence.tsx';
import { Coverage } from '../features/audit/Coverage.tsx';
import { ErrorReport } from '../features/audit/ErrorReport.tsx';
import { Reasons } from '../features/audit/Reasons.tsx';
import { Reconciliation } from '../features/audit/Reconciliation.tsx';
import { SetAsideDownload } from '../features/audit/SetAsideDownload.tsx';
import { TakeWhole } from '../features/audit/TakeWhole.tsx';
import { WaysOut } from '../features/audit/WaysOut.tsx';
import { SchemaLink } from '../features/schema/SchemaLink.tsx';
import { useLocale } from '../i18n/react.tsx';
import { useAudit, useSetAsideRows } from '../state/useAudit.ts';
import { BarButton } from '../ui/ButtonRow.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './AuditPage.module.css';
import { AuditQuote } from './AuditQuote.tsx';
import type { BodyProps } from './bodyProps.ts';

/** Loaded when a file is first opened. */
const FileDetails = lazy(async () => ({ default: (await import('../features/audit/FileDetails.tsx')).FileDetails }));

/** Whether an edition adds up: what each file holds, what was set aside and why. */
export function AuditPage({ exploration: { edition }, printed, notices, address, reference }: BodyProps) {
  const { t } = useLocale();
  const { record, failed, retry } = useAudit(edition, printed);
  if (record) return <Audit {...{ record, edition, notices, address, reference }} />;
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

interface AuditProps extends Pick<BodyProps, 'notices' | 'address' | 'reference'> {
  readonly record: AuditRecord;
  readonly edition: Edition;
}

function Audit({ record, edition, notices, address, reference }: AuditProps) {
  const { t } = useLocale();
  const { files } = record;
  const fetchRows = useSetAsideRows(edition);
  const details = (path: string) => {
    const file = files.find((known) => known.path === path);
    return file && <Details {...{ file, record, address }} />;
  };
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <div>
          <AuditSentence files={files} />
          {edition.kind === 'simulated' && <p className={styles.simulated}>{t('explore.simulatedMark')}</p>}
        </div>
        <TakeWhole record={record} cite={<AuditQuote {...{ files, edition, address }} />} />
      </div>
      {notices}
      <div className={styles.beside}>
        <Coverage record={record} address={address} />
        <div>
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
          <Conflicts conflicts={record.conflicts} reference={reference} />
          <WaysOut edition={edition} />
          <SchemaLink />
          <ErrorReport {...{ record, address }} />
        </div>
      </div>
      <Reconciliation record={record} details={details} />
    </div>
  );
}

interface DetailsProps extends Pick<AuditProps, 'record' | 'address'> {
  readonly file: AuditedFile;
}

function Details({ file, record, address }: DetailsProps) {
  const { t } = useLocale();
  const { edition } = record;
  const fetchRows = useSetAsideRows(edition);
  const name = file.path.replace(/[/\\]/g, '-');
  return (
    <Suspense fallback={<p>{t('audit.file.loading')}</p>}>
      <FileDetails
        file={file}
        edition={edition}
        report={<ErrorReport {...{ record, file, address }} />}
        download={
          <SetAsideDownload label={t('audit.file.download')} name={name} files={[file]} fetchRows={fetchRows} />
        }
      />
    </Suspense>
  );
}
