import { funderClasses } from '../../core/model/codelists.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Coverage.module.css';

interface ClassChoiceProps {
  readonly classes: readonly string[];
  /** Null for all. */
  readonly chosen: string | null;
  readonly onChoose: (chosen: string | null) => void;
}

/** Which class of institutions the matrix shows. */
export function ClassChoice({ classes, chosen, onChoose }: ClassChoiceProps) {
  const { t } = useLocale();
  if (classes.length < 2) return null;
  return (
    <fieldset className={styles.classes}>
      <legend className="visually-hidden">{t('audit.coverage.class')}</legend>
      {[null, ...classes].map((of) => {
        const known = funderClasses.find((code) => code === of);
        const name = known ? t(`codes.class.${known}`) : t('codes.class.none');
        return (
          <button key={of ?? 'all'} type="button" aria-pressed={chosen === of} onClick={() => onChoose(of)}>
            {of === null ? t('audit.coverage.every') : name}
          </button>
        );
      })}
    </fieldset>
  );
}
