import type { AuditedFile, AuditRecord } from '../../core/audit/auditRecord.ts';
import { editionFolder } from '../../core/edition/editionFolder.ts';
import { explorePage } from '../../core/view/page.ts';
import { pickName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink, useBase } from '../../state/pageLink.tsx';
import { FileCheck } from './FileCheck.tsx';
import styles from './FileDetails.module.css';
import { figuresQuery } from './figuresQuery.ts';

interface FileFactsProps {
  readonly file: AuditedFile;
  readonly edition: AuditRecord['edition'];
}

/** What a file is, who answers for it, and the ways to it. */
export function FileFacts({ file, edition }: FileFactsProps) {
  const { t, format, language } = useLocale();
  const address = `${useBase()}data/editions/${editionFolder(edition)}/${file.path}`;
  const publisher = pickName(file.publisher.fr, file.publisher.ar, language);
  return (
    <>
      <ul className={styles.facts}>
        <li>{t(`audit.file.coverage.${file.coverage.level}`)}</li>
        {publisher !== '' && <li>{t('audit.file.publisher', { name: publisher })}</li>}
        {file.licences.length > 0 && <li>{t('audit.file.licence', { names: file.licences.join(', ') })}</li>}
        <li>{t('audit.file.bytes', { size: format.bytes(file.bytes), records: file.records })}</li>
      </ul>
      <ul className={styles.ways}>
        {!file.withheld && (
          <li>
            <a href={address}>{t('audit.file.see')}</a>
          </li>
        )}
        <ExploreLink file={file} edition={edition} />
      </ul>
      {file.withheld ? (
        <p className={styles.quiet}>{t('audit.file.withheld')}</p>
      ) : (
        <FileCheck address={address} sha256={file.sha256} />
      )}
    </>
  );
}

/** The grants of one institution's year on the map; a file that speaks of more has no such way. */
function ExploreLink({ file: { coverage, profile }, edition }: FileFactsProps) {
  const { t } = useLocale();
  const { institution, year } = coverage;
  if (profile !== 'kharita-grants-1' || institution === '*' || year === '*') return null;
  const query = figuresQuery({ key: institution, class: '' }, year, edition);
  return (
    <li>
      <PageLink to={explorePage} query={query}>
        {t('audit.file.explore')}
      </PageLink>
    </li>
  );
}
