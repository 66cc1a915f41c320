import { useState } from 'react';
import type { AuditedFile, SetAsideFile } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './Reasons.module.css';

interface SetAsideDownloadProps {
  /** Words of the button. */
  readonly label: string;
  /** What the file is called, without its ending. */
  readonly name: string;
  readonly files: readonly Pick<AuditedFile, 'path' | 'profile'>[];
  /** The rows themselves, fetched when they are asked for. */
  readonly fetchRows: () => Promise<readonly SetAsideFile[]>;
}

/** Rows set aside as a CSV, each with its reason in the reader's language. */
export function SetAsideDownload({ label, name, files, fetchRows }: SetAsideDownloadProps) {
  const { t, language } = useLocale();
  const [failed, setFailed] = useState(false);
  const download = async () => {
    try {
      const [rows, { setAsideText }] = await Promise.all([fetchRows(), import('./setAsideText.ts')]);
      const wanted = rows.filter(({ file }) => files.some(({ path }) => path === file));
      saveFile(new Blob([setAsideText(wanted, files, language)], { type: 'text/csv' }), `${name}.set-aside.csv`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <>
      <ButtonRow>
        <BarButton onClick={() => void download()}>{label}</BarButton>
      </ButtonRow>
      <p aria-live="polite" className={styles.note}>
        {failed && t('audit.reasons.failed')}
      </p>
    </>
  );
}
