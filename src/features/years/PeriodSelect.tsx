import { useId } from 'react';
import type { Period } from '../../core/query/difference.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './PeriodSelect.module.css';

interface PeriodSelectProps {
  readonly label: string;
  /** The years it may hold. */
  readonly years: readonly number[];
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** A first and a last year. */
export function PeriodSelect({ label, years, period, onChange }: PeriodSelectProps) {
  const { t } = useLocale();
  const { from, to } = period;
  return (
    <fieldset className={styles.period}>
      <legend>{label}</legend>
      <YearSelect
        label={t('years.difference.from')}
        years={years.filter((year) => year <= to)}
        year={from}
        onChange={(year) => onChange({ from: year, to })}
      />
      <YearSelect
        label={t('years.difference.to')}
        years={years.filter((year) => year >= from)}
        year={to}
        onChange={(year) => onChange({ from, to: year })}
      />
    </fieldset>
  );
}

interface YearSelectProps {
  readonly label: string;
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

function YearSelect({ label, years, year, onChange }: YearSelectProps) {
  const id = useId();
  return (
    <span className={styles.year}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={year} onChange={(event) => onChange(Number(event.target.value))}>
        {years.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </select>
    </span>
  );
}
