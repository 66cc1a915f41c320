import { type PointerEvent, useRef } from 'react';
import type { YearList } from '../../core/query/yearLists.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './PeriodBrush.module.css';
import { dragged, type Grip, gripAt } from './periodDrag.ts';
import type { Periods } from './periods.ts';

interface PeriodBrushProps {
  readonly lists: readonly YearList[];
  readonly years: readonly number[];
  readonly periods: Periods;
  readonly onChange: (periods: Periods) => void;
}

interface Held {
  readonly grip: Grip;
  readonly place: number;
  readonly periods: Periods;
}

const height = 64;

/**
 * Two periods on the bars of the years: drag an edge, or a period as a whole. For a hand only: whoever has none sets
 * the same years in the fields beside it.
 */
export function PeriodBrush({ lists, years, periods, onChange }: PeriodBrushProps) {
  const { direction } = useLocale();
  const held = useRef<Held | null>(null);
  const first = years[0] ?? 0;
  const placeOf = (event: PointerEvent<SVGSVGElement>) => {
    const { left, right, width } = event.currentTarget.getBoundingClientRect();
    return ((direction === 'rtl' ? right - event.clientX : event.clientX - left) / width) * years.length;
  };
  const take = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const place = placeOf(event);
    held.current = { grip: gripAt(place, periods, first), place, periods };
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    if (!held.current) return;
    const { grip, place, periods: before } = held.current;
    onChange(dragged(before, grip, Math.round(placeOf(event) - place), years));
  };
  const letGo = () => {
    held.current = null;
  };
  const every = Math.ceil(years.length / 12);
  return (
    <div className={styles.brush} dir={direction} aria-hidden="true">
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: for a hand only; the fields beside it say the same. */}
      <svg
        className={styles.plot}
        viewBox={`0 0 ${years.length} ${height}`}
        preserveAspectRatio="none"
        onPointerDown={take}
        onPointerMove={move}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      >
        <g transform={direction === 'rtl' ? `translate(${years.length} 0) scale(-1 1)` : undefined}>
          {periods.map(({ from, to }) => (
            <rect key={from} x={from - first} width={to + 1 - from} height={height} className={styles.plane} />
          ))}
          <Bars {...{ lists, years, periods }} />
          {periods.map(({ from, to }) => (
            <path
              key={from}
              d={`M${from - first} 0V${height}M${to + 1 - first} 0V${height}`}
              className={styles.edge}
              vectorEffect="non-scaling-stroke"
            />
          ))}
          <path d={`M0 ${height}H${years.length}`} className={styles.foot} vectorEffect="non-scaling-stroke" />
        </g>
      </svg>
      <div className={styles.labels}>
        {years.map((year, index) => (
          <span key={year}>{(years.length - 1 - index) % every === 0 ? String(year).slice(2) : ''}</span>
        ))}
      </div>
    </div>
  );
}

function Bars({ lists, years, periods }: Omit<PeriodBrushProps, 'onChange'>) {
  const sums = years.map((year) =>
    lists.filter((list) => list.year === String(year)).reduce((sum, list) => sum + list.sum, 0),
  );
  const tallest = Math.max(1, ...sums);
  const isInside = (year: number) => periods.some(({ from, to }) => year >= from && year <= to);
  return years.map((year, index) => {
    const tall = (Math.max(0, sums[index] ?? 0) / tallest) * (height - 8);
    return (
      <rect
        key={year}
        x={index + 0.12}
        width="0.76"
        y={height - tall}
        height={tall}
        className={isInside(year) ? styles.inside : styles.bar}
      />
    );
  });
}
