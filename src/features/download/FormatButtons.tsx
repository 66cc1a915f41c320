import { type ReactNode, useState } from 'react';
import type { ExportFormat } from '../../core/export/contents.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { BarButton, ButtonRow } from '../../ui/ButtonRow.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './DownloadDialog.module.css';

/** Data and the receipt that makes them re-checkable, as one file. */
export interface SelectionFile {
  readonly name: string;
  readonly file: Blob;
}

interface FormatButtonsProps<F extends ExportFormat> {
  readonly formats: readonly F[];
  /** Why a format cannot be had, in words; null where it can. */
  readonly refusal?: (format: F) => string | null;
  readonly write: (format: F) => Promise<SelectionFile>;
  /** What the archive holds. */
  readonly note: ReactNode;
}

/** The same data in each format, written when asked for, and the way to check what was written. */
export function FormatButtons<F extends ExportFormat>({ formats, refusal, write, note }: FormatButtonsProps<F>) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed'>('idle');
  const download = async (format: F) => {
    setState('working');
    try {
      const { name, file } = await write(format);
      saveFile(file, name);
      setState('done');
    } catch {
      setState('failed');
    }
  };
  return (
    <>
      <ButtonRow>
        {formats.map((format, index) => (
          <BarButton
            key={format}
            solid={index === 0}
            disabled={state === 'working' || (refusal?.(format) ?? null) !== null}
            onClick={() => void download(format)}
          >
            {t(`files.format.${format}`)}
          </BarButton>
        ))}
      </ButtonRow>
      <div aria-live="polite">
        {state === 'working' && <p className={styles.note}>{t('files.working')}</p>}
        {formats
          .flatMap((format) => refusal?.(format) ?? [])
          .map((reason) => (
            <p key={reason} className={styles.note}>
              {reason}
            </p>
          ))}
      </div>
      <p className={styles.note}>
        {note} <PageLink to={{ kind: 'verify' }}>{t('files.verify')}</PageLink>
      </p>
      {state === 'done' && <Notice tone="note">{t('files.done')}</Notice>}
      {state === 'failed' && <Notice tone="check">{t('files.failed')}</Notice>}
    </>
  );
}
