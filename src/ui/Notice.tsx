import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `check` asks for attention and is announced at once; `note` waits its turn. */
  readonly tone: 'note' | 'check';
  readonly children: ReactNode;
}

/** What happened, what remains exact, what to do. */
export function Notice({ tone, children }: NoticeProps) {
  return (
    <div
      role={tone === 'check' ? 'alert' : 'status'}
      className={`${styles.notice} ${tone === 'check' ? styles.check : ''}`}
    >
      {children}
    </div>
  );
}
