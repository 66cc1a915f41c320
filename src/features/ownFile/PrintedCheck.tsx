import type { FileReport } from '../../core/report/fileReport.ts';
import { toldLevel, toldLevels } from '../../core/report/toldLevel.ts';
import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import { today } from '../../state/today.ts';
import { IssueItem } from './IssueList.tsx';
import styles from './PrintedCheck.module.css';
import { Standing } from './Standing.tsx';

interface PrintedCheckProps {
  readonly file: File;
  readonly report: FileReport;
}

/** What reading a file told, on paper for whoever publishes it; drawn only while it is printed. */
export function PrintedCheck({ file, report }: PrintedCheckProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  const { issues } = report;
  return (
    <article data-report="check" className={styles.report}>
      <h1>{words.say('reportOf', { file: file.name })}</h1>
      <p>{words.say('readOn', { date: format.date(today()) })}</p>
      <p>
        {words.say('size', { bytes: format.bytes(file.size) })} <code>{report.sha256}</code>
      </p>
      <Standing report={report} />
      {toldLevels
        .filter((level) => issues.some((issue) => toldLevel(issue) === level))
        .map((level) => (
          <section key={level}>
            <h2>{words.word('level', level)}</h2>
            <ul>
              {issues
                .filter((issue) => toldLevel(issue) === level)
                .map((issue) => (
                  <IssueItem key={issue.code} issue={issue} report={report} />
                ))}
            </ul>
          </section>
        ))}
    </article>
  );
}
