import { type PointerEvent, useRef } from 'react';
import { useLocale } from '../i18n/react.tsx';
import styles from './RangeBrush.module.css';

export interface BrushBin {
  readonly key: string;
  /** Height against the tallest, 0–1. */
  readonly height: number;
  /** What a screen reader hears for this step. */
  readonly spoken: string;
}

export interface BrushRange {
  /** Indexes of the first and last bin kept, both inclusive. */
  readonly from: number;
  readonly to: number;
}

interface RangeBrushProps {
  readonly bins: readonly BrushBin[];
  /** Labels under the axis, spread evenly from the first bin to the last. */
  readonly labels: readonly string[];
  /** Null when all bins are kept. */
  readonly range: BrushRange | null;
  readonly onChange: (range: BrushRange | null) => void;
  readonly fromLabel: string;
  readonly toLabel: string;
  /** Position of a dotted mark, 0–1. */
  readonly mark?: number;
}

/**
 * Bars with a range over them: drag across the bars, or move either handle with the arrow keys.
 * The axis runs from the inline start, right to left in Arabic.
 */
export function RangeBrush({ bins, labels, range, onChange, fromLabel, toLabel, mark }: RangeBrushProps) {
  const { direction } = useLocale();
  const anchor = useRef<number | null>(null);
  const last = bins.length - 1;
  const { from, to } = range ?? { from: 0, to: last };
  const change = (a: number, b: number) => {
    const next = { from: Math.max(0, Math.min(a, b)), to: Math.min(last, Math.max(a, b)) };
    onChange(next.from === 0 && next.to === last ? null : next);
  };
  const binAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
    return Math.max(0, Math.min(last, Math.floor((along / box.width) * bins.length)));
  };
  const step = 100 / Math.max(1, bins.length);
  return (
    <div className={styles.brush}>
      <svg
        className={styles.plot}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          anchor.current = binAt(event);
        }}
        onPointerMove={(event) => {
          const start = anchor.current;
          if (start !== null && binAt(event) !== start) change(start, binAt(event));
        }}
        onPointerUp={(event) => {
          const start = anchor.current;
          anchor.current = null;
          if (start !== null && binAt(event) === start) change(start, start);
        }}
      >
        {range && <rect x={from * step} width={(to - from + 1) * step} y={0} height={100} fill="var(--tint)" />}
        {bins.map((bin, index) => (
          <rect
            key={bin.key}
            x={index * step + step * 0.1}
            width={step * 0.8}
            y={100 - bin.height * 92}
            height={bin.height * 92}
            fill={index < from || index > to ? 'var(--grey)' : 'var(--accent)'}
          />
        ))}
        <line x1={0} x2={100} y1={100} y2={100} stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
        {mark !== undefined && <line x1={mark * 100} x2={mark * 100} y1={0} y2={100} stroke="var(--ink)" strokeDasharray="2 2" vectorEffect="non-scaling-stroke" />}
      </svg>
      <Handle label={fromLabel} value={from} spoken={bins[from]?.spoken ?? ''} last={last} set={range !== null} onChange={(value) => change(Math.min(value, to), to)} />
      <Handle label={toLabel} value={to} spoken={bins[to]?.spoken ?? ''} last={last} set={range !== null} onChange={(value) => change(from, Math.max(value, from))} />
      <div className={styles.labels} aria-hidden="true">
        {labels.map((label) => (
          <bdi key={label}>{label}</bdi>
        ))}
      </div>
    </div>
  );
}

interface HandleProps {
  readonly label: string;
  readonly value: number;
  readonly spoken: string;
  readonly last: number;
  readonly set: boolean;
  readonly onChange: (value: number) => void;
}

function Handle({ label, value, spoken, last, set, onChange }: HandleProps) {
  return (
    <input
      type="range"
      className={`${styles.handle} ${set ? styles.set : ''}`}
      min={0}
      max={last}
      value={value}
      aria-label={label}
      aria-valuetext={spoken}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
