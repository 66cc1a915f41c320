import type { HeadingMap } from '../../core/ingest/claimHeadings.ts';
import { isField } from '../../core/ingest/fields.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { fieldTitle } from '../../i18n/fieldTitles.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Arrow } from '../../ui/Arrow.tsx';
import page from './CheckView.module.css';
import { fieldsOf, mappingAfter, missingNeeds } from './columnsModel.ts';
import styles from './FileSection.module.css';

interface ColumnsTableProps {
  readonly report: FileReport;
  readonly options: ReadOptions;
  readonly onMapping: (mapping: HeadingMap) => void;
}

/** Beyond these the columns of a file are no longer shown one by one. */
const mostColumns = 200;

/** Every column of a file, what it holds, the field it is read for and why; what is missing first. */
export function ColumnsTable({ report, options, onMapping }: ColumnsTableProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const missing = missingNeeds(report);
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
  readonly onField: (field: string) => void;
}

function ColumnRow({ report, index, onField }: ColumnRowProps) {
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
        <bdi>{heading}</bdi>
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
          <bdi>{cell}</bdi>
        </span>
      ))}
    </>
  );
}
