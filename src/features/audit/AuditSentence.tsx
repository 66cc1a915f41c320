import type { ReactNode } from 'react';
import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { differenceOf, fileCloses, type ReconciledSum, reconcile } from '../../core/audit/reconciliation.ts';
import { profiles } from '../../core/edition/edition.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './AuditSentence.module.css';
import { exactAmount } from './exactAmount.ts';
import { sumSentence } from './plainAuditSentence.ts';

/** What the audit comes to, as one sentence: rows in and out, sums in and out. */
export function AuditSentence({ files }: { readonly files: readonly AuditedFile[] }) {
  const { t } = useLocale();
  const { closes, dataRows, accepted, setAside, sums } = reconcile(files);
  const failing = files.filter((file) => !fileCloses(file)).length;
  return (
    <>
      <h1 className={`${styles.sentence} ${closes ? '' : styles.open}`}>
        <Interleave
          sentence={t(`audit.sentence.${closes ? 'closes' : 'open'}`)}
          parts={{
            rows: <Figure>{t('audit.sentence.rows', { count: dataRows })}</Figure>,
            files: <Figure>{t('audit.sentence.files', { count: files.length })}</Figure>,
            accepted: <Figure>{t('audit.sentence.accepted', { count: accepted })}</Figure>,
            setAside: <Figure>{t('audit.sentence.setAside', { count: setAside })}</Figure>,
          }}
        />{' '}
        {sums.map((sum) => (
          <SumSentence key={`${sum.kind} ${sum.currency}`} sum={sum} alone={sums.length === 1} />
        ))}
      </h1>
      {failing > 0 && <p className={styles.open}>{t('audit.sentence.where', { count: failing })}</p>}
      <Kinds files={files} />
      <Beside files={files} />
    </>
  );
}

/** The figure of a sentence stands out with its noun, as the language orders them. */
function Figure({ children }: { readonly children: ReactNode }) {
  return <strong className={styles.figure}>{children}</strong>;
}

function SumSentence({ sum, alone }: { readonly sum: ReconciledSum; readonly alone: boolean }) {
  const { t, format } = useLocale();
  const difference = differenceOf(sum);
  const written = (
    <Figure>
      <bdi>{exactAmount(difference, sum.currency, format)}</bdi>
    </Figure>
  );
  return <Interleave sentence={`${sumSentence(sum, alone, { t })} `} parts={{ difference: written }} />;
}

/** What the rows are, where files hold more than grants: the foot of the page counts only these. */
function Kinds({ files }: { readonly files: readonly AuditedFile[] }) {
  const { t } = useLocale();
  const kinds = profiles
    .map((profile) => ({ profile, own: files.filter((file) => file.profile === profile) }))
    .filter(({ own }) => own.length > 0);
  if (kinds.length < 2) return null;
  return (
    <div className={styles.beside}>
      <ul className={styles.kinds}>
        {kinds.map(({ profile, own }) => (
          <li key={profile}>
            {t('audit.sentence.ofKind', {
              kind: t(`audit.sentence.profile.${profile}`),
              rows: t('audit.sentence.rows', { count: reconcile(own).dataRows }),
              files: t('audit.sentence.files', { count: own.length }),
            })}
          </li>
        ))}
      </ul>
      <p>{t('audit.sentence.kindsNote')}</p>
    </div>
  );
}

/** What was counted apart, where there is any. */
function Beside({ files }: { readonly files: readonly AuditedFile[] }) {
  const { t, format } = useLocale();
  const counts = reconcile(files);
  const parts = (['blank', 'totals', 'footnotes'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`audit.sentence.${part}`, { count: counts[part] }));
  if (parts.length === 0) return null;
  return <p className={styles.beside}>{t('audit.sentence.beside', { parts: format.list(parts) })}</p>;
}
