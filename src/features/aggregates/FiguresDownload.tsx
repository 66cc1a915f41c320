import { useLocale } from '../../i18n/react.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './FiguresDownload.module.css';

interface FiguresDownloadProps {
  /** Id of the title of what is downloaded. */
  readonly of: string;
  /** What the file is called, without its ending. */
  readonly name: string;
  /** Its text. */
  readonly write: () => Promise<string>;
}

/** Figures of other publishers as a file, each line with its source and the edition it is from. */
export function FiguresDownload({ of, name, write }: FiguresDownloadProps) {
  const { t } = useLocale();
  const download = async () => saveFile(new Blob([await write()], { type: 'text/csv' }), `${name}.csv`);
  return (
    <button type="button" className={styles.download} aria-describedby={of} onClick={() => void download()}>
      {t('download.open')}
    </button>
  );
}
