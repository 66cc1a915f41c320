import type { ExploreResult } from '../../core/query/explore.ts';
import type { GrantDetail } from '../../core/query/grantDetail.ts';
import { isolateFilled } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { type Comparison, comparisonOf } from './comparisonModel.ts';
import styles from './PeerComparison.module.css';

interface PeerComparisonProps {
  readonly grant: GrantDetail;
  readonly peers: ExploreResult;
  /** Whose grants and in which sector they are. */
  readonly basis: string;
}

/** How the grant stands among those of the same funder and sector. */
export function PeerComparison({ grant, peers, basis }: PeerComparisonProps) {
  const voice = useLocale();
  const comparison = comparisonOf(grant, peers, voice);
  if ('words' in comparison) {
    return (
      <section className={styles.section}>
        <h2>{voice.t('record.compare.heading')}</h2>
        <p className={styles.standing}>{comparison.words}</p>
      </section>
    );
  }
  const { heading, standing, table } = comparison;
  return (
    <div className={styles.chart}>
      <ChartFigure title={{ heading, subtitle: basis }} summary={standing} table={table} onChoose={() => undefined}>
        <Plot comparison={comparison} />
        <p className={styles.standing} aria-hidden="true">
          {standing}
        </p>
      </ChartFigure>
    </div>
  );
}

const top = 26;
const foot = 96;

function Plot({ comparison: { bins, ticks, mark } }: { readonly comparison: Comparison }) {
  const { t, direction } = useLocale();
  const from = (share: number) => `${((direction === 'rtl' ? 1 - share : share) * 100).toFixed(2)}%`;
  const place = from(mark);
  const onLeft = Number.parseFloat(place) > 50;
  return (
    <svg width="100%" height="122" aria-hidden="true" focusable="false" className={styles.plot} direction="ltr">
      {bins.map(({ key, start, width, height }) => (
        <rect
          key={key}
          x={from(direction === 'rtl' ? start + width : start)}
          width={`${(width * 94).toFixed(2)}%`}
          y={foot - height * (foot - top)}
          height={height * (foot - top)}
          fill="var(--grey)"
        />
      ))}
      <line x1="0" x2="100%" y1={foot} y2={foot} stroke="var(--ink)" />
      {ticks.map(({ label, at }) => (
        <g key={label}>
          <line x1={from(at)} x2={from(at)} y1={foot} y2={foot + 5} stroke="var(--ink)" />
          <text x={from(at)} y={foot + 19} textAnchor={anchorAt(Number.parseFloat(from(at)))} className={styles.tick}>
            {isolateFilled(label, direction)}
          </text>
        </g>
      ))}
      <line x1={place} x2={place} y1="4" y2={foot} stroke="var(--accent)" strokeWidth="3" />
      <text x={place} dx={onLeft ? -8 : 8} y="15" textAnchor={onLeft ? 'end' : 'start'} className={styles.mark}>
        {t('record.compare.this')}
      </text>
    </svg>
  );
}

/** Labels at the ends of the plot stay inside it. */
function anchorAt(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 10) return 'start';
  return percent > 90 ? 'end' : 'middle';
}
