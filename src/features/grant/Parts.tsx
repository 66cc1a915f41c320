import type { Reference } from '../../core/model/reference.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import { areaName } from '../../i18n/names.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import styles from './Section.module.css';

interface PartsProps {
  readonly parts: readonly GrantRow[];
  readonly reference: Reference;
}

/** The regions that share a grant, each with its part; together they are the grant as it is counted. */
export function Parts({ parts, reference }: PartsProps) {
  const { t, format, language } = useLocale();
  if (parts.length < 2) return null;
  const currency = parts[0]?.currency;
  const nameOf = ({ region }: GrantRow) => {
    const area = reference.regions.find(({ code }) => code === region);
    if (!area) return t(`codes.place.${(region || 'none') as 'abroad'}`);
    return (
      <PageLink to={{ kind: 'profile', subject: { of: 'region', key: region } }}>
        {areaName(area.names, language)}
      </PageLink>
    );
  };
  return (
    <section className={styles.section}>
      <h2>{t('record.parts.title')}</h2>
      <table className={styles.parts}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('record.parts.region')}</th>
            <th scope="col">{t('record.parts.amount')}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.row}>
              <th scope="row">{nameOf(part)}</th>
              <td className={styles.figure}>
                <bdi>{format.dirhams(part.counted, currency)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('record.parts.total')}</th>
            <td className={styles.figure}>
              <bdi>{format.dirhams(countedOf(parts), currency)}</bdi>
            </td>
          </tr>
        </tfoot>
      </table>
    </section>
  );
}

/** What a grant counts for in sums, its parts together: centimes. */
export function countedOf(parts: readonly GrantRow[]): number {
  return parts.reduce((sum, part) => sum + part.counted, 0);
}
