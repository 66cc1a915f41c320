import { useLocale } from '../../i18n/react.tsx';
import styles from './Scale.module.css';

interface ScaleProps {
  readonly label: string;
  /** One paint a class, lowest first. */
  readonly paints: readonly string[];
  /** What is written under the border between a class and the one before, one fewer than the paints. */
  readonly borders: readonly string[];
}

/** The classes of a map in a row, from the inline start. */
export function Scale({ label, paints, borders }: ScaleProps) {
  const { direction } = useLocale();
  return (
    <div className={styles.scale} role="img" aria-label={`${label} ${borders.join(' ')}`} dir={direction}>
      {paints.map((paint, index) => (
        <span key={paint} className={styles.class}>
          {index > 0 && (
            <bdi className={styles.border} dir="ltr">
              {borders[index - 1]}
            </bdi>
          )}
          <svg width="100%" height="10" aria-hidden="true" focusable="false">
            <rect width="100%" height="10" fill={paint} />
          </svg>
        </span>
      ))}
    </div>
  );
}
