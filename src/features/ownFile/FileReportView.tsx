import { setAsideCsv } from '../../core/export/setAsideCsv.ts';
import { type Verdict, verdictOf } from '../../core/ingest/fileIngest.ts';
import type { IssueCode } from '../../core/ingest/issues.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { issueText } from '../../i18n/issueText.ts';
import type { Language } from '../../i18n/languages.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import { IssueList } from './IssueList.tsx';
import styles from './OwnFile.module.css';
import { QuestionView } from './QuestionView.tsx';

interface FileReportViewProps {
  readonly report: FileReport;
  /** False while this file or one chosen with it is blocked or waits: nothing of it is on the page. */
  readonly shown: boolean;
  readonly onAnswer: (answer: ReadOptions) => void;
}

/** True for a file whose rows can be shown. */
export function isSettled(report: FileReport): boolean {
  return settled.includes(verdictOf(report));
}

const settled: readonly Verdict[] = ['clean', 'setAside'];

/** What reading one file came to: what it waits for, or its rows counted; then issues with what to do. */
export function FileReportView({ report, shown, onAnswer }: FileReportViewProps) {
  return (
    <section className={styles.report}>
      <h3>
        <bdi>{report.file}</bdi>
      </h3>
      <Standing report={report} shown={shown} />
      {report.questions.map((question) => (
        <QuestionView
          key={`${question.code}-${question.heading}`}
          question={question}
          profile={report.profile}
          onAnswer={onAnswer}
        />
      ))}
      <IssueList profile={report.profile} issues={report.issues} questions={report.questions} />
    </section>
  );
}

function Standing({ report, shown }: Pick<FileReportViewProps, 'report' | 'shown'>) {
  const { language } = useLocale();
  const words = ownFileText(language);
  const verdict = verdictOf(report);
  if (verdict === 'blocked') {
    return (
      <p className={styles.waits}>
        <strong>{words.say('blocked')}</strong> {words.say('stays')}
      </p>
    );
  }
  if (verdict === 'asks') {
    const waiting = { read: report.rows.read, questions: report.questions.length };
    return (
      <p className={styles.waits}>
        <strong>{words.say('waits')}</strong> {words.say('waiting', waiting)} {words.say('stays')}
      </p>
    );
  }
  return (
    <>
      {!shown && <p className={styles.waits}>{words.say('heldBack')}</p>}
      <Counts report={report} />
    </>
  );
}

function Counts({ report }: Pick<FileReportViewProps, 'report'>) {
  const { language } = useLocale();
  const words = ownFileText(language);
  const { read, accepted, setAside, blank, totals, footnotes } = report.rows;
  const save = () => {
    const csv = setAsideCsv(report, (code) => reason(language, code, report.profile));
    saveFile(new Blob([csv], { type: 'text/csv' }), `${report.file}.set-aside.csv`);
  };
  return (
    <>
      {report.profile === 'kharita-calls-1' && <p>{words.say('calls', { count: accepted })}</p>}
      <p>{words.say('counts', { read, accepted, setAside, blank, totals, footnotes })}</p>
      {setAside > 0 && (
        <button type="button" className={styles.link} onClick={save}>
          {words.say('setAside', { count: setAside })}
        </button>
      )}
    </>
  );
}

function reason(language: Language, code: IssueCode, profile: FileReport['profile']): string {
  const text = issueText(language, code, {}, profile);
  return `${text.saw} ${text.do}`;
}
