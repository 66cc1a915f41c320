import { useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './DownloadDialog.module.css';

/** How a file is written: for programs, or for a spreadsheet. */
export type Dialect = 'data' | 'excel';

/** A file and the receipt that makes it re-checkable. */
export interface SelectionFile {
  /** Name of both, without extension. */
  readonly name: string;
  readonly csv: Blob;
  readonly manifest: string;
}

interface DownloadDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The selection in words, with its caveats: they go with the file. */
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly write: (dialect: Dialect) => Promise<SelectionFile>;
}

/** The selection as a file, and the receipt that makes its figure re-checkable. */
export function DownloadDialog({ open, onClose, sentence, caveats, write }: DownloadDialogProps) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const download = async (dialect: Dialect) => {
    setState('working');
    try {
      const { name, csv, manifest } = await write(dialect);
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
