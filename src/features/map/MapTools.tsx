import type { Action, View } from '../../core/view/viewState.ts';
import { levels } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { TakeAwayButton } from '../../ui/chart/TakeAwayButton.tsx';
import styles from './MapTools.module.css';

interface MapToolsProps {
  /** Id of the title of the map. */
  readonly of: string;
  readonly view: View;
  readonly dispatch: (action: Action) => void;
}

/** Map or table, regions or provinces, and the ways the map leaves the page. */
export function MapTools({ of, view, dispatch }: MapToolsProps) {
  const { t } = useLocale();
  return (
    <div className={styles.tools}>
      {/* biome-ignore lint/a11y/useSemanticElements: two toggles in a row, not a form. */}
      <div role="group" aria-label={t('map.form.label')} className={styles.group}>
        {(['map', 'table'] as const).map((form) => (
          <button
            key={form}
            type="button"
            aria-pressed={view.form === form}
            onClick={() => dispatch({ type: 'form', form })}
          >
            {t(`map.form.${form}`)}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: two toggles in a row, not a form. */}
      <div role="group" aria-label={t('map.level.label')} className={styles.group}>
        {levels.map((level) => (
          <button
            key={level}
            type="button"
            aria-pressed={view.level === level}
            onClick={() => dispatch({ type: 'level', level })}
          >
            {t(`map.level.${level}`)}
          </button>
        ))}
      </div>
      <div className={styles.away}>
        <TakeAwayButton of={of} />
      </div>
    </div>
  );
}
