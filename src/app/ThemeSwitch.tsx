import type { Action, Theme } from '../core/view/viewState.ts';
import { useLocale } from '../i18n/react.tsx';
import styles from './ThemeSwitch.module.css';

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly dispatch: (action: Action) => void;
}

/** Light or dark; pressed again, as the system has it. */
export function ThemeSwitch({ theme, dispatch }: ThemeSwitchProps) {
  const { t } = useLocale();
  return (
    <fieldset className={styles.theme}>
      <legend className="visually-hidden">{t('app.theme')}</legend>
      {(['light', 'dark'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={theme === choice}
          onClick={() => dispatch({ type: 'theme', theme: theme === choice ? 'auto' : choice })}
        >
          {t(`app.themes.${choice}`)}
        </button>
      ))}
    </fieldset>
  );
}
