import type { ReactNode } from 'react';
import type { AuditedFile, AuditRecord } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { exactFigure } from './exactAmount.ts';
import { FaultList } from './FaultList.tsx';
import styles from './FileDetails.module.css';
import { FileFacts } from './FileFacts.tsx';
import { IssueSentences } from './IssueSentences.tsx';
import { SetAsideRows } from './SetAsideRows.tsx';

interface FileDetailsProps {
  readonly file: AuditedFile;
  readonly edition: AuditRecord['edition'];
  /** The way to these rows as a file. */
  readonly download: ReactNode;
  /** The way to an error report about this file. */
  readonly report?: ReactNode;
}

/** All that is known of one file: what does not add up, what was set aside and why, what else was noticed. */
export function FileDetails({ file, edition, download, report }: FileDetailsProps) {
  const { t } = useLocale();
  return (
    <div className={styles.details}>
      <div>
        <FileFacts file={file} edition={edition} />
        {report}
      </div>
      <div>
        {file.faultCount > 0 && <FaultList file={file} />}
        {file.controls.length > 0 && <Controls file={file} />}
        {file.rows.setAside > 0 && (
          <section>
            <h3>{t('audit.file.setAside')}</h3>
            <SetAsideRows file={file} edition={edition} />
            {download}
          </section>
        )}
        {file.rows.setAside === 0 && <p className={styles.quiet}>{t('audit.file.noneSetAside')}</p>}
        <IssueSentences file={file} />
      </div>
    </div>
  );
}

function Controls({ file: { controls } }: Pick<FileDetailsProps, 'file'>) {
  const { t, format } = useLocale();
  return (
    <section>
      <h3>{t('audit.file.controls')}</h3>
      <ul>
        {controls.map(({ programme, session, year, total, rows, foundTotal, foundRows }) => (
          <li key={`${programme} ${session} ${year}`}>
            {t('audit.file.control', {
              list: [programme, session].filter(Boolean).join(', ') || t('audit.file.controlYear', { year }),
              total: exactFigure(total, format),
              found: exactFigure(foundTotal, format),
              rows,
              n: foundRows,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}
