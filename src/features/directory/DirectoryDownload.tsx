import { useState } from 'react';
import type { CsvDialectName } from '../../core/export/csvDialect.ts';
import { useLocale } from '../../i18n/react.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import styles from './Directory.module.css';
import type { DownloadedList } from './directoryFile.ts';

/** The list as a file, whatever is sought or shown of it. */
export function DirectoryDownload({ list }: { readonly list: DownloadedList }) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'done' | 'failed'>('idle');
  const save = async (dialect: CsvDialectName) => {
    try {
      const { saveDirectory } = await import('./directoryFile.ts');
      saveDirectory(list, dialect);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <div className={styles.download}>
      <ButtonRow>
        <BarButton onClick={() => void save('data')}>{t('download.data')}</BarButton>
        <BarButton onClick={() => void save('excel')}>{t('download.excel')}</BarButton>
      </ButtonRow>
      <p className={styles.note} aria-live="polite">
        {state === 'idle' ? t('directory.wholeList') : t(`download.${state}`)}
      </p>
    </div>
  );
}
