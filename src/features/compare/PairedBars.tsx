import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import styles from './PairedBars.module.css';
import type { PairLine } from './pairLine.ts';

interface PairedBarsProps {
  readonly heading: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly names: readonly [string, string];
  readonly lines: readonly PairLine[];
}

/** Two selections line by line on the same scale: A filled, B an outline, so that black and white tell them apart. */
export function PairedBars({ heading, subtitle, summary, names: [a, b], lines }: PairedBarsProps) {
  const { t } = useLocale();
  const hasGap = lines.some(({ gap }) => gap !== '');
  const table = {
    columns: [
      { key: 'name', label: '', numeric: false },
      { key: 'a', label: a, numeric: true },
      { key: 'b', label: b, numeric: true },
      ...(hasGap ? [{ key: 'gap', label: t('compare.gap'), numeric: true }] : []),
    ],
    rows: lines.map((line) => ({
      key: line.key,
      cells: [line.name, line.a, line.b, ...(hasGap ? [line.gap] : [])],
      choosable: false,
      chosen: false,
    })),
    total: null,
  };
  return (
    <ChartFigure
      title={{ heading, subtitle }}
      summary={summary}
      table={table}
      nothing={lines.length === 0 ? t('charts.nothing') : undefined}
      onChoose={() => undefined}
    >
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.key} className={styles.line}>
            <bdi className={styles.name}>{line.name}</bdi>
            <span className={styles.bars}>
              <Bar length={line.lengthA} known={line.knownA} words={line.a} className={styles.a} />
              <Bar length={line.lengthB} known={line.knownB} words={line.b} className={styles.b} />
            </span>
            {hasGap && <bdi className={styles.gap}>{line.gap}</bdi>}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

interface BarProps {
  readonly length: number;
  readonly known: boolean;
  readonly words: string;
  readonly className: string | undefined;
}

function Bar({ length, known, words, className }: BarProps) {
  if (!known) return <span className={styles.absent}>{words}</span>;
  return (
    <span className={className}>
      <svg width="100%" height="9" aria-hidden="true" focusable="false">
        <rect x=".5" y=".5" width={`${(length * 98).toFixed(2)}%`} height="8" />
      </svg>
      <bdi>{words}</bdi>
    </span>
  );
}
