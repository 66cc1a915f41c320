import { useLocale } from '../../i18n/react.tsx';
import { Bar } from '../../ui/Bar.tsx';
import styles from './Coverage.module.css';
import { CoverageCellView } from './CoverageCellView.tsx';
import type { CoverageCell } from './coverageCells.ts';
import type { NamedLine } from './coverageLines.ts';
import { HeldYears } from './HeldYears.tsx';

/** The column of the way to all years of an institution, after those of its years. */
const lastColumn = 'all';

export interface CoverageLineViewProps {
  readonly line: NamedLine;
  readonly cells: readonly CoverageCell[];
  readonly tabIndexOf: (row: string, column: string) => number;
  /** The query of the explore page that shows a year of the line. */
  readonly figuresOf: (line: NamedLine, year: string) => string;
  /** Opens what there is to know of the line's years, or to ask; of one of them where it is named. */
  readonly onOpen: (line: NamedLine, year: string | null) => void;
}

/** An institution with the marks of its years. */
export function CoverageLineView({ line, cells, tabIndexOf, figuresOf, onOpen }: CoverageLineViewProps) {
  const { t } = useLocale();
  const { name } = line;
  const { key } = line.institution;
  const ways = new Set(cells.map(({ way }) => way));
  const asks = ways.has('letter');
  const leads = asks || ways.has('figures');
  return (
    <tr data-row={key}>
      <th scope="row" className={styles.name}>
        <bdi>{name}</bdi>
        {line.undated > 0 && (
          <span className={styles.undated}> {t('audit.coverage.undated', { count: line.undated })}</span>
        )}
      </th>
      {cells.map((cell, index) => (
        <CoverageCellView
          key={cell.year}
          {...{ cell, name }}
          column={String(index)}
          tabIndex={tabIndexOf(key, String(index))}
          figures={figuresOf(line, cell.year)}
          onAsk={(year) => onOpen(line, year)}
        />
      ))}
      <td className={styles.held}>
        <span className={styles.bar}>
          <Bar share={line.completeness} height={4} fill="var(--ink2)" />
        </span>
        <HeldYears held={line.held} shown={line.due} />
      </td>
      <td className={styles.ask} data-column={leads ? lastColumn : undefined}>
        {leads && (
          <button
            type="button"
            tabIndex={tabIndexOf(key, lastColumn)}
            aria-label={t(asks ? 'audit.letters.askOf' : 'audit.coverage.yearsOf', { name })}
            onClick={() => onOpen(line, null)}
          >
            {t(asks ? 'audit.letters.ask' : 'audit.coverage.years')}
          </button>
        )}
      </td>
    </tr>
  );
}
