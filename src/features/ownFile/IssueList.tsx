import type { Issue, IssueCell } from '../../core/ingest/issues.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { issueParams } from '../../core/report/issueParams.ts';
import { issueText } from '../../i18n/issueText.ts';
import { ownFileText } from '../../i18n/ownFileText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './OwnFile.module.css';

const longestCell = 60;

/** What stops a file or its rows, or is to be checked: what was seen, why it matters, what to do, and where. */
export function IssueList({ profile, issues, questions }: Pick<FileReport, 'profile' | 'issues' | 'questions'>) {
  const { language } = useLocale();
  const told = issues.filter(({ level }) => level !== 'informs' && level !== 'asks');
  if (told.length === 0) return null;
  return (
    <ul className={styles.issues}>
      {told.map((issue) => {
        const text = issueText(language, issue.code, issueParams(issue, questions), profile);
        return (
          <li key={`${issue.code}-${issue.level}`} className={issue.level === 'warns' ? styles.warns : styles.stops}>
            <strong>{text.saw}</strong> {text.why} {text.do}
            <Cells issue={issue} />
          </li>
        );
      })}
    </ul>
  );
}

/** A missing column has no cell: what stands in its place is a field's name and a heading the sentence has named. */
function Cells({ issue }: { readonly issue: Issue }) {
  const { language } = useLocale();
  const words = ownFileText(language);
  if (issue.code === 'H01') return null;
  const place = ({ row: line, heading, cell }: IssueCell) => {
    const short = cell.slice(0, longestCell);
    const column = heading.trim();
    if (column === '') return short === '' ? words.say('row', { line }) : words.say('rowCell', { line, cell: short });
    const at = { line, heading: column };
    return short === '' ? words.say('blankCell', at) : words.say('cell', { ...at, cell: short });
  };
  return (
    <span className={styles.cells}>
      {issue.first.map((seen) => (
        <bdi key={`${seen.row}-${seen.heading}`}>{place(seen)}</bdi>
      ))}
    </span>
  );
}
