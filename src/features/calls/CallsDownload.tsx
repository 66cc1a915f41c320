import { useState } from 'react';
import type { CallsFileOf } from '../../core/export/callsFile.ts';
import { type CsvDialectName, csvDialects } from '../../core/export/csvDialect.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './CallsDownload.module.css';

interface CallsDownloadProps extends Omit<CallsFileOf, 'format' | 'createdAt'> {
  /** What is offered, in words. */
  readonly title: string;
}

/** Calls as a file and its receipt, written in the browser when it is asked for. */
export function CallsDownload({ title, ...offered }: CallsDownloadProps) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const download = async (format: CsvDialectName) => {
    try {
      const { callsFile } = await import('../../core/export/callsFile.ts');
      const { name, parts, manifestName, manifest } = callsFile({
        ...offered,
        format,
        createdAt: new Date().toISOString(),
      });
      saveFile(new Blob([...parts], { type: 'text/csv' }), name);
      saveFile(new Blob([manifest], { type: 'application/json' }), manifestName);
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
