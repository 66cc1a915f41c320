import type { Action } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FirstColumnSwitch.module.css';
import type { FirstColumn } from './flow.ts';

interface FirstColumnSwitchProps {
  readonly first: FirstColumn;
  readonly dispatch: (action: Action) => void;
}

const choices = ['class', 'funder'] as const satisfies readonly FirstColumn[];

/** What the money leaves: classes of funders, or the leading funders themselves. */
export function FirstColumnSwitch({ first, dispatch }: FirstColumnSwitchProps) {
  const { t } = useLocale();
  const choose = (choice: FirstColumn) =>
    dispatch({ type: 'choose', choice: 'flows', value: choice === 'funder' ? choice : null });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles, not a form.
    <div role="group" aria-label={t('flows.first.label')} className={styles.switch}>
      {choices.map((choice) => (
        <button key={choice} type="button" aria-pressed={choice === first} onClick={() => choose(choice)}>
          {t(`flows.first.${choice}`)}
        </button>
      ))}
    </div>
  );
}
