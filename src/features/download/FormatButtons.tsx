import { type ReactNode, useState } from 'react';
import type { ExportFormat } from '../../core/export/contents.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { WaitingForFile } from '../../state/dataset.ts';
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
  /** Rejects once it is stopped; what is short is not to be stopped. */
  readonly write: (format: F, waiting: WaitingForFile) => Promise<SelectionFile>;
  /** What the archive holds. */
  readonly note: ReactNode;
}

/** A file that takes a while. */
interface LongWriting {
  /** Written so far. */
  readonly bytes: number;
  readonly stop: () => void;
}

/** From here on, in milliseconds, it is said how far the writing is. */
const longAfter = 1000;

/** How much of a long file is written, and the way to stop it. */
function Writing({ bytes, stop }: LongWriting) {
  const { t, format } = useLocale();
  return (
    <div className={styles.writing}>
      <span>{t('files.written', { size: format.bytes(bytes) })}</span>
      <progress aria-label={t('files.working')} />
      <BarButton onClick={stop}>{t('files.stop')}</BarButton>
    </div>
  );
}

/** The same data in each format, written when asked for, and the way to check what was written. */
export function FormatButtons<F extends ExportFormat>({ formats, refusal, write, note }: FormatButtonsProps<F>) {
  const { t } = useLocale();
  const [state, setState] = useState<'idle' | 'working' | 'done' | 'failed' | 'stopped'>('idle');
  const [long, setLong] = useState<LongWriting | null>(null);
  const download = async (format: F) => {
    setState('working');
    const since = performance.now();
    const stopping = new AbortController();
    const { signal } = stopping;
    const onProgress = (bytes: number) => {
      if (performance.now() - since > longAfter) setLong({ bytes, stop: () => stopping.abort() });
    };
    try {
      const { name, file } = await write(format, { onProgress, signal });
      signal.throwIfAborted();
      saveFile(file, name);
      setState('done');
    } catch {
      setState(signal.aborted ? 'stopped' : 'failed');
    }
    setLong(null);
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
      {long && <Writing {...long} />}
      <div aria-live="polite">
        {state === 'working' && <p className={styles.note}>{t('files.working')}</p>}
        {state === 'stopped' && <p className={styles.note}>{t('files.stopped')}</p>}
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
