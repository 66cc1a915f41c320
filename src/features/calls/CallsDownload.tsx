import { useState } from 'react';
import { type CsvDialectName, csvDialects } from '../../core/export/csvDialect.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './CallsDownload.module.css';

interface CallsDownloadProps {
  /** What is offered, in words. */
  readonly title: string;
  /** Writes the calls with their receipt. */
  readonly write: (format: CsvDialectName) => Promise<{ readonly name: string; readonly file: Blob }>;
}

/** Calls as a file with its receipt, written in the browser when it is asked for. */
export function CallsDownload({ title, write }: CallsDownloadProps) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const download = async (format: CsvDialectName) => {
    try {
      const { name, file } = await write(format);
      saveFile(file, name);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <section className={styles.download}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>{t('calls.files.note')}</p>
      <ButtonRow>
        {csvDialects.map((format) => (
          <BarButton
            key={format}
            aria-label={`${title}: ${t(`files.format.${format}`)}`}
            onClick={() => void download(format)}
          >
            {t(`files.format.${format}`)}
          </BarButton>
        ))}
      </ButtonRow>
      <p aria-live="polite" className={styles.note}>
        {state !== 'idle' && t(`files.${state}`)}
      </p>
    </section>
  );
}
