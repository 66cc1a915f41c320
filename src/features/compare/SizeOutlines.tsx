import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import { inCurrency } from '../../ui/chart/voice.ts';
import styles from './SizeOutlines.module.css';
import type { Side } from './side.ts';
import { type SizeSteps, sizeSteps, tickAlign } from './sizeSteps.ts';

interface SizeOutlinesProps {
  readonly a: Side;
  readonly b: Side;
  readonly summary: string;
}

const height = 150;

/** How large the grants of two selections are: A filled, B an outline, a dashed line at each median. */
export function SizeOutlines({ a, b, summary }: SizeOutlinesProps) {
  const locale = useLocale();
  const voice = inCurrency(a.result.currency, locale);
  const { t, format } = voice;
  const steps = sizeSteps(a, b, voice);
  const grants = ({ result }: Side) => t('charts.grants', { count: result.total.n });
  const numeric = (key: string, label: string) => ({ key, label, numeric: true });
  const table = {
    columns: [{ key: 'size', label: t('compare.size'), numeric: false }, numeric('a', a.name), numeric('b', b.name)],
    rows: (steps?.table ?? []).map((line) => ({
      key: line.key,
      cells: [line.name, line.a, line.b],
      choosable: false,
      chosen: false,
    })),
    total: null,
  };
  return (
    <ChartFigure
      title={{ heading: t('compare.sizes'), subtitle: t('compare.sizesOf', { a: grants(a), b: grants(b) }) }}
      summary={summary}
      table={table}
      nothing={steps ? undefined : t('charts.nothing')}
    >
      <p className={styles.medians}>
        {[a, b].map(({ name, result: { total } }, side) => (
          <span key={side === 0 ? 'a' : 'b'} className={side === 0 ? styles.nameA : styles.nameB}>
            <bdi>{name}</bdi> {t('compare.median', { median: format.amountShort(total.median ?? 0) })}
          </span>
        ))}
      </p>
      {steps && <Outlines steps={steps} />}
    </ChartFigure>
  );
}

function Outlines({ steps }: { readonly steps: SizeSteps }) {
  const { direction } = useLocale();
  const across = (share: number) => `${(100 * (direction === 'rtl' ? 1 - share : share)).toFixed(2)}%`;
  return (
    <div className={styles.plot}>
      <svg width="100%" height={height + 20} className={styles.ground} aria-hidden="true" focusable="false">
        {steps.gridlines.map(({ at, text }) => (
          <g key={text}>
            <line x1="0" x2="100%" y1={height * (1 - at)} y2={height * (1 - at)} className={styles.grid} />
            <text
              x={across(0)}
              y={height * (1 - at) - 3}
              direction="ltr"
              textAnchor={direction === 'rtl' ? 'end' : 'start'}
            >
              {text}
            </text>
          </g>
        ))}
        <g className={styles.ticks}>
          {steps.ticks.map(({ at, text }) => (
            <text key={text} x={across(at)} y={height + 15} textAnchor={tickAlign(at)} direction={direction}>
              {text}
            </text>
          ))}
        </g>
      </svg>
      <svg
        width="100%"
        height={height}
        viewBox={`0 0 1000 ${height}`}
        preserveAspectRatio="none"
        className={styles.shapes}
        aria-hidden="true"
        focusable="false"
      >
        <path d={pathOf(steps.a)} className={styles.a} vectorEffect="non-scaling-stroke" />
        <path d={pathOf(steps.b)} className={styles.b} vectorEffect="non-scaling-stroke" />
        <Median at={steps.medianA} className={styles.medianA} />
        <Median at={steps.medianB} className={styles.medianB} />
      </svg>
    </div>
  );
}

function Median({ at, className }: { readonly at: number | null; readonly className: string | undefined }) {
  if (at === null) return null;
  return (
    <line x1={1000 * at} x2={1000 * at} y1="0" y2={height} className={className} vectorEffect="non-scaling-stroke" />
  );
}

/** Steps from the foot of the first bin to the foot of the last. */
function pathOf(shares: readonly number[]): string {
  const wide = 1000 / shares.length;
  const tops = shares.map((share) => `V${(height * (1 - share)).toFixed(1)}h${wide.toFixed(3)}`);
  return `M0 ${height}${tops.join('')}V${height}`;
}
