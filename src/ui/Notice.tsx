import type { ReactNode } from 'react';
import styles from './Notice.module.css';

interface NoticeProps {
  /** `check` asks for attention and is announced at once; `note` waits its turn. */
  readonly tone: 'note' | 'check';
  /** Stands over the page's foot instead of moving it: for what passes by itself. */
  readonly passing?: boolean;
  readonly children: ReactNode;
}

/** What happened, what remains exact, what to do. */
export function Notice({ tone, passing = false, children }: NoticeProps) {
  return (
    <div
      role={tone === 'check' ? 'alert' : 'status'}
      className={`${styles.notice} ${tone === 'check' ? styles.check : ''} ${passing ? styles.passing : ''}`}
    >
      {children}
    </div>
  );
}
