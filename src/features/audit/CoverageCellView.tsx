import { explorePage } from '../../core/view/page.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Coverage.module.css';
import { CoverageMark } from './CoverageMark.tsx';
import type { CoverageCell } from './coverageCells.ts';

interface CoverageCellViewProps {
  readonly cell: CoverageCell;
  readonly name: string;
  readonly column: string;
  readonly tabIndex: number;
  /** The query of the explore page that shows the year's figures. */
  readonly figures: string;
  readonly onAsk: (year: string) => void;
}

/** One year of one institution: its mark, which leads to the letter that asks for its list, or to its figures. */
export function CoverageCellView({ cell, name, column, tabIndex, figures, onAsk }: CoverageCellViewProps) {
  const { t } = useLocale();
  const { year, state, way } = cell;
  const said = t(`audit.coverage.state.${state}`);
  return (
    <td
      className={styles.mark}
      title={t('audit.coverage.cell', { year, state: said })}
      data-column={way === null ? undefined : column}
    >
      {way === null && (
        <span className={styles.cell}>
          <CoverageMark state={state} />
          <span className="visually-hidden">{said}</span>
        </span>
      )}
      {way === 'letter' && (
        <button
          type="button"
          className={styles.cell}
          tabIndex={tabIndex}
          aria-label={t('audit.coverage.askCell', { name, year, state: said })}
          onClick={() => onAsk(year)}
        >
          <CoverageMark state={state} />
        </button>
      )}
      {way === 'figures' && (
        <PageLink
          to={explorePage}
          query={figures}
          className={styles.cell}
          label={t('audit.coverage.figuresCell', { name, year, state: said })}
          option={{ tabIndex }}
        >
          <CoverageMark state={state} />
        </PageLink>
      )}
    </td>
  );
}
