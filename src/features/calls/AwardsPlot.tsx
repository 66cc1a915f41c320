import { isolateFilled } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { tenths } from '../../ui/chart/pixels.ts';
import type { AwardColumn, AwardsChart } from './awardsChart.ts';
import styles from './CallAwards.module.css';

const top = 26;
const foot = 138;
const plotHeight = foot - top;

/** Columns of squares or bars in the reading direction, the middle half shaded, a line at the median. */
export function AwardsPlot({ chart }: { readonly chart: AwardsChart }) {
  const { direction } = useLocale();
  const { columns, ticks, median, middle, grid } = chart;
  const mirrored = direction === 'rtl';
  const percent = (share: number) => `${((mirrored ? 1 - share : share) * 100).toFixed(2)}%`;
  const width = 1 / columns.length;
  const leftOf = (from: number, to: number) => percent(mirrored ? to : from);
  return (
    <svg width="100%" height="164" aria-hidden="true" focusable="false" className={styles.plot} direction="ltr">
      {middle && (
        <rect
          x={leftOf(middle.from, middle.to)}
          width={`${((middle.to - middle.from) * 100).toFixed(2)}%`}
          y={top}
          height={plotHeight}
          fill="var(--grey2)"
        />
      )}
      {columns.map((column, index) => (
        <svg
          key={column.key}
          x={leftOf(index * width, (index + 1) * width)}
          width={`${(width * 100).toFixed(2)}%`}
          y={top}
          height={plotHeight}
          aria-hidden="true"
        >
          {column.squares ? <Squares squares={column.squares} grid={grid} /> : <Bar column={column} />}
        </svg>
      ))}
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--ink)" />
      {ticks.map(({ label, at }) => (
        <g key={label}>
          <line x1={percent(at)} x2={percent(at)} y1={foot} y2={foot + 5} stroke="var(--ink)" />
          <text x={percent(at)} y={foot + 20} textAnchor={anchorAt(percent(at))} className={styles.tick}>
            {label}
          </text>
        </g>
      ))}
      {median && (
        <>
          <line
            x1={percent(median.at)}
            x2={percent(median.at)}
            y1={top - 6}
            y2={foot}
            stroke="var(--ink)"
            strokeWidth="2"
          />
          <text x={percent(median.at)} y={top - 11} textAnchor={anchorAt(percent(median.at))} className={styles.mark}>
            {isolateFilled(median.label, direction)}
          </text>
        </>
      )}
    </svg>
  );
}

interface SquaresProps {
  readonly squares: NonNullable<AwardColumn['squares']>;
  readonly grid: AwardsChart['grid'];
}

function Squares({ squares: { named, unnamed }, grid: { across, up } }: SquaresProps) {
  return (
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${across} ${up}`}
      preserveAspectRatio="xMidYMax meet"
      aria-hidden="true"
    >
      <path d={named} fill="var(--money4)" />
      <path d={unnamed} fill="var(--paper)" stroke="var(--money5)" strokeWidth="0.12" />
    </svg>
  );
}

/** Grants whose recipient the source does not name are the hollow part on top. */
function Bar({ column: { height, named } }: { readonly column: AwardColumn }) {
  const whole = tenths(height * plotHeight);
  const solid = tenths(whole * named);
  return (
    <>
      <rect
        x="4%"
        width="92%"
        y={tenths(plotHeight - whole)}
        height={whole}
        fill="var(--paper)"
        stroke="var(--money5)"
      />
      <rect x="4%" width="92%" y={tenths(plotHeight - solid)} height={solid} fill="var(--money4)" />
    </>
  );
}

/** Labels at the ends of the plot stay inside it. */
function anchorAt(place: string): 'start' | 'middle' | 'end' {
  const percent = Number.parseFloat(place);
  if (percent < 14) return 'start';
  return percent > 86 ? 'end' : 'middle';
}
