import type { FieldChange } from '../../core/changes/editionChanges.ts';
import type { Reference } from '../../core/model/reference.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Fields.module.css';
import { fieldSentence } from './fieldWords.ts';

interface FieldsProps {
  readonly fields: readonly FieldChange[];
  readonly currency: string;
  readonly reference: Reference;
}

/** What changed in one record, a field a line. */
export function Fields({ fields, currency, reference }: FieldsProps) {
  const locale = useLocale();
  if (fields.length === 0) return null;
  return (
    <ul className={styles.fields}>
      {fields.map((change) => (
        <li key={change.field}>{fieldSentence(change, currency, reference, locale)}</li>
      ))}
    </ul>
  );
}
