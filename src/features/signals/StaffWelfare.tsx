import type { SignalsAnswer } from '../../core/signals/askSignals.ts';
import { explorePage } from '../../core/view/page.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Signals.module.css';

interface StaffWelfareProps {
  readonly welfare: SignalsAnswer['staffWelfare'];
  readonly currency: string;
  readonly query: string;
}

/** What the questions are not asked of, with the way to it; nothing where there is none. */
export function StaffWelfare({ welfare: { n, sum }, currency, query }: StaffWelfareProps) {
  const { t, format } = useLocale();
  if (n === 0) return null;
  return (
    <p className={styles.apart}>
      {t('signals.staffWelfare', {
        grants: t('charts.grants', { count: n }),
        amount: format.dirhams(sum, currency),
      })}{' '}
      <PageLink to={explorePage} query={query}>
        {t('signals.staffWelfareSee')}
      </PageLink>
    </p>
  );
}
