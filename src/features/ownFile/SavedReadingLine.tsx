import type { FileReport } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { ChosenFile } from '../../state/ownFiles.ts';
import { forgetReading, saveReading, useReadingsLast, useSavedReading } from '../../state/savedReadings.ts';
import { saveFile } from '../../ui/saveFile.ts';
import page from './CheckView.module.css';
import styles from './FileSection.module.css';

interface SavedReadingLineProps {
  readonly file: ChosenFile;
  readonly report: FileReport;
  /** Reads the file as if nothing had been kept. */
  readonly onForget: () => void;
}

/** That a file was read as one before it, and the ways to keep, take along and forget how it is read. */
export function SavedReadingLine({ file: { file, options, recalled }, report, onForget }: SavedReadingLineProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  const saved = useSavedReading(report);
  const lasts = useReadingsLast();
  const settled = Object.keys(options).length > 0;
  if (!settled && !saved) return null;
  const forget = () => {
    if (saved) forgetReading(saved);
    if (recalled) onForget();
  };
  const save = () => {
    const { mapping = {}, ...reading } = options;
    const json = `${JSON.stringify({ mapping, reading }, null, 2)}\n`;
    saveFile(new Blob([json], { type: 'application/json' }), `${file.name}.mapping.json`);
  };
  return (
    <div className={styles.saved}>
      {saved && (
        <span>
          {words.say(recalled ? 'remembered' : 'keptHere', { date: format.date(saved.date) })}
          {!lasts && ` ${words.say('keptForVisit')}`}
        </span>
      )}
      {settled && !recalled && (
        <button type="button" className={page.link} onClick={() => saveReading(report, options)}>
          {words.say('remember')}
        </button>
      )}
      {saved && (
        <button type="button" className={page.link} onClick={forget}>
          {words.say('forget')}
        </button>
      )}
      {settled && (
        <button type="button" className={page.link} onClick={save}>
          {words.say('exportMapping')}
        </button>
      )}
    </div>
  );
}
