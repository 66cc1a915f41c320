import { type ReactNode, useRef } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { tenths } from '../../ui/chart/pixels.ts';
import { useWidth } from '../../ui/chart/useWidth.ts';
import styles from './Slopes.module.css';
import type { Slope, SlopesModel } from './slopesModel.ts';
import { spreadLabels } from './spreadLabels.ts';

interface SlopesProps {
  readonly model: SlopesModel;
}

/** Pixels: of the plot, of a line of its labels, beside its two axes, and from a label to its axis. */
const height = 380;
const line = 17;
const figures = 58;
const names = 212;
const gap = 16;
const head = 28;
/** The least distance of the two axes at which both periods are written on one line. */
const apart = 120;

/** The same change, region by region: from the amount of a year of the first period to that of the second. */
export function Slopes({ model }: SlopesProps) {
  const { direction } = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, 400);
  const { slopes, end, periods } = model;
  if (slopes.length === 0) return null;
  const turned = (x: number) => tenths(direction === 'rtl' ? width - x : x);
  const y = (value: number) => height * (1 - value / (end || 1));
  const at = { before: turned(figures), after: turned(width - names) };
  const heights = {
    before: spreadLabels(
      slopes.map(({ before }) => y(before)),
      line,
      height,
    ),
    after: spreadLabels(
      slopes.map(({ after }) => y(after)),
      line,
      height,
    ),
  };
  const raised = width - names - figures < apart ? line : 0;
  const out = (pixels: number) => (direction === 'rtl' ? -pixels : pixels);
  return (
    <div ref={frame}>
      <h3 className={styles.title}>{model.title}</h3>
      <p className={styles.unit}>{model.unit}</p>
      <svg
        width={width}
        height={height + head + raised + 12}
        viewBox={`0 ${-head - raised} ${width} ${height + head + raised + 12}`}
        aria-hidden="true"
        className={styles.plot}
      >
        <line x1={at.before} x2={at.before} y2={height} className={styles.axis} />
        <line x1={at.after} x2={at.after} y2={height} className={styles.axis} />
        <text x={at.before} y={-14 - raised} textAnchor="start" direction={direction} className={styles.period}>
          {periods[0]}
        </text>
        <text x={at.after} y="-14" textAnchor="start" direction={direction} className={styles.period}>
          {periods[1]}
        </text>
        {slopes.map((slope, index) => (
          <SlopeLine key={slope.code} slope={slope} at={at} from={y(slope.before)} to={y(slope.after)}>
            <path d={tie(at.before, y(slope.before), -out(gap), heights.before[index] ?? 0)} className={styles.tie} />
            <path d={tie(at.after, y(slope.after), out(gap), heights.after[index] ?? 0)} className={styles.tie} />
            <text
              x={at.before - out(gap + 3)}
              y={(heights.before[index] ?? 0) + 4}
              textAnchor="end"
              direction={direction}
            >
              {slope.beforeText}
            </text>
            <text
              x={at.after + out(gap + 3)}
              y={(heights.after[index] ?? 0) + 4}
              textAnchor="start"
              direction={direction}
            >
              <tspan className={styles.after}>{slope.afterText}</tspan> {slope.name}
            </text>
          </SlopeLine>
        ))}
      </svg>
      {model.undrawn && <p className={styles.unit}>{model.undrawn}</p>}
    </div>
  );
}

interface SlopeLineProps {
  readonly slope: Slope;
  readonly at: { readonly before: number; readonly after: number };
  readonly from: number;
  readonly to: number;
  readonly children: ReactNode;
}

function SlopeLine({ slope: { tone, few }, at, from, to, children }: SlopeLineProps) {
  const [start, stop] = [tenths(from), tenths(to)];
  return (
    <g className={few ? styles.few : undefined}>
      <line x1={at.before} x2={at.after} y1={start} y2={stop} className={styles.casing} />
      <line x1={at.before} x2={at.after} y1={start} y2={stop} stroke={tone} className={styles.slope} />
      <circle cx={at.before} cy={start} r="3.5" fill={tone} className={styles.end} />
      <circle cx={at.after} cy={stop} r="3.5" fill={tone} className={styles.end} />
      {children}
    </g>
  );
}

function tie(x: number, y: number, along: number, label: number): string {
  return `M${tenths(x + Math.sign(along) * 5)} ${tenths(y)}L${tenths(x + along)} ${tenths(label)}`;
}
