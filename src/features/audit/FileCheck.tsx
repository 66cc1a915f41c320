import { useState } from 'react';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FileDetails.module.css';

type Checked = 'idle' | 'checking' | 'same' | 'unreached' | { readonly found: string };

interface FileCheckProps {
  readonly address: string;
  /** What the edition says of the file. */
  readonly sha256: string;
}

/** Fetches a file of the site anew and says whether it still is the one the edition describes. */
export function FileCheck({ address, sha256 }: FileCheckProps) {
  const { t } = useLocale();
  const [checked, setChecked] = useState<Checked>('idle');
  const check = async () => {
    setChecked('checking');
    try {
      const response = await fetch(address, { cache: 'no-store' });
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      const found = sha256Hex(new Uint8Array(await response.arrayBuffer()));
      setChecked(found === sha256 ? 'same' : { found });
    } catch {
      setChecked('unreached');
    }
  };
  return (
    <>
      <button type="button" className={styles.check} onClick={() => void check()}>
        {t('audit.file.check')}
      </button>
      <p aria-live="polite" className={typeof checked === 'string' ? styles.quiet : styles.differs}>
        {typeof checked === 'string'
          ? checked !== 'idle' && t(`audit.file.${checked}`)
          : t('audit.file.differs', { found: checked.found })}
      </p>
    </>
  );
}
