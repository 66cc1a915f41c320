import { useId } from 'react';
import { type Edition, isComplete } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Action, View } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { HatchPattern } from '../../ui/chart/HatchPattern.tsx';
import linked from '../../ui/LinkedRow.module.css';
import styles from './SectorGaps.module.css';
import { SectorRows } from './SectorRows.tsx';
import { Sectors } from './Sectors.tsx';
import { isComparable, type SectorGap, sectorGapsModel } from './sectorGapsModel.ts';

interface SectorGapsProps {
  readonly result: ExploreResult;
  readonly view: View;
  readonly edition: Edition;
  readonly reference: Reference;
  /** The selection in words, as the page's sentence says it. */
  readonly selection: string;
  readonly dispatch: (action: Action) => void;
}

/** The sectors of a place by how far they lie from the country's; as plain shares where rows are too few to compare. */
export function SectorGaps(props: SectorGapsProps) {
  const { result, view, edition, reference, selection, dispatch } = props;
  const voice = useLocale();
  const { t } = voice;
  const complete = isComplete(edition);
  if (!isComparable(result, complete)) return <Sectors {...props} />;
  const model = sectorGapsModel({ result, filter: view.filter, reference, selection, complete }, voice);
  const toggle = (value: string) => dispatch({ type: 'toggle', dimension: 'sector', value });
  return (
    <ChartFigure
      title={model.title}
      summary={model.summary}
      reading={model.reading}
      table={model.table}
      notes={model.notes}
      onChoose={toggle}
    >
      <div className={styles.chart}>
        <SectorRows
          lines={model.gaps}
          onToggle={toggle}
          bar={(gap) => (
            <span className={styles.bar}>
              <GapBar gap={gap} middle={model.middle} />
            </span>
          )}
        />
        <p className={`${styles.foot} ${linked.heads}`}>
          <span className={styles.less}>{t('sectorGaps.less')}</span>
          <span className={styles.more}>{t('sectorGaps.more')}</span>
        </p>
      </div>
    </ChartFigure>
  );
}

interface GapBarProps {
  readonly gap: SectorGap;
  readonly middle: number;
}

const height = 14;

/** A bar from where no difference stands, its figure at its far end; mirrored where the page reads from the right. */
function GapBar({ gap, middle }: GapBarProps) {
  const { direction } = useLocale();
  const hatch = useId();
  const mirrored = direction === 'rtl';
  const across = (share: number) => `${(100 * (mirrored ? 1 - share : share)).toFixed(2)}%`;
  const more = gap.points > 0;
  const tone = more ? 'var(--money4)' : 'var(--need)';
  const stated = gap.few ? { fill: 'none', stroke: tone } : { fill: tone };
  const rightwards = more !== mirrored;
  return (
    <svg width="100%" height="25" aria-hidden="true" focusable="false">
      {gap.notStated && <HatchPattern id={hatch} />}
      <rect
        x={across(mirrored ? gap.to : gap.from)}
        y={(25 - height) / 2}
        width={`${(100 * (gap.to - gap.from)).toFixed(2)}%`}
        height={height}
        {...(gap.notStated ? { fill: `url(#${hatch})` } : stated)}
      />
      <line x1={across(middle)} x2={across(middle)} y1="0" y2="25" stroke="var(--ink)" />
      <text
        x={across(more ? gap.to : gap.from)}
        dx={rightwards ? 5 : -5}
        y="17"
        textAnchor={rightwards ? 'start' : 'end'}
        direction="ltr"
      >
        {gap.gap}
      </text>
    </svg>
  );
}
