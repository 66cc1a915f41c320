import { HatchBlock } from './Hatch.tsx';
import styles from './MeasureBar.module.css';

interface MeasureBarProps {
  /** Length against the whole width, 0–1. */
  readonly length: number;
  /** Pixels. */
  readonly height: number;
  readonly tone: 'money' | 'accent' | 'grey' | 'hatch';
  /** Goes beyond the axis: drawn with a cut near its end. */
  readonly cut?: boolean;
  /** Where the 2-px tick of what it is compared with stands, 0–1. */
  readonly reference?: number | null;
}

const fills = { money: 'var(--money4)', accent: 'var(--accent)', grey: 'var(--grey)' } as const;

/** A bar from the inline start; decoration beside the figure it shows. */
export function MeasureBar({ length, height, tone, cut = false, reference = null }: MeasureBarProps) {
  return (
    <svg className={styles.bar} width="100%" height={height} aria-hidden="true" focusable="false">
      {tone === 'hatch' ? (
        <HatchBlock width={percent(length)} height={height} />
      ) : (
        <rect width={percent(length)} height={height} fill={fills[tone]} />
      )}
      {cut && <rect x="88%" width="3" y={-1} height={height + 2} fill="var(--paper)" transform="skewX(-20)" />}
      {reference !== null && (
        <rect
          x={percent(reference)}
          y={-3.5}
          width="2"
          height={height + 7}
          fill="var(--ink)"
          transform="translate(-1)"
        />
      )}
    </svg>
  );
}

function percent(share: number): string {
  return `${(Math.max(0, Math.min(1, share)) * 100).toFixed(2)}%`;
}
