import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** Terms and what they are here, one under the other. */
export function Facts({ facts }: { readonly facts: readonly (readonly [term: string, fact: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(([term, fact]) => (
        <div key={term} className={styles.fact}>
          <dt>{term}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
