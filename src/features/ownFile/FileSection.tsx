import { useEffect, useId, useRef } from 'react';
import type { Reference } from '../../core/model/reference.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { ChosenFile, OwnFiles } from '../../state/ownFiles.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Columns } from './ColumnsTable.tsx';
import { Detected } from './Detected.tsx';
import styles from './FileSection.module.css';
import { standingOf } from './fileStanding.ts';
import { IssueList } from './IssueList.tsx';
import { QuestionView } from './QuestionView.tsx';
import { ReportActions } from './ReportActions.tsx';
import { SavedReadingLine } from './SavedReadingLine.tsx';
import { Standing } from './Standing.tsx';
import { UnknownValues } from './UnknownValues.tsx';

interface FileSectionProps {
  readonly file: ChosenFile;
  readonly store: OwnFiles;
  readonly reference: Reference;
  readonly onPrint: () => void;
}

/** One file: how it was read and the switches for that, its questions, its rows, and what is to be mended. */
export function FileSection({ file, store, reference, onPrint }: FileSectionProps) {
  const { t, language } = useLocale();
  const words = checkText(language);
  const id = useId();
  const { report, waits, failure, options } = file;
  const section = useKeptFocus(report);
  const read = (change: ReadOptions) => store.read(file.id, { ...options, ...change });
  return (
    <section
      ref={section}
      id={`file-${file.id}`}
      tabIndex={-1}
      className={styles.file}
      aria-labelledby={id}
      aria-busy={waits}
    >
      <h2 id={id} className={styles.name}>
        <bdi>{file.file.name}</bdi> <span>{standingOf(file, words)}</span>
      </h2>
      {failure && (
        <Notice tone="check">
          {t(`app.failure.${failure}`, { file: file.file.name })}
          <button type="button" onClick={() => read({})}>
            {words.say('again')}
          </button>
        </Notice>
      )}
      {report && (
        <>
          <SavedReadingLine file={file} report={report} onForget={() => store.read(file.id, {})} />
          <Detected report={report} options={options} onChange={read} onReset={() => store.read(file.id, {})} />
          {report.questions.map((question) => (
            <QuestionView
              key={`${question.code}-${question.heading}`}
              question={question}
              profile={report.profile}
              onAnswer={(answer) => store.answer(file.id, answer)}
            />
          ))}
          {report.columns.length > 0 && (
            <Columns report={report} options={options} onMapping={(mapping) => read({ mapping })} />
          )}
          <UnknownValues
            report={report}
            options={options}
            reference={reference}
            onValues={(values) => read({ values })}
          />
          <Standing report={report} />
          <IssueList report={report} />
          <ReportActions file={file.file} report={report} onPrint={onPrint} />
        </>
      )}
    </section>
  );
}

/** Where the button that was pressed goes with what it answered, the focus stays in the section. */
function useKeptFocus(report: FileReport | null) {
  const section = useRef<HTMLElement>(null);
  const within = useRef(false);
  useEffect(() => {
    const element = section.current;
    const enter = () => {
      within.current = true;
    };
    const leave = ({ relatedTarget }: FocusEvent) => {
      within.current =
        relatedTarget === null || (relatedTarget instanceof Node && element?.contains(relatedTarget) === true);
    };
    element?.addEventListener('focusin', enter);
    element?.addEventListener('focusout', leave);
    return () => {
      element?.removeEventListener('focusin', enter);
      element?.removeEventListener('focusout', leave);
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another report is what takes a button away
  useEffect(() => {
    if (within.current && document.activeElement === document.body) section.current?.focus();
  }, [report]);
  return section;
}
