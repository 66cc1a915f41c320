import { type ComponentType, useEffect, useState } from 'react';
import type { FindDialogProps } from '../features/find/FindDialog.tsx';
import { useLocale } from '../i18n/react.tsx';
import type { Preparation } from './bodyProps.ts';
import styles from './Header.module.css';

interface FindProps extends Omit<FindDialogProps, 'onClose'> {
  readonly prepare: Pick<Preparation, 'sentences'>;
}

/**
 * The way to the search of everything: a button, and the key `/` anywhere but where a reader writes or is in a dialog.
 * The rest is loaded when it is first wanted.
 */
export function Find({ prepare, ...shown }: FindProps) {
  const { t } = useLocale();
  const [Dialog, show] = useState<ComponentType<FindDialogProps> | null>(null);
  const open = async () => {
    const [{ FindDialog }] = await Promise.all([import('../features/find/FindDialog.tsx'), prepare.sentences()]);
    show(() => FindDialog);
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.activeElement?.closest('input,select,textarea,dialog')) return;
      event.preventDefault();
      void open();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  return (
    <>
      <button type="button" className={styles.find} aria-keyshortcuts="/" onClick={open}>
        {t('app.find')}
      </button>
      {Dialog && <Dialog {...shown} onClose={() => show(null)} />}
    </>
  );
}
