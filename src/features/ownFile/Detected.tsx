import { useId } from 'react';
import type { FileReport, ReadOptions } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import page from './CheckView.module.css';
import { type Recognised, recognisedOf } from './detectedModel.ts';
import styles from './FileSection.module.css';
import { FirstRows } from './FirstRows.tsx';

interface DetectedProps {
  readonly report: FileReport;
  readonly options: ReadOptions;
  /** Takes what the reader says besides what they said before. */
  readonly onChange: (options: ReadOptions) => void;
  readonly onReset: () => void;
}

/** What a file was taken for, in a line; unfolded, a switch for each part, and the first rows as they were read. */
export function Detected({ report, options, onChange, onReset }: DetectedProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  const recognised = recognisedOf(report, options, words);
  const shorts = recognised.map(({ short }) => short).filter((short) => short !== '');
  if (recognised.length === 0 && Object.keys(options).length === 0) return null;
  return (
    <details className={page.fold}>
      <summary>
        <span>{format.list(shorts)}</span> <span className={page.change}>{words.say('change')}</span>
      </summary>
      <div className={styles.switches}>
        {recognised
          .filter(({ choices }) => choices.length > 0)
          .map((part) => (
            <Switch key={part.name} part={part} onChange={onChange} />
          ))}
      </div>
      <FirstRows report={report} />
      {Object.keys(options).length > 0 && (
        <button type="button" className={page.link} onClick={onReset}>
          {words.say('reset')}
        </button>
      )}
    </details>
  );
}

function Switch({ part, onChange }: { readonly part: Recognised } & Pick<DetectedProps, 'onChange'>) {
  const { language } = useLocale();
  const words = checkText(language);
  const id = useId();
  const { name, value, choices, ground } = part;
  const known = choices.some((choice) => choice.value === value);
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{words.say(name)}</label>
      <select
        id={id}
        value={value}
        aria-describedby={`${id}-ground`}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
          if (chosen) onChange(chosen.options);
        }}
      >
        {!known && <option value={value}>{words.say('notStatedYet')}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
      <span id={`${id}-ground`} className={page.ground}>
        {ground}
      </span>
    </div>
  );
}
