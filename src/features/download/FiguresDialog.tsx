import { type FiguresFormat, figuresFormats } from '../../core/receipt/figuresReceipt.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import styles from './DownloadDialog.module.css';
import { FormatButtons, type SelectionFile } from './FormatButtons.tsx';

/** What is said of figures that others published, once they are read. */
export interface FiguresOffered {
  readonly sentence: string;
  readonly caveats: readonly string[];
  readonly write: (format: FiguresFormat) => Promise<SelectionFile>;
}

interface FiguresDialogProps {
  readonly onClose: () => void;
  readonly offered: FiguresOffered | 'reading' | 'failed';
}

/** Figures that others published, as a file with its receipt. */
export function FiguresDialog({ onClose, offered }: FiguresDialogProps) {
  const { t } = useLocale();
  return (
    <Dialog open title={t('files.titleFigures')} closeLabel={t('app.close')} onClose={onClose}>
      {offered === 'reading' && <p className={styles.note}>{t('files.readingFigures')}</p>}
      {offered === 'failed' && <Notice tone="check">{t('files.failed')}</Notice>}
      {typeof offered !== 'string' && (
        <>
          <p className={styles.sentence}>{offered.sentence}</p>
          <ul className={styles.caveats}>
            {offered.caveats.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <FormatButtons formats={figuresFormats} write={offered.write} note={t('files.noteFigures')} />
        </>
      )}
    </Dialog>
  );
}
