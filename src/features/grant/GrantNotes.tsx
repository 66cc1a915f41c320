import { defaultClauses } from '../../core/query/filter.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import type { Translator } from '../../i18n/i18n.ts';
import type { Locale } from '../../i18n/react.tsx';
import { useLocale } from '../../i18n/react.tsx';
import { countedOf } from './Parts.tsx';
import styles from './Section.module.css';

/** What must be known before the grant is quoted: that it may repeat another, counts for less, or not at all. */
export function GrantNotes({ parts, row }: { readonly parts: readonly GrantRow[]; readonly row: GrantRow }) {
  const locale = useLocale();
  const notes = notesOf(parts, row, locale);
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note} className={styles.note}>
          {note}
        </li>
      ))}
    </ul>
  );
}

function notesOf(
  parts: readonly GrantRow[],
  row: GrantRow,
  { t, format }: Pick<Locale, 'format'> & { readonly t: Translator['t'] },
): string[] {
  const counted = countedOf(parts);
  const standing: readonly string[] = defaultClauses.status;
  return [
    row.overlap === 'yes' && t('record.mayRepeat'),
    !standing.includes(row.status || 'none') &&
      t('record.outOfSums', { status: t(`codes.status.${row.status as 'paid'}`) }),
    counted !== row.amount && t('record.counted', { amount: format.dirhams(counted, row.currency) }),
    row.year !== '' &&
      row.yearBasis !== '' &&
      row.yearBasis !== 'printed' &&
      t('record.inferredYear', { basis: t(`codes.yearBasis.${row.yearBasis as 'inferred'}`) }),
  ].filter((note) => note !== false);
}
