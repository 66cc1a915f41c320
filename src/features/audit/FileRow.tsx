import { type ReactNode, useId, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { type AuditLine, reasonsOf } from './auditLines.ts';
import { ControlCell } from './ControlCell.tsx';
import { Cell, Difference, Sums } from './cells.tsx';
import { columns } from './columns.ts';
import { FileSource } from './FileSource.tsx';
import { HashCell } from './HashCell.tsx';
import styles from './Reconciliation.module.css';
import { reasonWords } from './reasonWords.ts';

interface FileRowProps {
  readonly line: AuditLine;
  readonly details: (path: string) => ReactNode;
}

/** One file with its rows and sums; its name opens what else is known of it. */
export function FileRow({ line, details }: FileRowProps) {
  const { t, format } = useLocale();
  const [open, setOpen] = useState(false);
  const id = useId();
  const { file, title, dataRows, closes } = line;
  const { rows, sums } = file;
  const named = sums.length > 1;
  const reasons = reasonsOf([file]).map(({ code, n }) =>
    t('audit.files.reason', { count: n, reason: reasonWords(code, t) }),
  );
  return (
    <tbody className={closes ? undefined : styles.failing}>
      <tr>
        <th scope="row" className={styles.name}>
          <button
            type="button"
            aria-expanded={open}
            aria-controls={id}
            aria-label={t(`audit.files.${open ? 'close' : 'open'}`, { file: title })}
            onClick={() => setOpen(!open)}
          >
            <span>{title}</span>
            <bdi className={styles.path}>{file.path}</bdi>
          </button>
          <FileSource file={file} />
          {!closes && <strong className={styles.open}>{t('audit.files.fails')}</strong>}
        </th>
        <Cell column="rows">{format.integer(dataRows)}</Cell>
        <Cell column="accepted">{format.integer(rows.accepted)}</Cell>
        <Cell column="setAside">{format.integer(rows.setAside)}</Cell>
        <td className={`${styles.why} ${reasons.length === 0 ? styles.blank : ''}`}>{format.list(reasons)}</td>
        <Sums column="sumIn" sums={sums} of={(sum) => sum.in} named={named} />
        <Sums column="sumAccepted" sums={sums} of={(sum) => sum.accepted} named={named} />
        <Sums column="sumSetAside" sums={sums} of={(sum) => sum.setAside} named={named} />
        <Difference sums={sums} />
        <ControlCell controls={file.controls} />
        <HashCell file={file} />
      </tr>
      <tr id={id} hidden={!open} className={styles.details}>
        {open && <td colSpan={columns.length}>{details(file.path)}</td>}
      </tr>
    </tbody>
  );
}
