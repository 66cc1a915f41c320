import { useState } from 'react';
import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Reconciliation.module.css';

/** The hash of a file in short; pressed, it is copied whole. */
export function HashCell({ file: { sha256, path } }: { readonly file: AuditedFile }) {
  const { t } = useLocale();
  const [said, setSaid] = useState<'copied' | 'copyRefused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(sha256).then(
      () => setSaid('copied'),
      () => setSaid('copyRefused'),
    );
  return (
    <td className={styles.hash}>
      <button
        type="button"
        aria-label={t('audit.files.copy', { file: path })}
        title={sha256}
        onClick={() => void copy()}
      >
        <bdi>{`${sha256.slice(0, 8)}…${sha256.slice(-4)}`}</bdi>
      </button>
      <span aria-live="polite">{said && t(`audit.files.${said}`)}</span>
    </td>
  );
}
