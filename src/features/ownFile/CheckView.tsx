import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import { checkText } from '../../i18n/checkText.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { ChosenFile, OwnFiles } from '../../state/ownFiles.ts';
import { FileDrop } from '../../ui/FileDrop.tsx';
import { PageLead, PageTitle } from '../../ui/PageTitle.tsx';
import { AddressForm } from './AddressForm.tsx';
import styles from './CheckView.module.css';
import { FileSection } from './FileSection.tsx';
import { FilesSummary } from './FilesSummary.tsx';
import type { Arriving } from './fetchSiteFile.ts';
import { standingOf } from './fileStanding.ts';
import { PrintedCheck } from './PrintedCheck.tsx';
import { ReadingProgress } from './ReadingProgress.tsx';
import { ShowFiles } from './ShowFiles.tsx';
import { useSiteFile } from './useSiteFile.ts';

interface CheckViewProps {
  readonly store: OwnFiles;
  readonly reference: Reference;
  /** Address below which this site's files are found; empty until the page lives. */
  readonly root: string;
  /** True while files are put on the map. */
  readonly showing: boolean;
  /** How far that has come. */
  readonly opening: Arriving | null;
  readonly onStop: () => void;
  readonly onShow: (files: readonly ChosenFile[], where: 'map' | 'beside') => void;
  /** True where the site has an edition to put beside them. */
  readonly hasEdition: boolean;
  readonly notices: ReactNode;
}

/** The reader's own files: what each was taken for, what it says, what is wrong with it, and the way to the map. */
export function CheckView(props: CheckViewProps) {
  const { store, reference, root, showing, opening, onStop, onShow, hasEdition, notices } = props;
  const { language } = useLocale();
  const words = checkText(language);
  const ownWords = ownFileText(language);
  const { files, progress } = useSyncExternalStore(store.subscribe, store.state, store.state);
  const [printed, setPrinted] = usePrinted();
  const onPaper = files.find(({ id }) => id === printed);
  const site = useSiteFile(root, (file) => store.add([file]));
  return (
    <>
      {onPaper?.report && <PrintedCheck file={onPaper.file} report={onPaper.report} />}
      {notices}
      <PageTitle>{words.say('title')}</PageTitle>
      <PageLead>{words.say('private')}</PageLead>
      <PageLead>{words.say('needs')}</PageLead>
      <FileDrop
        words={{ drop: ownWords.say('drop'), choose: ownWords.say('choose') }}
        accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
        multiple
        disabled={false}
        onFiles={(chosen) => {
          site.reset();
          store.add(chosen);
        }}
      />
      <p className={styles.note}>{words.say('limits')}</p>
      <details className={styles.fold}>
        <summary>{words.say('byAddress')}</summary>
        {root !== '' && (
          <AddressForm
            root={root}
            disabled={site.arriving !== null}
            refused={site.refused}
            onOpen={(address) => void site.open(address)}
          />
        )}
      </details>
      {site.arriving && <ReadingProgress progress={site.arriving} onCancel={site.cancel} />}
      {progress && <ReadingProgress progress={progress} onCancel={() => store.stop()} />}
      <p role="status" className="visually-hidden">
        {files
          .filter(({ waits }) => !waits)
          .map((file) => words.say('outcome', { file: file.file.name, state: standingOf(file, words) }))}
      </p>
      {files.length > 0 && <FilesSummary files={files} store={store} />}
      {files.length > 0 && <ShowFiles {...{ files, showing, hasEdition, onShow }} />}
      {showing && <ReadingProgress progress={opening} onCancel={onStop} />}
      {files.map((file) => (
        <FileSection key={file.id} {...{ file, store, reference }} onPrint={() => setPrinted(file.id)} />
      ))}
    </>
  );
}

/** The file whose report is put on paper: drawn, printed, and taken away again. */
function usePrinted() {
  const [printed, setPrinted] = useState<number | null>(null);
  useEffect(() => {
    if (printed === null) return;
    const done = () => setPrinted(null);
    window.addEventListener('afterprint', done, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', done);
  }, [printed]);
  return [printed, setPrinted] as const;
}
