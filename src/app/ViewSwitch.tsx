import type { Action, Form } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import styles from './ViewSwitch.module.css';

const everyChoice = ['map', 'tiles', 'equity', 'years', 'flows'] as const satisfies readonly Form[];
export type ViewChoice = (typeof everyChoice)[number];

interface ViewSwitchProps {
  readonly form: Form;
  /** The ways there are; every one where it is not said. */
  readonly choices?: readonly ViewChoice[];
  readonly dispatch: (action: Action) => void;
  /** Opens the filters, where they are not on the page. */
  readonly onFilter?: (() => void) | undefined;
}

/** The ways to lay out the selection over the country. */
export function ViewSwitch({ form, choices = everyChoice, dispatch, onFilter }: ViewSwitchProps) {
  const { t } = useLocale();
  const shown = choices.find((choice) => choice === form) ?? 'map';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of toggles, not a form.
    <div role="group" aria-label={t('explore.views.label')} className={styles.switch}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={shown === choice}
          onClick={() => dispatch({ type: 'form', form: choice })}
        >
          {t(`explore.views.${choice}`)}
        </button>
      ))}
      {onFilter && (
        <button type="button" className={styles.filter} onClick={onFilter}>
          {t('filters.title')}
        </button>
      )}
    </div>
  );
}
