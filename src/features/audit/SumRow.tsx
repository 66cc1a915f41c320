import { reconcile } from '../../core/audit/reconciliation.ts';
import { useLocale } from '../../i18n/react.tsx';
import type { AuditLine } from './auditLines.ts';
import { Cell, Difference, Sums } from './cells.tsx';
import styles from './Reconciliation.module.css';

interface SumRowProps {
  readonly lines: readonly AuditLine[];
  readonly name: string;
  readonly quiet?: boolean;
}

/** Files added up in one row of the table; each currency and kind of amount on a line of its own. */
export function SumRow({ lines, name, quiet = false }: SumRowProps) {
  const { format } = useLocale();
  const { dataRows, accepted, setAside, sums } = reconcile(lines.map(({ file }) => file));
  const several = sums.length > 1;
  return (
    <tr className={quiet ? styles.quiet : styles.sum}>
      <th scope="row">{name}</th>
      <Cell column="rows">{format.integer(dataRows)}</Cell>
      <Cell column="accepted">{format.integer(accepted)}</Cell>
      <Cell column="setAside">{format.integer(setAside)}</Cell>
      <td className={`${styles.why} ${styles.blank}`} />
      <Sums column="sumIn" sums={sums} of={(sum) => sum.in} named={several} />
      <Sums column="sumAccepted" sums={sums} of={(sum) => sum.accepted} named={several} />
      <Sums column="sumSetAside" sums={sums} of={(sum) => sum.setAside} named={several} />
      <Difference sums={sums} />
      <td className={styles.blank} />
      <td className={styles.blank} />
    </tr>
  );
}
