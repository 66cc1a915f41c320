import type { Issue, IssueCell } from '../../core/ingest/issues.ts';
import { countsRows } from '../../core/report/countsRows.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { issueParams } from '../../core/report/issueParams.ts';
import { toldLevel } from '../../core/report/toldLevel.ts';
import { checkText } from '../../i18n/checkText.ts';
import { fieldTitle } from '../../i18n/fieldTitles.ts';
import { issueText } from '../../i18n/issueText.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import page from './CheckView.module.css';
import styles from './FileSection.module.css';

const longestCell = 60;

/** Their cell is the name of the field that the heading is read for, or could be. */
const fieldIssues: readonly Issue['code'][] = ['H05', 'H06'];

/** A currency that nothing states is no fault of a file, and every sum of it shows that it is missing. */
function isTold({ code, level }: Issue): boolean {
  return level !== 'informs' || code === 'A10';
}

/** What stops a file or its rows, and what is to be checked; what only informs is folded away. Questions stand apart. */
export function IssueList({ report }: { readonly report: FileReport }) {
  const { language } = useLocale();
  const words = checkText(language);
  const told = report.issues.filter((issue) => issue.level !== 'asks' && isTold(issue));
  const informs = report.issues.filter((issue) => !isTold(issue));
  const items = (issues: readonly Issue[]) => (
    <ul className={styles.issues}>
      {issues.map((issue) => (
        <IssueItem key={`${issue.code}-${issue.level}`} issue={issue} report={report} />
      ))}
    </ul>
  );
  return (
    <>
      {told.length > 0 && (
        <>
          <h3 className={styles.part}>{words.say('told')}</h3>
          {items(told)}
        </>
      )}
      {informs.length > 0 && (
        <details className={page.fold}>
          <summary>{words.say('informs')}</summary>
          {items(informs)}
        </details>
      )}
    </>
  );
}

/** One issue: what was seen and how often, why it matters, what to do, and where first. */
export function IssueItem({ issue, report }: { readonly issue: Issue; readonly report: FileReport }) {
  const { language, format } = useLocale();
  const words = checkText(language);
  const { profile, questions, rows } = report;
  const text = issueText(language, issue.code, issueParams(issue, questions), profile);
  const share = countsRows(issue, rows.read) ? { read: rows.read, share: format.percent(issue.count / rows.read) } : {};
  return (
    <li className={issue.level === 'blocks' || issue.level === 'setsAside' ? styles.stops : undefined}>
      <span className={styles.code}>
        <bdi>{issue.code}</bdi> · {words.word('level', toldLevel(issue))} ·{' '}
        {words.say('occurrences', { count: issue.count, ...share })}
      </span>
      <strong>{text.saw}</strong> {text.why} {text.do}
      <Cells issue={issue} />
    </li>
  );
}

/** A missing column has no cell: what stands in its place is a field's name and a heading the sentence has named. */
function Cells({ issue }: { readonly issue: Issue }) {
  const { language } = useLocale();
  const words = ownFileText(language);
  if (issue.code === 'H01') return null;
  const place = ({ row: line, heading, cell }: IssueCell) => {
    const short = fieldIssues.includes(issue.code) ? fieldTitle(cell, language) : cell.slice(0, longestCell);
    const column = heading.trim();
    if (column === '') return short === '' ? words.say('row', { line }) : words.say('rowCell', { line, cell: short });
    const at = { line, heading: column };
    return short === '' ? words.say('blankCell', at) : words.say('cell', { ...at, cell: short });
  };
  return (
    <span className={styles.cellsOf}>
      {issue.first.map((seen) => (
        <bdi key={`${seen.row}-${seen.heading}`}>{place(seen)}</bdi>
      ))}
    </span>
  );
}
