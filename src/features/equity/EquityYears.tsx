import { useLocale } from '../../i18n/react.tsx';
import styles from './EquityYears.module.css';
import type { MoneyYears } from './equityTitle.ts';

interface EquityYearsProps {
  readonly years: MoneyYears;
  /** Whether the money was published, awarded or paid. */
  readonly money: string;
}

/** The two times that are set against each other, at the size of a title: of the need, and of the money. */
export function EquityYears({ years, money }: EquityYearsProps) {
  const { t } = useLocale();
  return (
    <>
      <p className={styles.need}>
        <span className={styles.year}>
          <bdi>{t('equity.plate.needYear')}</bdi>
        </span>
        {t('equity.plate.needSource')}
      </p>
      <p className={styles.money}>
        <span className={styles.years}>
          <bdi>{years.text}</bdi>
        </span>
        {money}
        {years.andNotStated && <span className={styles.line}>{t('equity.plate.notStated')}</span>}
        <span className={styles.line}>{t('equity.plate.population')}</span>
      </p>
    </>
  );
}
