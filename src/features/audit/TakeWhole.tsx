import type { ReactNode } from 'react';
import type { AuditRecord } from '../../core/audit/auditRecord.ts';
import { archivePath } from '../../core/receipt/archivePath.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink, useBase } from '../../state/pageLink.tsx';
import { ButtonRow, barLink, solidBarLink } from '../../ui/ButtonRow.tsx';
import styles from './AuditSentence.module.css';

interface TakeWholeProps {
  readonly record: AuditRecord;
  /** The button that cites what the audit comes to. */
  readonly cite: ReactNode;
}

/** The edition as one file, with its size and hash, and the way to hold it, or any export, against the edition. */
export function TakeWhole({ record: { edition, archive, files }, cite }: TakeWholeProps) {
  const { t, format } = useLocale();
  const base = useBase();
  const withheld = files.filter((file) => file.withheld).length;
  if (!archive) {
    return (
      <div className={styles.take}>
        <ButtonRow>{cite}</ButtonRow>
      </div>
    );
  }
  return (
    <div className={styles.take}>
      <ButtonRow>
        <a className={solidBarLink} href={`${base}${archivePath(edition)}`} download>
          {t('audit.archive.get')}
        </a>
        <PageLink className={barLink} to={{ kind: 'verify' }}>
          {t('audit.archive.verify')}
        </PageLink>
        {cite}
      </ButtonRow>
      <p className={styles.beside}>
        {t('audit.archive.size', { size: format.bytes(archive.bytes) })}{' '}
        {withheld > 0 && t('audit.archive.withheld', { count: withheld })}
      </p>
      <p className={styles.hash} dir="ltr">
        {t('audit.archive.hash')} <bdi>{archive.sha256}</bdi>
      </p>
    </div>
  );
}
