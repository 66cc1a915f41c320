import { useLocale } from '../../i18n/react.tsx';
import styles from '../../ui/FacetList.module.css';

interface FacetSearchProps {
  readonly label: string;
  readonly words: string;
  /** How many values the words find. */
  readonly found: number;
  readonly onChange: (words: string) => void;
}

/** Finds a value of a long list by its name; how many were found is said aloud. */
export function FacetSearch({ label, words, found, onChange }: FacetSearchProps) {
  const { t } = useLocale();
  return (
    <>
      <input
        type="search"
        className={styles.search}
        value={words}
        placeholder={label}
        aria-label={label}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <span className="visually-hidden" role="status">
        {words.trim() && t('filters.found', { count: found })}
      </span>
    </>
  );
}
