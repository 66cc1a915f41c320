import type { GrantRow } from '../../core/table/grantTable.ts';
import { useLocale } from '../../i18n/react.tsx';
import { grantNotes } from './grantCaveats.ts';
import styles from './Section.module.css';

/** What must be known before the grant is quoted. */
export function GrantNotes({ parts, row }: { readonly parts: readonly GrantRow[]; readonly row: GrantRow }) {
  const notes = grantNotes(parts, row, useLocale());
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
