import styles from './Arrow.module.css';

/** Points on in the direction of reading. */
export function Arrow() {
  return (
    <svg width="7" height="11" viewBox="0 0 7 11" className={styles.arrow} aria-hidden="true" focusable="false">
      <path d="M1 1l4.5 4.5L1 10" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
