import { useEffect, useRef, useState } from 'react';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { DatasetState } from '../../state/dataset.ts';
import { navigate } from '../../state/history.ts';
import { usePageAddress } from '../../state/pageLink.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { AddressForm } from './AddressForm.tsx';
import { FileDrop } from './FileDrop.tsx';
import { FileReportView, isSettled } from './FileReportView.tsx';
import styles from './OwnFile.module.css';
import { ReadingProgress } from './ReadingProgress.tsx';
import { useSiteFile } from './useSiteFile.ts';

interface OwnFileDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly dataset: DatasetState;
  /** Address below which this site's files are found. */
  readonly root: string;
  readonly openFiles: (files: readonly File[], options: ReadOptions) => Promise<boolean>;
  readonly cancel: () => void;
  /** Called when a file is on screen. */
  readonly onOpened: () => void;
}

/** The reader's own CSV files on the same page: read here, sent nowhere, questions asked before anything is guessed. */
export function OwnFileDialog({ open, onClose, dataset, root, openFiles, cancel, onOpened }: OwnFileDialogProps) {
  const { t, language } = useLocale();
  const words = ownFileText(language);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [options, setOptions] = useState<ReadOptions>({});
  const read = async (next: readonly File[], answers: ReadOptions) => {
    setFiles(next);
    setOptions(answers);
    if (await openFiles(next, answers)) onOpened();
  };
  const site = useSiteFile(root, (file) => void read([file], {}));
  const reading = dataset.phase === 'opening' && files.length > 0;
  const busy = reading || site.arriving !== null;
  const outcome = useFocusAfter(busy);
  return (
    <Dialog open={open} title={words.say('title')} closeLabel={t('app.close')} onClose={onClose}>
      <p className={styles.lead}>{words.say('lead')}</p>
      <FileDrop
        disabled={busy}
        onFiles={(chosen) => {
          site.reset();
          void read(chosen, {});
        }}
      />
      <AddressForm
        root={root}
        disabled={busy}
        refused={site.refused}
        onOpen={(address) => {
          setFiles([]);
          void site.open(address);
        }}
      />
      {site.arriving && <ReadingProgress progress={site.arriving} onCancel={site.cancel} />}
      {reading && <ReadingProgress progress={dataset.progress} onCancel={cancel} />}
      <div ref={outcome} tabIndex={-1} className={styles.outcome}>
        {!busy && files.length > 0 && (
          <Outcome
            dataset={dataset}
            onAnswer={(answer) =>
              void read(files, { ...options, ...answer, mapping: { ...options.mapping, ...answer.mapping } })
            }
            onSee={onClose}
          />
        )}
      </div>
    </Dialog>
  );
}

interface OutcomeProps {
  readonly dataset: DatasetState;
  readonly onAnswer: (answer: ReadOptions) => void;
  readonly onSee: () => void;
}

/** What the last reading came to; the way to grants and to calls only where a page shows them. */
function Outcome({ dataset: { failure, reports }, onAnswer, onSee }: OutcomeProps) {
  const { t, language } = useLocale();
  const words = ownFileText(language);
  const callsAddress = usePageAddress()({ kind: 'calls' });
  const shown = reports.length > 0 && reports.every(isSettled);
  const holds = (profile: FileReport['profile']) => shown && reports.some((report) => report.profile === profile);
  const seeCalls = () => {
    onSee();
    navigate(callsAddress, 'push');
  };
  return (
    <>
      {failure && <Notice tone="check">{t(`app.failure.${failure.code}`, { file: failure.file })}</Notice>}
      {reports.map((report) => (
        <FileReportView key={report.file} report={report} shown={shown} onAnswer={onAnswer} />
      ))}
      {holds('kharita-grants-1') && (
        <button type="button" className={styles.see} onClick={onSee}>
          {words.say('see')}
        </button>
      )}
      {holds('kharita-calls-1') && (
        <button type="button" className={styles.see} onClick={seeCalls}>
          {words.say('seeCalls')}
        </button>
      )}
    </>
  );
}

/** Moves the focus to what came of the work, whose buttons took it away: into the element that is returned. */
function useFocusAfter(busy: boolean) {
  const element = useRef<HTMLDivElement>(null);
  const was = useRef(busy);
  useEffect(() => {
    if (was.current && !busy) element.current?.focus();
    was.current = busy;
  }, [busy]);
  return element;
}
