import { useLocale } from '../../i18n/react.tsx';
import styles from './Presets.module.css';
import type { Preset } from './presets.ts';

interface PresetsProps {
  readonly presets: readonly Preset[];
  readonly onChoose: (preset: Preset) => void;
}

/** The comparisons most asked for, one gesture each. */
export function Presets({ presets, onChoose }: PresetsProps) {
  const { t } = useLocale();
  if (presets.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row of actions, not a form.
    <div role="group" aria-label={t('compare.presets.label')} className={styles.presets}>
      <span aria-hidden="true">{t('compare.presets.label')}</span>
      {presets.map((preset) => (
        <button key={preset.kind} type="button" onClick={() => onChoose(preset)}>
          {t(`compare.presets.${preset.kind}`)}
        </button>
      ))}
    </div>
  );
}
