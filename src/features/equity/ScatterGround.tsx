import { useLocale } from '../../i18n/react.tsx';
import { tenths } from '../../ui/chart/pixels.ts';
import type { EquityModel } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';
import styles from './Scatter.module.css';
import type { ScatterModel } from './scatterModel.ts';

interface ScatterGroundProps {
  readonly plot: ScatterModel;
  readonly model: EquityModel;
  readonly classes: ReadonlySet<string>;
  readonly words: EquityWords;
}

/** What the discs stand on: the classes, those chosen framed, the axes, and the two lines of the country. */
export function ScatterGround({ plot, model, classes, words }: ScatterGroundProps) {
  const { t, format, direction } = useLocale();
  const { width, height, country } = plot;
  const side = direction === 'rtl' ? width + 6 : -6;
  const atLeft = plot.moneyName.end === 'left';
  const aside = direction === 'rtl' ? -6 : 6;
  return (
    <svg overflow="visible" aria-hidden="true">
      {plot.zones.map(({ key, ...box }) => (
        <rect key={key} {...box} fill={`var(--cross${key})`} className={styles.zone} />
      ))}
      {plot.moneyTicks.map(({ value, y }) => (
        <g key={value}>
          <line x2={width} y1={tenths(y)} y2={tenths(y)} className={value === 0 ? styles.axis : styles.grid} />
          <text x={side} y={tenths(y) + 4} textAnchor="end" className={styles.tick}>
            {format.decimal(value, Number.isInteger(value) ? 0 : 1)}
          </text>
        </g>
      ))}
      {plot.needTicks.map(({ value, x }) => (
        <text key={value} x={tenths(x)} y={height + 17} textAnchor="middle" className={styles.tick}>
          {format.percent(value / 100)}
        </text>
      ))}
      {plot.zones.map(({ key, ...box }) => classes.has(key) && <rect key={key} {...box} className={styles.frame} />)}
      <line x1={tenths(country.x)} x2={tenths(country.x)} y2={height} className={styles.country} />
      <line x2={width} y1={tenths(country.y)} y2={tenths(country.y)} className={styles.country} />
      <text x={tenths(country.x) + aside} y="12" className={styles.countryName}>
        {t('map.key.mean', { mean: words.poverty(model.country.poverty) })}
      </text>
      <text
        x={atLeft ? 4 : width - 4}
        y={tenths(country.y) - 5}
        textAnchor={atLeft === (direction === 'ltr') ? 'start' : 'end'}
        className={styles.countryName}
      >
        {t('map.key.mean', { mean: words.money(model.country.perInhabitant) })}
      </text>
    </svg>
  );
}
