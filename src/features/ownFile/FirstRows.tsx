import type { FileReport } from '../../core/report/fileReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './FileSection.module.css';

const mostCells = 30;

/** The records around the header as they were read, the headings marked. */
export function FirstRows({ report: { preview, headerRecord } }: { readonly report: FileReport }) {
  const { language, format } = useLocale();
  const words = checkText(language);
  if (preview.records.length === 0) return null;
  const title = words.say('firstRows');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the page is scrolled by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={title}>
      <table className={styles.cells}>
        <caption>{title}</caption>
        <tbody>
          {preview.records.map(({ record, cells }) => {
            const isHeader = record === headerRecord;
            const shown = cells.slice(0, mostCells).map((cell, column) => ({ cell, column }));
            return (
              <tr key={record} className={isHeader ? styles.headings : undefined}>
                <th scope="row">
                  <bdi>{format.integer(record)}</bdi> {isHeader && words.say('headerIs')}
                </th>
                {shown.map(({ cell, column }) => (
                  <td key={column}>
                    <bdi>{withoutBidiControls(cell)}</bdi>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
