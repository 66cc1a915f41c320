import { useLocale } from '../../i18n/react.tsx';
import { axisEnd, lengthOn } from '../../ui/chart/axis.ts';
import styles from './YearBars.module.css';
import type { PanelView } from './yearsModel.ts';

interface YearBarsProps {
  readonly years: readonly PanelView[];
  readonly current: string;
  readonly onShow: (year: string) => void;
}

/** The amount of each year as a bar, the one shown stressed; a year without rows has its place and no bar. */
export function YearBars({ years, current, onShow }: YearBarsProps) {
  const { direction } = useLocale();
  const axis = axisEnd(years.map(({ sum }) => sum));
  return (
    <div
      className={years.length > 12 ? `${styles.bars} ${styles.many}` : styles.bars}
      dir={direction}
      aria-hidden="true"
    >
      {years.map(({ year, sum, caption }) => {
        const percent = Math.round(lengthOn(axis, sum) * 100);
        return (
          <button
            key={year}
            type="button"
            tabIndex={-1}
            title={caption}
            className={year === current ? `${styles.bar} ${styles.shown}` : styles.bar}
            onClick={() => onShow(year)}
          >
            <svg width="100%" height="64" focusable="false" aria-hidden="true">
              <rect width="100%" y={`${100 - percent}%`} height={`${percent}%`} />
              {sum > axis.end && (
                <rect className={styles.slash} x="-10%" y="8" width="120%" height="3" transform="skewY(-8)" />
              )}
            </svg>
            <span>{year}</span>
          </button>
        );
      })}
    </div>
  );
}
