import type { EditionChanges } from '../../core/changes/editionChanges.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Changes.module.css';

/** How many grants and calls there were, how many came, went and changed, and how many there are. */
export function RecordCountsTable({ changes }: { readonly changes: EditionChanges }) {
  const { language, format } = useLocale();
  const { say, of } = changesText(language);
  const kinds = (['grants', 'calls'] as const).filter((kind) => changes[kind].before + changes[kind].after > 0);
  return (
    <section className={styles.section} aria-labelledby="changes-records">
      <h2 id="changes-records">{say('records')}</h2>
      <table className={`${styles.table} ${styles.counts}`}>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{say('records')}</span>
            </th>
            <th scope="col">{say('before')}</th>
            <th scope="col">{of('fate', 'added')}</th>
            <th scope="col">{of('fate', 'removed')}</th>
            <th scope="col">{of('fate', 'altered')}</th>
            <th scope="col">{say('after')}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{say(kind)}</th>
              {(['before', 'added', 'removed', 'altered', 'after'] as const).map((count) => (
                <td key={count}>{format.integer(changes[kind][count])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
