import { useLocale } from '../../i18n/react.tsx';
import { ChartFigure } from '../../ui/chart/ChartFigure.tsx';
import styles from './Dumbbells.module.css';
import { dotsWords, type SectorDots, type SectorDotsModel } from './sectorDots.ts';

interface DumbbellsProps {
  readonly heading: string;
  readonly summary: string;
  readonly names: readonly [string, string];
  readonly model: SectorDotsModel;
}

/** Ticks beyond it are written inside the axis: the unit stands after it. */
const nearEnd = 0.94;

/** Two shares a line on one axis: A a disc, B a ring, the country a tick. */
export function Dumbbells({ heading, summary, names: [a, b], model }: DumbbellsProps) {
  const { dots, ticks } = model;
  const { t, direction } = useLocale();
  const across = (share: number) => `${(100 * (direction === 'rtl' ? 1 - share : share)).toFixed(2)}%`;
  const inward = direction === 'rtl' ? 'start' : 'end';
  const numeric = (key: string, label: string) => ({ key, label, numeric: true });
  const table = {
    columns: [
      { key: 'name', label: t('charts.column.sector'), numeric: false },
      ...[numeric('a', a), numeric('b', b), numeric('gap', t('compare.gap'))],
    ],
    rows: dots.map((line) => ({
      key: line.key,
      cells: [line.name, line.a, line.b, line.gap],
      choosable: false,
      chosen: false,
    })),
    total: null,
  };
  return (
    <ChartFigure
      title={{ heading, subtitle: dotsWords(model, { t }) }}
      summary={summary}
      table={table}
      nothing={dots.length === 0 ? t('charts.nothing') : undefined}
    >
      <ul className={styles.lines}>
        {dots.map((line) => (
          <li key={line.key} className={styles.line}>
            <bdi>{line.name}</bdi>
            <svg width="100%" height="26" aria-hidden="true" focusable="false">
              {ticks.map(({ at }) => (
                <line
                  key={at}
                  x1={across(at)}
                  x2={across(at)}
                  y1="0"
                  y2="26"
                  className={at === 0 ? styles.foot : styles.grid}
                />
              ))}
              <Marks line={line} across={across} />
            </svg>
            <span className="visually-hidden">
              {a} {line.a}
              {t('explore.tokenSeparator')}
              {b} {line.b}
            </span>
            <bdi className={styles.gap}>{line.gap}</bdi>
          </li>
        ))}
      </ul>
      <div className={`${styles.line} ${styles.axis}`}>
        <span />
        <svg width="100%" height="16" aria-hidden="true" focusable="false">
          {ticks.map(({ at, text }) => (
            <text key={at} x={across(at)} y="12" textAnchor={at > nearEnd ? inward : 'middle'} direction="ltr">
              {text}
            </text>
          ))}
        </svg>
        <span className={styles.unit}>{t('compare.points')}</span>
      </div>
    </ChartFigure>
  );
}

interface MarksProps {
  readonly line: SectorDots;
  readonly across: (share: number) => string;
}

function Marks({ line: { atA, atB, atCountry }, across }: MarksProps) {
  const ahead = (atA ?? 0) >= (atB ?? 0);
  return (
    <>
      {atCountry !== null && (
        <line x1={across(atCountry)} x2={across(atCountry)} y1="6" y2="20" className={styles.country} />
      )}
      {atA !== null && atB !== null && (
        <line x1={across(atA)} x2={across(atB)} y1="13" y2="13" className={ahead ? styles.ahead : styles.behind} />
      )}
      {atB !== null && <circle cx={across(atB)} cy="13" r="5" className={styles.b} />}
      {atA !== null && <circle cx={across(atA)} cy="13" r="5" className={styles.a} />}
    </>
  );
}
