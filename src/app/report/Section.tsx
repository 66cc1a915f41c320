import { type ReactNode, useId } from 'react';
import styles from './Report.module.css';

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children: ReactNode;
}

/** A titled part of a report. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <figure className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note && <p className={styles.note}>{note}</p>}
      {children}
    </figure>
  );
}
