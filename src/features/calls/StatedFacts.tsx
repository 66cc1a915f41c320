import type { ReactNode } from 'react';
import styles from './StatedFacts.module.css';

/** One thing a call states; blank where it states nothing. */
export type StatedFact = readonly [term: string, fact: ReactNode];

/** Terms and what the call states of them; what it does not state is left out. */
export function StatedFacts({ facts }: { readonly facts: readonly StatedFact[] }) {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, fact]) => fact)
        .map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
