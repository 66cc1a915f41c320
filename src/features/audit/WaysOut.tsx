import { type AuditRecord, auditRecordPath } from '../../core/audit/auditRecord.ts';
import { editionFolder } from '../../core/edition/editionFolder.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink, useBase } from '../../state/pageLink.tsx';
import styles from './WaysOut.module.css';

/** Where an audit leads on, and what of it can be taken away. */
export function WaysOut({ edition }: Pick<AuditRecord, 'edition'>) {
  const { t } = useLocale();
  const base = useBase();
  return (
    <section className={styles.section} aria-labelledby="audit-ways">
      <h2 id="audit-ways">{t('audit.ways.title')}</h2>
      <ul>
        <li>
          <PageLink to={{ kind: 'changes' }}>{t('audit.ways.changes')}</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'verify' }}>{t('audit.ways.verify')}</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'check' }}>{t('audit.ways.check')}</PageLink>
        </li>
        <li>
          <PageLink to={{ kind: 'signals', of: null }}>{t('audit.ways.signals')}</PageLink>
        </li>
        <li>
          <a href={`${base}data/editions/${editionFolder(edition)}/datapackage.json`}>{t('audit.ways.descriptor')}</a>
        </li>
        <li>
          <a href={`${base}${auditRecordPath(edition)}`}>{t('audit.ways.record')}</a>
        </li>
      </ul>
    </section>
  );
}
