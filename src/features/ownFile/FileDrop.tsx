import { useState } from 'react';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './OwnFile.module.css';

interface FileDropProps {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files, and the picker that does the same by keyboard. */
export function FileDrop({ disabled, onFiles }: FileDropProps) {
  const words = ownFileText(useLocale().language);
  const [over, setOver] = useState(false);
  const take = (list: FileList | null) => {
    if (!disabled && list && list.length > 0) onFiles([...list]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the picker inside does the same
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <label className={styles.pick}>
        {words.say('drop')}
        <span className={styles.choose}>{words.say('choose')}</span>
        <input
          className="visually-hidden"
          type="file"
          multiple
          accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
          disabled={disabled}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
