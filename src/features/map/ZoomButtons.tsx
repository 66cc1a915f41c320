import { useLocale } from '../../i18n/react.tsx';
import styles from './ZoomButtons.module.css';

interface ZoomButtonsProps {
  readonly onZoom: (factor: number) => void;
  readonly onReset: () => void;
  /** True when the whole sheet is seen. */
  readonly whole: boolean;
}

const signs = { in: 'M3 8h10M8 3v10', out: 'M3 8h10', reset: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3' } as const;

/** Nearer, farther, the whole map. */
export function ZoomButtons({ onZoom, onReset, whole }: ZoomButtonsProps) {
  const { t } = useLocale();
  const button = (name: keyof typeof signs, act: () => void, disabled: boolean) => (
    <button
      type="button"
      aria-label={t(`map.zoom.${name}`)}
      title={t(`map.zoom.${name}`)}
      disabled={disabled}
      onClick={act}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d={signs[name]} fill="none" stroke="currentColor" strokeWidth="1.4" />
      </svg>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons, not a form.
    <div role="group" aria-label={t('map.zoom.label')} title={t('map.zoomHint')} className={styles.zoom}>
      {button('in', () => onZoom(2), false)}
      {button('out', () => onZoom(0.5), whole)}
      {button('reset', onReset, whole)}
    </div>
  );
}
