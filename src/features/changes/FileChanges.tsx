import type { Fate, FileChange } from '../../core/changes/editionChanges.ts';
import { changesText } from '../../i18n/changesText.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Changes.module.css';
import { useStretch } from './useStretch.tsx';

interface FileChangesProps {
  readonly files: readonly FileChange[];
  /** Files that are the same to the byte. */
  readonly same: number;
}

/** Files shown before more are asked for. */
const shownFirst = 12;

const fates: readonly Fate[] = ['added', 'removed', 'altered'];

/** The files that are not the same: how many rows of each count, and which of their records changed. */
export function FileChanges({ files, same }: FileChangesProps) {
  const { language, format } = useLocale();
  const { say, of } = changesText(language);
  const { shown, more } = useStretch(files, shownFirst);
  const count = (rows: number | null) => (rows === null ? '' : format.integer(rows));
  return (
    <section className={styles.section} aria-labelledby="changes-files">
      <h2 id="changes-files">{say('files')}</h2>
      <p className={styles.note}>
        {say('rows')} · {say('filesSame', { count: same })}
      </p>
      {files.length > 0 && (
        <table className={`${styles.table} ${styles.files}`}>
          <thead>
            <tr>
              <th scope="col">{say('file')}</th>
              <th scope="col">{say('before')}</th>
              {fates.map((fate) => (
                <th key={fate} scope="col">
                  {of('fate', fate)}
                </th>
              ))}
              <th scope="col">{say('after')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ path, before, after, records }) => (
              <tr key={path}>
                <th scope="row">
                  <bdi dir="ltr">{path}</bdi>
                </th>
                <td>{count(before)}</td>
                {fates.map((fate) => (
                  <td key={fate}>{format.integer(records[fate])}</td>
                ))}
                <td>{count(after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </section>
  );
}
