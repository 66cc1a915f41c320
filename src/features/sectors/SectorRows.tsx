import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { Arrow } from '../../ui/Arrow.tsx';
import linked from '../../ui/LinkedRow.module.css';
import styles from './SectorRows.module.css';

/** What a row of a chart of sectors says, whatever its bar shows. */
export interface SectorLine {
  /** Code of the sector; `none` for not stated. */
  readonly value: string;
  readonly name: string;
  /** The row in one sentence. */
  readonly caption: string;
  readonly grants: string;
  readonly share: string;
  readonly chosen: boolean;
  readonly notStated: boolean;
}

interface SectorRowsProps<Line extends SectorLine> {
  readonly lines: readonly Line[];
  readonly bar: (line: Line) => ReactNode;
  readonly onToggle: (value: string) => void;
}

/** Sectors one under the other: name, bar, grants and share; each can be chosen, and leads to its page. */
export function SectorRows<Line extends SectorLine>({ lines, bar, onToggle }: SectorRowsProps<Line>) {
  const { t } = useLocale();
  return (
    <>
      <div className={`${styles.heads} ${linked.heads}`} aria-hidden="true">
        <span>{t('charts.column.grants')}</span>
        <span>{t('charts.column.share')}</span>
      </div>
      <ul>
        {lines.map((line) => (
          <li key={line.value} className={linked.row}>
            <button
              type="button"
              className={styles.row}
              aria-pressed={line.chosen}
              aria-label={line.caption}
              title={line.caption}
              onClick={() => onToggle(line.value)}
            >
              <span className={styles.name}>{line.name}</span>
              <span className={styles.bar}>{bar(line)}</span>
              <bdi className={styles.grants}>{line.grants}</bdi>
              <bdi className={styles.share}>{line.share}</bdi>
            </button>
            {!line.notStated && (
              <PageLink
                to={{ kind: 'profile', subject: { of: 'sector', key: line.value } }}
                className={linked.link}
                label={t('app.openPage', { name: line.name })}
              >
                <Arrow />
              </PageLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
