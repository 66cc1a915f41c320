import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './ButtonRow.module.css';

/** Buttons that belong together; at most one of them is solid. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

interface BarButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly solid?: boolean;
}

/** Makes a link look like one of the buttons it stands among. */
export const barLink = styles.button;
export const solidBarLink = `${styles.button} ${styles.solid}`;

export function BarButton({ solid = false, ...rest }: BarButtonProps) {
  return <button type="button" className={`${styles.button} ${solid ? styles.solid : ''}`} {...rest} />;
}
