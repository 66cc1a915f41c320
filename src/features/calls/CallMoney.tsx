import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallMoney.module.css';
import { moneyWords } from './factsModel.ts';

/** What one project may receive, the whole budget and the share of costs covered, or that they are not published. */
export function CallMoney({ call }: { readonly call: Call }) {
  const locale = useLocale();
  const { t } = locale;
  const words = moneyWords(call, locale);
  return (
    <dl className={styles.money}>
      {(['perProject', 'budget', 'rate'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`calls.facts.money.${name}`)}</dt>
          <dd className={words[name] === null ? styles.unknown : undefined}>
            {words[name] ?? t('calls.facts.unpublished')}
          </dd>
        </div>
      ))}
    </dl>
  );
}
