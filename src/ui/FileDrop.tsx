import { useState } from 'react';
import styles from './FileDrop.module.css';

interface FileDropProps {
  /** What may be dropped here, and the words on what opens the picker. */
  readonly words: { readonly drop: string; readonly choose: string };
  /** As the `accept` of the picker. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled: boolean;
  /** Called with one file or more. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A place to drop files, and the picker that does the same by keyboard. */
export function FileDrop({ words, accept, multiple = false, disabled, onFiles }: FileDropProps) {
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [first, ...others] = files ?? [];
    if (!disabled && first) onFiles(multiple ? [first, ...others] : [first]);
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
        {words.drop}
        <span className={styles.choose}>{words.choose}</span>
        <input
          className="visually-hidden"
          type="file"
          multiple={multiple}
          accept={accept}
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
