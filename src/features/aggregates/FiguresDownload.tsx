import { useLocale } from '../../i18n/react.tsx';
import styles from './FiguresDownload.module.css';

interface FiguresDownloadProps {
  /** Id of the title of what is downloaded. */
  readonly of: string;
  readonly onDownload: () => void;
}

/** The way to take figures of other publishers away as a file. */
export function FiguresDownload({ of, onDownload }: FiguresDownloadProps) {
  const { t } = useLocale();
  return (
    <button type="button" className={styles.download} aria-describedby={of} onClick={onDownload}>
      {t('download.open')}
    </button>
  );
}
