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
  const last = bins.length - 1;
  const kept = range ?? { from: 0, to: last };
  const keep = (a: number, b: number) => {
    const next = { from: Math.max(0, Math.min(a, b)), to: Math.min(last, Math.max(a, b)) };
    onChange(next.from === 0 && next.to === last ? null : next);
  };
  const handle = { last, set: range !== null };
  return (
    <div className={styles.brush}>
      <Bars bins={bins} kept={kept} brushed={range !== null} onBrush={keep} {...(mark !== undefined && { mark })} />
      <Handle
        {...handle}
        label={fromLabel}
        value={kept.from}
        spoken={bins[kept.from]?.spoken ?? ''}
        onChange={(value) => keep(Math.min(value, kept.to), kept.to)}
      />
      <Handle
        {...handle}
        label={toLabel}
        value={kept.to}
        spoken={bins[kept.to]?.spoken ?? ''}
        onChange={(value) => keep(kept.from, Math.max(value, kept.from))}
      />
      <div className={styles.labels} aria-hidden="true">
        {labels.map((label) => (
          <bdi key={label}>{label}</bdi>
        ))}
      </div>
    </div>
  );
}

interface BarsProps {
  readonly bins: readonly BrushBin[];
  readonly kept: BrushRange;
  readonly brushed: boolean;
  readonly onBrush: (a: number, b: number) => void;
  readonly mark?: number;
}

function Bars({ bins, kept, brushed, onBrush, mark }: BarsProps) {
  const { direction } = useLocale();
  const anchor = useRef<number | null>(null);
  const binAt = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const along = direction === 'rtl' ? box.right - event.clientX : event.clientX - box.left;
    return Math.max(0, Math.min(bins.length - 1, Math.floor((along / box.width) * bins.length)));
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    anchor.current = binAt(event);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const start = anchor.current;
    if (start !== null && binAt(event) !== start) onBrush(start, binAt(event));
  };
  const onPointerUp = (event: PointerEvent<SVGSVGElement>) => {
    const start = anchor.current;
    anchor.current = null;
    if (start !== null && binAt(event) === start) onBrush(start, start);
  };
  const step = 100 / Math.max(1, bins.length);
  return (
    <svg
      className={styles.plot}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
    >
      {brushed && (
        <rect x={kept.from * step} width={(kept.to - kept.from + 1) * step} height={100} fill="var(--tint)" />
      )}
      {bins.map((bin, index) => (
        <rect
          key={bin.key}
          x={index * step + step * 0.1}
          width={step * 0.8}
          y={100 - bin.height * 92}
          height={bin.height * 92}
          fill={index < kept.from || index > kept.to ? 'var(--grey)' : 'var(--accent)'}
        />
      ))}
      <line x2={100} y1={100} y2={100} stroke="var(--ink)" vectorEffect="non-scaling-stroke" />
      {mark !== undefined && (
        <line
          x1={mark * 100}
          x2={mark * 100}
          y2={100}
          stroke="var(--ink)"
          strokeDasharray="2 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
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
