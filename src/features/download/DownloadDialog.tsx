import { useState } from 'react';
import type { CsvDialect, Exported, ExportRequest } from '../../engine/protocol.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './DownloadDialog.module.css';

interface DownloadDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The selection in words, with its caveats: they go with the file. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly request: Omit<ExportRequest, 'dialect'>;
  readonly exportCsv: (request: ExportRequest) => Promise<Exported>;
}

/** The selection as a file, and the receipt that makes its figure re-checkable. */
export function DownloadDialog({ open, onClose, sentence, caveats, request, exportCsv }: DownloadDialogProps) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const download = async (dialect: CsvDialect) => {
    setState('working');
    try {
      const { name, csv, manifest } = await exportCsv({ ...request, dialect });
      saveFile(csv, `${name}.csv`);
      saveFile(new Blob([manifest], { type: 'application/json' }), `${name}.manifest.json`);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <Dialog open={open} title={t('download.title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.sentence}>{sentence}</p>
      <ul className={styles.caveats}>
        {caveats.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <ButtonRow>
        <BarButton solid disabled={state === 'working'} onClick={() => void download('data')}>
          {t('download.data')}
        </BarButton>
        <BarButton disabled={state === 'working'} onClick={() => void download('excel')}>
          {t('download.excel')}
        </BarButton>
      </ButtonRow>
      <p className={styles.note}>{t('download.note')}</p>
      {state === 'done' && <Notice tone="note">{t('download.done')}</Notice>}
      {state === 'failed' && <Notice tone="check">{t('download.failed')}</Notice>}
    </Dialog>
  );
}
