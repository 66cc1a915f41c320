import type { HeadingMap } from '../../core/ingest/claimHeadings.ts';
import { type Field, isField } from '../../core/ingest/fields.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { fieldTitle } from '../../i18n/fieldTitles.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { useNarrow } from '../../state/useNarrow.ts';
import { Arrow } from '../../ui/Arrow.tsx';
import page from './CheckView.module.css';
import { awaitReader, fieldsOf, mappingAfter, missingNeeds, suggestedField } from './columnsModel.ts';
import styles from './FileSection.module.css';

interface ColumnsTableProps {
  readonly report: FileReport;
  readonly options: ReadOptions;
  readonly onMapping: (mapping: HeadingMap) => void;
}

/** Beyond these the columns of a file are no longer shown one by one. */
const mostColumns = 200;

/** The columns of a file; on a phone they are folded once none of them waits for the reader. */
export function Columns(props: ColumnsTableProps) {
  const { report, options } = props;
  const { language } = useLocale();
  if (!useNarrow()) return <ColumnsTable {...props} />;
  const read = report.columns.filter(({ field }) => field !== null).length;
  return (
    <details className={page.fold} open={awaitReader(report, options.mapping ?? {})}>
      <summary>{checkText(language).say('columnsRead', { read, all: report.columns.length })}</summary>
      <ColumnsTable {...props} />
    </details>
  );
}

/** Every column of a file, what it holds, the field it is read for and why; what is missing first. */
function ColumnsTable({ report, options, onMapping }: ColumnsTableProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const asked = report.questions.flatMap(({ code, heading }) => (code === 'H01' ? [heading] : []));
  const missing = missingNeeds(report).filter((group) => !group.some((field) => asked.includes(field)));
  return (
    <>
      {missing.map((group) => (
        <p key={group.join()} className={styles.waits}>
          {words.say('missing', { field: group.map((field) => fieldTitle(field, language)) })}
        </p>
      ))}
      <table className={`${page.table} ${styles.columns}`}>
        <caption>{words.say('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{words.say('column')}</th>
            <th scope="col">{words.say('firstCells')}</th>
            <th scope="col">{words.say('field')}</th>
            <th scope="col">{words.say('match')}</th>
          </tr>
        </thead>
        <tbody>
          {report.columns.slice(0, mostColumns).map((_, index) => (
            <ColumnRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place in the file
              key={index}
              {...{ report, index }}
              suggested={suggestedField(report, options.mapping ?? {}, index)}
              onField={(field) =>
                onMapping(mappingAfter(report, options.mapping ?? {}, index, isField(field) ? field : null))
              }
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

interface ColumnRowProps {
  readonly report: FileReport;
  readonly index: number;
  /** The field its heading looks like, where it is read for none. */
  readonly suggested: Field | null;
  readonly onField: (field: string) => void;
}

function ColumnRow({ report, index, suggested, onField }: ColumnRowProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const column = report.columns[index];
  const preview = report.preview.columns[index];
  if (!column) return null;
  const { field, by } = column;
  const heading = column.heading.trim() || words.say('unnamed', { column: index + 1 });
  return (
    <tr className={field === null ? styles.unused : undefined}>
      <th scope="row">
        <bdi>{withoutBidiControls(heading)}</bdi>
      </th>
      <td data-label={words.say('firstCells')} className={styles.samples}>
        <FirstCells cells={preview?.cells ?? []} />
      </td>
      <td data-label={words.say('field')} className={styles.to}>
        <Arrow />
        <select
          aria-label={words.say('fieldFor', { heading })}
          value={field ?? ''}
          onChange={(event) => onField(event.currentTarget.value)}
        >
          <option value="">{words.say('notUsed')}</option>
          {fieldsOf(report.profile).map((name) => (
            <option key={name} value={name}>
              {fieldTitle(name, language)}
            </option>
          ))}
        </select>
        {suggested && (
          <span className={styles.suggested}>
            {words.say('suggested', { name: fieldTitle(suggested, language) })}{' '}
            <button type="button" onClick={() => onField(suggested)}>
              {words.say('confirm')}
            </button>
          </span>
        )}
      </td>
      <td data-label={words.say('match')}>
        {words.word('by', by ?? 'none')}
        {preview?.values && (
          <span className={styles.matched}>
            {words.say('valuesMatched', { matched: preview.values.matched, stated: preview.values.stated })}
          </span>
        )}
      </td>
    </tr>
  );
}

function FirstCells({ cells }: { readonly cells: readonly string[] }) {
  return (
    <>
      {cells.map((cell, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the column
        <span key={at}>
          <bdi>{withoutBidiControls(cell)}</bdi>
        </span>
      ))}
    </>
  );
}
