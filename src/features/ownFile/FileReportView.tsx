import type { Question } from '../../core/ingest/issues.ts';
import { answerTo, type FileReport, type ReadOptions } from '../../core/report/fileReport.ts';
import { issueParams } from '../../core/report/issueParams.ts';
import { issueText } from '../../i18n/issueText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { saveFile } from '../../ui/saveFile.ts';
import styles from './OwnFile.module.css';

interface FileReportViewProps {
  readonly report: FileReport;
  readonly onAnswer: (answer: ReadOptions) => void;
}

/** What reading one file came to: rows counted, questions to answer, issues with what to do. */
export function FileReportView({ report, onAnswer }: FileReportViewProps) {
  const { t, language } = useLocale();
  const { rows } = report;
  return (
    <section className={styles.report}>
      <h3>
        <bdi>{report.file}</bdi>
      </h3>
      <p>
        {t('ownFile.counts', {
          read: rows.read,
          accepted: rows.accepted,
          setAside: rows.setAside,
          blank: rows.blank,
          totals: rows.totals,
          footnotes: rows.footnotes,
        })}
      </p>
      {rows.setAside > 0 && (
        <button
          type="button"
          className={styles.link}
          onClick={() => saveFile(new Blob([report.setAsideCsv], { type: 'text/csv' }), `${report.file}.set-aside.csv`)}
        >
          {t('ownFile.setAside', { count: rows.setAside })}
        </button>
      )}
      {report.questions.map((question) => (
        <QuestionView key={`${question.code}-${question.heading}`} question={question} onAnswer={onAnswer} />
      ))}
      <ul className={styles.issues}>
        {report.issues
          .filter((issue) => issue.level !== 'informs' && issue.level !== 'asks')
          .map((issue) => {
            const text = issueText(language, issue.code, issueParams(issue, report.questions));
            return (
              <li
                key={`${issue.code}-${issue.params?.heading ?? ''}`}
                className={issue.level === 'warns' ? styles.warns : styles.stops}
              >
                <strong>{text.saw}</strong> {text.why} {text.do}
                <span className={styles.cells}>
                  {issue.first.map((cell) => (
                    <bdi key={`${cell.row}-${cell.heading}`}>
                      {t('ownFile.cell', { line: cell.row, heading: cell.heading, cell: cell.cell.slice(0, 60) })}
                    </bdi>
                  ))}
                </span>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

function QuestionView({
  question,
  onAnswer,
}: {
  readonly question: Question;
  readonly onAnswer: (answer: ReadOptions) => void;
}) {
  const { language } = useLocale();
  const text = issueText(language, question.code, { heading: question.heading, choices: question.choices });
  return (
    <div className={styles.question}>
      <p>
        <strong>{text.saw}</strong> {text.why} {text.do}
      </p>
      {question.choices.map((choice) => (
        <button key={choice} type="button" onClick={() => onAnswer(answerTo(question, choice))}>
          <bdi>{choice}</bdi>
        </button>
      ))}
    </div>
  );
}
