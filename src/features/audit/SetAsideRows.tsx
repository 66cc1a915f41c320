import { useEffect, useState } from 'react';
import type { AuditedFile, AuditRecord, SetAsideFile } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useSetAsideRows } from '../../state/useAudit.ts';
import styles from './FileDetails.module.css';
import { reasonWords } from './reasonWords.ts';

/** More rows than these are in the file to download. */
const mostRows = 20;

interface SetAsideRowsProps {
  readonly file: AuditedFile;
  readonly edition: AuditRecord['edition'];
}

/** The rows of a file that count nowhere, as they stand in it, each with its line and reason. */
export function SetAsideRows({ file, edition }: SetAsideRowsProps) {
  const { t } = useLocale();
  const fetchRows = useSetAsideRows(edition);
  const [rows, setRows] = useState<SetAsideFile['setAsideRows'] | 'failed' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows of an edition do not change
  useEffect(() => {
    let current = true;
    fetchRows().then(
      (files) => current && setRows(files.find((of) => of.file === file.path)?.setAsideRows ?? []),
      () => current && setRows('failed'),
    );
    return () => {
      current = false;
    };
  }, [file.path, edition.hash]);
  if (rows === null) return <p role="status">{t('audit.file.loading')}</p>;
  if (rows === 'failed') return <p role="status">{t('audit.reasons.failed')}</p>;
  return (
    <ol className={styles.rows}>
      {rows.slice(0, mostRows).map(({ line, reasons, cells }) => (
        <li key={line}>
          {t('audit.file.line', { line: String(line) })} · {reasons.map((code) => reasonWords(code, t)).join(', ')}
          <bdi className={styles.cells}>{cells.filter((cell) => cell.trim() !== '').join(' ¦ ')}</bdi>
        </li>
      ))}
    </ol>
  );
}
