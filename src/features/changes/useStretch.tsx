import { type ReactNode, useState } from 'react';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Changes.module.css';

/** The first lines of a list, and the button that shows them all; no button where these are all. */
export function useStretch<T>(
  lines: readonly T[],
  first: number,
): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const { language } = useLocale();
  const [showsAll, showAll] = useState(false);
  if (showsAll || lines.length <= first) return { shown: lines, more: null };
  const more = (
    <button type="button" className={styles.more} onClick={() => showAll(true)}>
      {changesText(language).say('showAll', { count: lines.length })}
    </button>
  );
  return { shown: lines.slice(0, first), more };
}
