import type { ReactNode } from 'react';
import styles from './PageTitle.module.css';

interface PageTitleProps {
  /** Where something is labelled by it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** The name of a page whose heading is no sentence of figures. */
export function PageTitle({ id, children }: PageTitleProps) {
  return (
    <h1 id={id} className={styles.title}>
      {children}
    </h1>
  );
}

/** What a page is for or comes to, under its name. */
export function PageLead({ children }: { readonly children: ReactNode }) {
  return <p className={styles.lead}>{children}</p>;
}
