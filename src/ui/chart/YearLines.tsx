import { useLocale } from '../../i18n/react.tsx';
import { brokenName } from './brokenName.ts';
import { HatchBlock } from './Hatch.tsx';
import { tenths } from './pixels.ts';
import styles from './YearLines.module.css';
import type { YearLinesModel, YearPoint } from './yearLines.ts';

/** Heights in pixels: over the plot, of it, and under it for the years. */
const plot = { over: 14, height: 150, under: 24 };

type Line = 'one' | 'other';

interface YearLinesProps {
  readonly model: YearLinesModel;
  /** The second line is what the first is held against, or its equal. */
  readonly as: 'ground' | 'pair';
}

/** Two lines over the years, each named at its end; a line stops before a year that is not whole. */
export function YearLines({ model, as }: YearLinesProps) {
  const { direction } = useLocale();
  const across = (share: number) => `${(100 * (direction === 'rtl' ? 1 - share : share)).toFixed(2)}%`;
  const { years } = model;
  const band = 100 / years.length;
  const bandStart = (year: YearPoint) => across(year.at + (direction === 'rtl' ? 0.5 : -0.5) / years.length);
  const foot = plot.over + plot.height;
  return (
    <div className={`${styles.plot} ${styles[as]}`}>
      <svg width="100%" height={foot + plot.under} aria-hidden="true" focusable="false">
        {model.gridlines.map(({ at, label }) => (
          <g key={label}>
            <line x1="0" x2="100%" y1={height(at)} y2={height(at)} stroke="var(--rule)" />
            <text x={across(0)} y={height(at) - 3} direction={direction} className={styles.grid}>
              {label}
            </text>
          </g>
        ))}
        <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--ink)" />
        <Path years={years} of="other" across={across} />
        <Path years={years} of="one" across={across} />
        {years.map((year) => (
          <g key={year.year}>
            {!year.whole && (
              <HatchBlock x={bandStart(year)} width={`${band.toFixed(2)}%`} y={plot.over} height={plot.height} />
            )}
            <rect
              x={bandStart(year)}
              width={`${band.toFixed(2)}%`}
              y={plot.over}
              height={plot.height}
              fill="transparent"
            >
              <title>{year.caption}</title>
            </rect>
            {year.chosen && (
              <rect x={bandStart(year)} width={`${band.toFixed(2)}%`} y={foot - 1} height="4" fill="var(--accent)" />
            )}
            <text x={across(year.at)} y={foot + 17} textAnchor="middle" direction="ltr" className={styles.year}>
              {year.label}
            </text>
          </g>
        ))}
        <Ends model={model} x={across(1)} />
      </svg>
    </div>
  );
}

/** From the top of the drawing, pixels. */
function height(share: number): number {
  return tenths(plot.over + plot.height * (1 - share));
}

interface PathProps {
  readonly years: readonly YearPoint[];
  readonly of: Line;
  readonly across: (share: number) => string;
}

/** Straight from year to year; broken where one is not known. */
function Path({ years, of, across }: PathProps) {
  return (
    <g className={styles[of]}>
      {years.map((year, index) => {
        const [from, to] = [years[index - 1]?.[of] ?? null, year[of]];
        if (from === null || to === null) return null;
        const before = across(years[index - 1]?.at ?? 0);
        return <line key={year.year} x1={before} y1={height(from)} x2={across(year.at)} y2={height(to)} />;
      })}
      {years.map((year) => {
        const point = year[of];
        return point !== null && <circle key={year.year} cx={across(year.at)} cy={height(point)} r="3.5" />;
      })}
    </g>
  );
}

/** Room for a name beside the plot, and the height of a line of it, pixels. */
const label = { width: 96, line: 14 };

/** The two names beside the ends of their lines, pushed apart where they would touch. */
function Ends({ model: { years, ends }, x }: { readonly model: YearLinesModel; readonly x: string }) {
  const { direction } = useLocale();
  const last = (of: Line) => years.findLast((year) => year[of] !== null)?.[of] ?? 0;
  const lines = (of: Line) => [...brokenName(ends[of].name, label.width), ends[of].figure];
  const [first, second]: [Line, Line] = last('one') >= last('other') ? ['one', 'other'] : ['other', 'one'];
  const tall = (of: Line) => lines(of).length * label.line;
  const end = plot.over + plot.height;
  const upper = Math.min(height(last(first)) - 4, end - tall(first) - tall(second));
  const lower = Math.min(Math.max(height(last(second)) - 4, upper + tall(first)), end - tall(second));
  return (
    <>
      {[first, second].map((of, index) => (
        <text key={of} y={index === 0 ? upper : lower} direction={direction} className={`${styles.end} ${styles[of]}`}>
          {lines(of).map((line, at) => (
            <tspan key={line} x={x} dx={direction === 'rtl' ? -8 : 8} dy={at === 0 ? 8 : label.line}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </>
  );
}
