import { useState } from 'react';
import type { ReadOptions } from '../../core/report/fileReport.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { DatasetState } from '../../state/dataset.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FileReportView } from './FileReportView.tsx';
import styles from './OwnFile.module.css';

interface OwnFileDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dataset: DatasetState;
  readonly openFiles: (files: readonly File[], options: ReadOptions) => Promise<boolean>;
  readonly cancel: () => void;
  /** Called when a file is on screen. */
  readonly onOpened: () => void;
}

/** The reader's own CSV files on the same page: read here, sent nowhere, questions asked before anything is guessed. */
export function OwnFileDialog({ open, onClose, dataset, openFiles, cancel, onOpened }: OwnFileDialogProps) {
  const { t, format } = useLocale();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [options, setOptions] = useState<ReadOptions>({});
  const read = async (next: readonly File[], answers: ReadOptions) => {
    setFiles(next);
    setOptions(answers);
    if (await openFiles(next, answers)) onOpened();
  };
  const { progress, phase, reports, failure } = dataset;
  const reading = phase === 'opening' && files.length > 0;
  return (
    <Dialog open={open} title={t('ownFile.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>{t('ownFile.lead')}</p>
      <FileDrop disabled={reading} onFiles={(chosen) => void read(chosen, {})} />
      {reading && (
        <div className={styles.progress} role="status">
          <span>
            {progress
              ? t('ownFile.reading', {
                  file: progress.file,
                  read: format.bytes(progress.read),
                  total: format.bytes(progress.total),
                })
              : t('ownFile.starting')}
          </span>
          <progress max={progress?.total ?? 1} value={progress?.read ?? 0} aria-label={t('ownFile.starting')} />
          <button type="button" onClick={cancel}>
            {t('ownFile.cancel')}
          </button>
        </div>
      )}
      {!reading && files.length > 0 && failure && (
        <Notice tone="check">{t(`app.failure.${failure.code}`, { file: failure.file })}</Notice>
      )}
      {!reading &&
        files.length > 0 &&
        reports.map((report) => (
          <FileReportView
            key={report.file}
            report={report}
            onAnswer={(answer) =>
              void read(files, { ...options, ...answer, mapping: { ...options.mapping, ...answer.mapping } })
            }
          />
        ))}
      {!reading && files.length > 0 && dataset.edition.kind === 'own' && (
        <button type="button" className={styles.see} onClick={onClose}>
          {t('ownFile.see')}
        </button>
      )}
    </Dialog>
  );
}
