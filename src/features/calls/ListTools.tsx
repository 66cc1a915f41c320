import type { ChoiceName } from '../../core/view/choices.ts';
import { useLocale } from '../../i18n/react.tsx';
import { type CallList, type ShownCalls, shownCalls } from './callList.ts';
import styles from './ListTools.module.css';

interface ShownSwitchProps {
  readonly shown: ShownCalls;
  readonly counts: CallList['counts'];
  readonly onShow: (shown: ShownCalls) => void;
}

/** All calls, those that suit my association, those I follow; on a phone under the thumb. */
export function ShownSwitch({ shown, counts, onShow }: ShownSwitchProps) {
  const { t, format } = useLocale();
  return (
    <fieldset className={styles.shown}>
      <legend className="visually-hidden">{t('calls.list.showLabel')}</legend>
      {shownCalls.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === shown} onClick={() => onShow(choice)}>
          {t(`calls.list.show.${choice}`)} {counts[choice] !== null && <b>{format.integer(counts[choice])}</b>}
        </button>
      ))}
    </fieldset>
  );
}

/** What stands in the list of calls that suit my association and is not counted there: over, or without a date. */
export function FittingApart({
  counts,
  apart,
}: Pick<CallList, 'counts'> & { readonly apart: CallList['fittingApart'] }) {
  const { t, format } = useLocale();
  const named = (['undated', 'closed'] as const)
    .filter((status) => apart[status] > 0)
    .map((status) => t(`calls.list.apart.${status}`, { count: apart[status] }));
  if (named.length === 0 || counts.fitting === null) return null;
  return (
    <p className={styles.apart}>
      {t('calls.list.ahead', { count: counts.fitting })} {t('calls.list.apart.beside', { calls: format.list(named) })}
    </p>
  );
}

const orders = ['deadline', 'amount', 'fit'] as const;

interface OrderChoiceProps {
  readonly order: string | undefined;
  readonly onChoose: (choice: ChoiceName, value: string | null) => void;
}

/** What the calls of a group are sorted by. */
export function OrderChoice({ order = 'deadline', onChoose }: OrderChoiceProps) {
  const { t } = useLocale();
  return (
    <label className={styles.order}>
      {t('calls.list.sort')}{' '}
      <select
        value={order}
        onChange={({ currentTarget: { value } }) => onChoose('order', value === 'deadline' ? null : value)}
      >
        {orders.map((choice) => (
          <option key={choice} value={choice}>
            {t(`calls.list.order.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
