import { useId } from 'react';
import type { UnknownValue, ValueChoice } from '../../core/ingest/valueTally.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { fieldTitle } from '../../i18n/fieldTitles.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import page from './CheckView.module.css';
import sheet from './FileSection.module.css';
import styles from './UnknownValues.module.css';
import { choicesAfter, entriesOf, type UnknownColumn, unknownColumns, type ValueEntry } from './valuesModel.ts';

interface UnknownValuesProps {
  readonly report: FileReport;
  readonly options: ReadOptions;
  readonly reference: Reference;
  readonly onValues: (values: readonly ValueChoice[]) => void;
}

/** Labels of sectors, places and the like that no list knows: one is offered where it looks alike, nothing is applied unasked. */
export function UnknownValues({ report, options, reference, onValues }: UnknownValuesProps) {
  const locale = useLocale();
  const words = checkText(locale.language);
  const id = useId();
  const columns = unknownColumns(report);
  const settled = options.values ?? [];
  if (columns.length === 0 && settled.length === 0) return null;
  const nameOf = ({ field, code }: ValueChoice) =>
    entriesOf(field, reference, locale).find((entry) => entry.code === code)?.name ?? code;
  return (
    <section aria-labelledby={id} className={sheet.part}>
      <h3 id={id}>{words.say('values')}</h3>
      <p className={page.note}>{words.say('valuesLead')}</p>
      {columns.map((column) => (
        <ValuesOfColumn
          key={column.field}
          column={column}
          entries={entriesOf(column.field, reference, locale)}
          onCode={(printed, code) => onValues(choicesAfter(settled, column.field, printed, code))}
        />
      ))}
      {settled.map((choice) => (
        <p key={`${choice.field} ${choice.printed}`} className={styles.settled}>
          {words.say('settled', { printed: choice.printed, name: nameOf(choice) })}
          <button
            type="button"
            className={page.link}
            onClick={() => onValues(choicesAfter(settled, choice.field, choice.printed, null))}
          >
            {words.say('undo')}
          </button>
        </p>
      ))}
    </section>
  );
}

interface ValuesOfColumnProps {
  readonly column: UnknownColumn;
  readonly entries: readonly ValueEntry[];
  readonly onCode: (printed: string, code: string) => void;
}

function ValuesOfColumn({ column: { field, unknown, more }, entries, onCode }: ValuesOfColumnProps) {
  const { language } = useLocale();
  const words = checkText(language);
  return (
    <>
      <h4 className={styles.valueField}>{fieldTitle(field, language)}</h4>
      <ul>
        {unknown.map((label) => (
          <ValueRow
            key={label.printed}
            label={label}
            entries={entries}
            onCode={(code) => onCode(label.printed, code)}
          />
        ))}
      </ul>
      {more > 0 && <p className={page.note}>{words.say('moreValues', { count: more })}</p>}
    </>
  );
}

interface ValueRowProps {
  readonly label: UnknownValue;
  readonly entries: readonly ValueEntry[];
  readonly onCode: (code: string) => void;
}

function ValueRow({ label: { printed, rows, suggestion }, entries, onCode }: ValueRowProps) {
  const { language } = useLocale();
  const words = checkText(language);
  const suggested = entries.find(({ code }) => code === suggestion);
  return (
    <li className={styles.valueRow}>
      <span>
        <bdi>{withoutBidiControls(printed)}</bdi> <span className={page.ground}>{words.say('rowsOf', { rows })}</span>
      </span>
      {suggested && (
        <span className={styles.suggestion}>
          {words.say('suggested', { name: suggested.name })}
          <button type="button" onClick={() => onCode(suggested.code)}>
            {words.say('confirm')}
          </button>
        </span>
      )}
      <select
        aria-label={words.say('pick', { printed })}
        value=""
        onChange={(event) => onCode(event.currentTarget.value)}
      >
        <option value="">{words.say('unstated')}</option>
        {entries.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </li>
  );
}
