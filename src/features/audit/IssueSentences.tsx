import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { issueParams } from '../../core/report/issueParams.ts';
import { issueText } from '../../i18n/issueText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FileDetails.module.css';

/** What reading a file noticed, by code: what was seen, why it matters, what its publisher may do. */
export function IssueSentences({ file: { issues, profile } }: { readonly file: AuditedFile }) {
  const { t, language } = useLocale();
  const read = profile === 'kharita-calls-1' ? profile : 'kharita-grants-1';
  if (issues.length === 0) return <p className={styles.quiet}>{t('audit.file.noIssues')}</p>;
  return (
    <section>
      <h3>{t('audit.file.issues')}</h3>
      <ul className={styles.issues}>
        {issues.map((issue) => {
          const { saw, why, do: action } = issueText(language, issue.code, issueParams(issue, []), read);
          return (
            <li key={`${issue.code} ${issue.level}`}>
              <bdi className={styles.code}>{issue.code}</bdi> {t('audit.file.count', { count: issue.count })}
              <span>
                <strong>{saw}</strong> {why} {action}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
