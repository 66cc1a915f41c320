import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import { useLocale } from '../../i18n/react.tsx';
import { Interleave } from '../../ui/Interleave.tsx';
import styles from './Reconciliation.module.css';

/** Where a file was found, and when it was retrieved. */
export function FileSource({ file }: { readonly file: AuditedFile }) {
  const { t, format } = useLocale();
  const { sources, retrieved } = file;
  const [first] = sources;
  if (!first && retrieved === '') return null;
  const parts = [
    ...(first
      ? [<Interleave key="source" sentence={t('audit.files.source')} parts={{ name: <Sources file={file} /> }} />]
      : []),
    ...(retrieved === '' ? [] : [t('audit.files.retrieved', { date: format.date(retrieved) })]),
  ];
  return (
    <span className={styles.source}>
      {parts[0]}
      {parts.length > 1 && ' · '}
      {parts[1]}
    </span>
  );
}

/** One source is led to; of several only their number is said, since each row names its own. */
function Sources({ file: { sources, sourceCount } }: { readonly file: AuditedFile }) {
  const { t } = useLocale();
  const [first] = sources;
  if (!first || sourceCount > 1) return t('audit.files.sources', { count: sourceCount });
  const name = <bdi>{first.publisher || first.title || first.path}</bdi>;
  return isWebAddress(first.path) ? (
    <a href={first.path} rel="noreferrer">
      {name}
    </a>
  ) : (
    name
  );
}
