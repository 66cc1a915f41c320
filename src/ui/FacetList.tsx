import { type ReactNode, useState } from 'react';
import { useLocale } from '../i18n/react.tsx';
import { Bar } from './Bar.tsx';
import styles from './FacetList.module.css';

/** One value of a filter, ready to draw. */
export interface FacetRow {
  readonly value: string;
  readonly label: string;
  /** The row in words: name, count and amount with their units. */
  readonly spoken: string;
  readonly count: string;
  /** Empty where only counts are shown. */
  readonly amount: string;
  /** Length of the bar against the longest, 0–1. */
  readonly share: number;
  readonly chosen: boolean;
  readonly notStated: boolean;
}

interface FacetListProps {
  readonly id: string;
  readonly title: string;
  /** What the figures count. */
  readonly unit: string;
  readonly rows: readonly FacetRow[];
  /** Rows shown before the reader asks for the rest. */
  readonly shown?: number;
  /** True when the choice is not the one that stands by default. */
  readonly changed: boolean;
  readonly onToggle: (value: string) => void;
  readonly onClear: () => void;
  readonly search?: ReactNode;
}

/** A filter that is a chart: each value with its count and amount under all other filters. */
export function FacetList({ id, title, unit, rows, shown = 8, changed, onToggle, onClear, search }: FacetListProps) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const visible = open ? rows : rows.filter((row, index) => index < shown || row.chosen);
  const hidden = rows.length - visible.length;
  return (
    <section id={id} className={styles.facet} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{title}</h2>
        {changed ? (
          <button
            type="button"
            className={styles.clear}
            onClick={onClear}
            aria-label={t('filters.clearOne', { filter: title })}
          >
            {t('filters.clear')} ×
          </button>
        ) : (
          <span className={styles.unit}>{unit}</span>
        )}
      </div>
      {search}
      <ul>
        {visible.map((row) => (
          <li key={row.value}>
            <FacetButton row={row} onToggle={onToggle} />
          </li>
        ))}
      </ul>
      {(hidden > 0 || open) && rows.length > shown && (
        <button type="button" className={styles.more} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('filters.fewer') : t('filters.others', { count: hidden })}
        </button>
      )}
    </section>
  );
}

function FacetButton({ row, onToggle }: { readonly row: FacetRow; readonly onToggle: (value: string) => void }) {
  const atRest = row.notStated ? 'url(#hatch)' : 'var(--grey)';
  const fill = row.chosen ? 'var(--accent)' : atRest;
  return (
    <button
      type="button"
      className={`${styles.row} ${row.chosen ? styles.chosen : ''}`}
      aria-pressed={row.chosen}
      aria-label={row.spoken}
      title={row.spoken}
      onClick={() => onToggle(row.value)}
    >
      <span className={styles.label}>{row.label}</span>
      <span className={styles.figures}>
        <span className={styles.count}>{row.count}</span>
        {row.amount !== '' && <span className={styles.amount}>{row.amount}</span>}
      </span>
      <Bar share={row.share} height={4} fill={fill} className={styles.bar} />
    </button>
  );
}
