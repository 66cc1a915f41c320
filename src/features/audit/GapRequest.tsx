import { lazy, Suspense, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Letters.module.css';

/** Loaded when a letter is first asked for. */
const GapLetter = lazy(async () => ({ default: (await import('./GapLetter.tsx')).GapLetter }));

interface GapRequestProps {
  readonly name: string;
  readonly names: { readonly fr: string; readonly ar: string };
  /** Years the edition has no list of. */
  readonly years: readonly string[];
  /** Shows the audit again. */
  readonly address: string;
}

/** The way from what an edition lacks to a request for it. */
export function GapRequest({ name, ...letter }: GapRequestProps) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.ask}
        aria-label={t('audit.letters.askOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('audit.letters.ask')}
      </button>
      {open && (
        <Dialog
          open
          title={t('audit.letters.askOf', { name })}
          closeLabel={t('app.close')}
          onClose={() => setOpen(false)}
        >
          <Suspense fallback={<p>{t('record.act.loading')}</p>}>
            <GapLetter {...letter} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
