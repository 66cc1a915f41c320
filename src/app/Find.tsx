import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { FindDialogProps } from '../features/find/FindDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Preparation } from './bodyProps.ts';
import styles from './Header.module.css';

interface FindProps extends Omit<FindDialogProps, 'onClose' | 'typed'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/**
 * The way to the search of everything: a button, and the key `/` anywhere but where a reader writes or is in a dialog.
 * The rest is loaded when it is first wanted; what is typed until it comes stands in its field. Where
 * it does not come, it can be asked for again.
 */
export function Find({ prepare, ...shown }: FindProps) {
  const { t } = useLocale();
  const [Dialog, show] = useState<ComponentType<FindDialogProps> | null>(null);
  const typed = useRef<string | null>(null);
  const open = async () => {
    typed.current ??= '';
    try {
      const [{ FindDialog }] = await Promise.all([import('../features/find/FindDialog.tsx'), prepare.sentences()]);
      show(() => FindDialog);
    } catch {
      typed.current = null;
    }
  };
  const close = () => {
    typed.current = null;
    show(null);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isMeantElsewhere(event)) return;
      const opens = typed.current === null && event.key === '/';
      const text = opens ? '' : withKey(typed.current, event.key);
      if (text === null) return;
      event.preventDefault();
      typed.current = text;
      if (opens) void open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <>
      <button type="button" className={styles.find} aria-keyshortcuts="/" onClick={open}>
        {t('app.find')}
      </button>
      {Dialog && <Dialog {...shown} typed={typed} onClose={close} />}
    </>
  );
}

function isMeantElsewhere({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return true;
  return document.activeElement?.closest('input,select,textarea,dialog') != null;
}

/** What was typed, with one more key; null where nothing is awaited, and for a key that writes nothing. */
function withKey(typed: string | null, key: string): string | null {
  if (key === 'Backspace') return typed?.slice(0, -1) ?? null;
  return typed === null || key.length > 1 ? null : typed + key;
}
