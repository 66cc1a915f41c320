import { checkText } from '../../i18n/checkText.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { ChosenFile, OwnFiles } from '../../state/ownFiles.ts';
import styles from './CheckView.module.css';
import { isReady, standingOf } from './fileStanding.ts';

interface FilesSummaryProps {
  readonly files: readonly ChosenFile[];
  readonly store: OwnFiles;
}

/** Every file in a line: how far it is, its rows, and whether it counts. */
export function FilesSummary({ files, store }: FilesSummaryProps) {
  const { language, format } = useLocale();
  const words = checkText(language);
  return (
    <table className={styles.table}>
      <caption>{words.say('files')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.say('file')}</th>
          <th scope="col">{words.say('state')}</th>
          <th scope="col" className={styles.figure}>
            {words.say('rowsReady')}
          </th>
          <th scope="col" className={styles.figure}>
            {words.say('rowsAside')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {files.map((file) => {
          const { id, report, leftOut } = file;
          const ready = isReady(file);
          return (
            <tr key={id}>
              <th scope="row">
                <a href={`#file-${id}`}>
                  <bdi>{file.file.name}</bdi>
                </a>
              </th>
              <td data-label={words.say('state')}>{standingOf(file, words)}</td>
              <td data-label={words.say('rowsReady')} className={styles.figure}>
                {ready && report ? <bdi>{format.integer(report.rows.accepted)}</bdi> : ''}
              </td>
              <td data-label={words.say('rowsAside')} className={styles.figure}>
                {ready && report ? <bdi>{format.integer(report.rows.setAside)}</bdi> : ''}
              </td>
              <td className={styles.controls}>
                {ready && (
                  <label className={styles.take}>
                    <input
                      type="checkbox"
                      checked={!leftOut}
                      onChange={(event) => store.leaveOut(id, !event.currentTarget.checked)}
                    />
                    {words.say('take')}
                  </label>
                )}
                <button
                  type="button"
                  className={styles.link}
                  aria-label={words.say('removeFile', { file: file.file.name })}
                  onClick={() => store.remove(id)}
                >
                  {words.say('remove')}
                </button>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
