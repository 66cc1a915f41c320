import type { Reference } from '../../core/model/reference.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { GrantSentence } from './GrantSentence.tsx';
import styles from './GrantTitle.module.css';

interface GrantTitleProps {
  readonly parts: readonly GrantRow[];
  readonly row: GrantRow;
  readonly reference: Reference;
}

/** Where the grant stands, how much it is, and its story in one sentence. */
export function GrantTitle({ parts, row, reference }: GrantTitleProps) {
  const { format } = useLocale();
  const figure = format.decimal(row.amount / 100, row.amount % 100 === 0 ? 0 : 2);
  const [before = '', after = ''] = format.dirhams(row.amount, row.currency).split(figure);
  return (
    <header className={styles.title}>
      <Crumbs row={row} reference={reference} shared={parts.length > 1} />
      <h1 className={styles.amount}>
        <bdi>
          {before && <span className={styles.unit}>{before}</span>}
          {figure}
          {after && <span className={styles.unit}>{after}</span>}
        </bdi>
      </h1>
      <GrantSentence row={row} shared={parts.length > 1} reference={reference} />
    </header>
  );
}

interface CrumbsProps {
  readonly row: GrantRow;
  readonly reference: Reference;
  /** Several regions share the grant, so that it stands below none. */
  readonly shared: boolean;
}

function Crumbs({ row, reference: { regions, provinces }, shared }: CrumbsProps) {
  const { t, language } = useLocale();
  const region = shared ? undefined : regions.find(({ code }) => code === row.region);
  const province = shared ? undefined : provinces.find(({ code }) => code === row.province);
  return (
    <nav aria-label={t('record.path')}>
      <ol className={styles.crumbs}>
        {region && (
          <li>
            <PageLink to={{ kind: 'profile', subject: { of: 'region', key: region.code } }}>
              {areaName(region.names, language)}
            </PageLink>
          </li>
        )}
        {province && (
          <li>
            <PageLink to={{ kind: 'profile', subject: { of: 'province', key: province.code } }}>
              {areaName(province.names, language)}
            </PageLink>
          </li>
        )}
        <li aria-current="page">
          {t('record.crumb')}{' '}
          <bdi className={styles.id}>{row.grantId || t('grants.fileLine', { file: row.file, line: row.line })}</bdi>
        </li>
      </ol>
    </nav>
  );
}
