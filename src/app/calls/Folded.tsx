import { type ReactNode, Suspense, useState } from 'react';
import styles from './Folded.module.css';

interface FoldedProps {
  readonly title: string;
  /** Drawn, and fetched, when it is first opened. */
  readonly children: ReactNode;
}

/** A part of the page that stays folded until the reader wants it. */
export function Folded({ title, children }: FoldedProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={styles.folded} onToggle={() => setOpened(true)}>
      <summary className={styles.title}>
        <h2>{title}</h2>
      </summary>
      {opened && <Suspense>{children}</Suspense>}
    </details>
  );
}
