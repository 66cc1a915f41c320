import { useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { verifyText } from '../../i18n/verifyText.ts';
import styles from './VerifyView.module.css';

interface ZipDropProps {
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
}

/** A place to drop an archive, and the picker that does the same by keyboard. */
export function ZipDrop({ disabled, onFile }: ZipDropProps) {
  const { say } = verifyText(useLocale().language);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (!disabled && file) onFile(file);
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
        {say('drop')}
        <span className={styles.choose}>{say('choose')}</span>
        <input
          className="visually-hidden"
          type="file"
          accept=".zip,application/zip"
          disabled={disabled}
          onChange={(event) => {
            take(event.currentTarget.files);
            // The same archive may be chosen again.
            event.currentTarget.value = '';
          }}
        />
      </label>
    </div>
  );
}
