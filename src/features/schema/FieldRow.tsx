import { Fragment } from 'react';
import type { SchemaField } from '../../core/edition/schemaRecord.ts';
import { useLocale } from '../../i18n/react.tsx';
import { schemaText } from '../../i18n/schemaText.ts';
import styles from './SchemaView.module.css';
import { writtenIn } from './writtenIn.ts';

const origins = ['fr', 'ar', 'en', 'threeSixty', 'scdl'] as const satisfies readonly (keyof SchemaField['aliases'])[];

/** One column of a profile: its name and meaning, whether it is needed, what it may hold, how else it is headed. */
export function FieldRow({ field }: { readonly field: SchemaField }) {
  const { language } = useLocale();
  const { say, need, rule } = schemaText(language);
  const spoken = writtenIn(language);
  const known = origins.filter((origin) => field.aliases[origin].length > 0);
  return (
    <tr id={field.name}>
      <th scope="row">
        <code>{field.name}</code>
        <span className={styles.title}>{field.titles[spoken]}</span>
        <span className={styles.means}>{field.descriptions[spoken]}</span>
      </th>
      <td data-label={say('need')} className={styles[field.need]}>
        {need(field.need)}
      </td>
      <td data-label={say('rule')}>{rule(field)}</td>
      <td data-label={say('aliases')}>
        {known.length === 0 && say('noAlias')}
        {known.map((origin) => (
          <span key={origin} className={styles.origin}>
            <span className={styles.means}>{say(origin)}</span>{' '}
            {field.aliases[origin].map((heading, i) => (
              <Fragment key={heading}>
                {i > 0 && ' · '}
                <bdi lang={origin === 'ar' ? 'ar' : undefined}>{heading}</bdi>
              </Fragment>
            ))}
          </span>
        ))}
      </td>
      <td data-label={say('example')}>
        <bdi>{field.example}</bdi>
      </td>
    </tr>
  );
}
