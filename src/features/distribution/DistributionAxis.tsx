import { useLocale } from '../../i18n/react.tsx';
import styles from './Distribution.module.css';
import type { UnitSpan } from './distributionModel.ts';

/** A share of the width from the inline start, as an SVG length from the left. */
function across(share: number, direction: 'ltr' | 'rtl'): string {
  return `${((direction === 'rtl' ? 1 - share : share) * 100).toFixed(2)}%`;
}

/** Brackets that name the unit of the labels over them. */
export function DistributionAxis({ units }: { readonly units: readonly UnitSpan[] }) {
  const { direction } = useLocale();
  return (
    <svg className={styles.units} width="100%" height="24" aria-hidden="true" focusable="false">
      {units.map(({ label, from, to }) => (
        <g key={label}>
          <line
            x1={across(from + 0.01, direction)}
            x2={across(to - 0.01, direction)}
            y1="4"
            y2="4"
            stroke="var(--rule2)"
          />
          <text x={across((from + to) / 2, direction)} y="19" textAnchor="middle" className={styles.unit}>
            {label}
          </text>
        </g>
      ))}
    </svg>
  );
}

interface MedianMarkProps {
  readonly median: { readonly label: string; readonly position: number };
}

/** A dotted line through the plot where half of the grants are on either side. */
export function MedianMark({ median }: MedianMarkProps) {
  const { direction } = useLocale();
  const x = across(median.position, direction);
  return (
    <svg className={styles.median} width="100%" height="100%" aria-hidden="true" focusable="false">
      <line x1={x} x2={x} y1="14" y2="100%" stroke="var(--ink)" strokeDasharray="2 2" />
      <text x={x} y="10" textAnchor="middle" className={styles.unit}>
        {median.label}
      </text>
    </svg>
  );
}
