import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './ButtonRow.module.css';

/** Buttons that belong together; at most one of them is solid. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles.row}>{children}</div>;
}

interface BarButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly solid?: boolean;
}

export function BarButton({ solid = false, ...rest }: BarButtonProps) {
  return <button type="button" className={`${styles.button} ${solid ? styles.solid : ''}`} {...rest} />;
}
