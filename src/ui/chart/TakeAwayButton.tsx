import { use } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import styles from './ChartFigure.module.css';
import { TakeAway } from './takeAway.ts';

/** Opens the ways in which the chart around it leaves the page; nothing where it has none. `of` is the id of its title. */
export function TakeAwayButton({ of }: { readonly of: string }) {
  const { t } = useLocale();
  const takeAway = use(TakeAway);
  if (!takeAway) return null;
  return (
    <button type="button" className={styles.toggle} aria-describedby={of} aria-haspopup="dialog" onClick={takeAway}>
      {t('download.share')}
    </button>
  );
}
