import { type ReactNode, type SyntheticEvent, useId, useLayoutEffect, useRef } from 'react';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Asked before Escape or the close button leave; where it answers no, the dialog stays. */
  readonly mayLeave?: () => boolean;
  readonly children: ReactNode;
}

/** A modal dialog: focus moves in, Escape and the close button leave, focus returns. */
export function Dialog({ open, title, closeLabel, onClose, mayLeave = () => true, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before it leaves the page, so that the browser gives the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (!open || !dialog) return;
    dialog.showModal();
    return () => dialog.close();
  }, [open]);
  const cancel = (event: SyntheticEvent<HTMLDialogElement>) => {
    if (event.target === element.current && !mayLeave()) event.preventDefault();
  };
  return (
    <dialog ref={element} className={styles.dialog} aria-labelledby={titleId} onClose={onClose} onCancel={cancel}>
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} onClick={() => mayLeave() && onClose()}>
          {closeLabel}
        </button>
      </div>
      {open && children}
    </dialog>
  );
}
