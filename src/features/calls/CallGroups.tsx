import { useId, useState } from 'react';
import type { CallGroup, YearOfCalls } from '../../core/calls/callGroups.ts';
import type { Call } from '../../core/model/call.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CallGroups.module.css';
import { CallRow, type CallRowProps } from './CallRow.tsx';
import { folded, inSight, isFolded } from './foldedCalls.ts';
import { StripHead } from './WindowStrip.tsx';

/** Folded calls are drawn with the page up to this number; beyond it they would be most of its nodes. */
const DRAWN_FOLDED = 250;

interface CallGroupsProps extends Pick<CallRowProps, 'today' | 'marks' | 'originOf' | 'chosen'> {
  readonly groups: readonly CallGroup[];
  /** True where calls are held against the reader's association. */
  readonly compared: boolean;
  /** True where every criterion of a call that can be compared is met. */
  readonly fits: (call: Call) => boolean;
  /** Calls that were not there at the reader's last visit. */
  readonly fresh: ReadonlySet<string>;
}

/** Calls by where they stand; what is over, and what has no date, folded by year. */
export function CallGroups({ groups, compared, ...shared }: CallGroupsProps) {
  const { t, format } = useLocale();
  const id = useId();
  const drawn = !groups.every(isFolded);
  const rows = { ...shared, drawn };
  const few = groups.reduce((sum, { n }) => sum + n, 0) <= DRAWN_FOLDED;
  return (
    <div className={`${styles.groups} ${compared ? styles.compared : ''} ${drawn ? '' : styles.undrawn}`}>
      <div className={styles.columns} aria-hidden="true" hidden={!drawn}>
        <span>{t('calls.list.column.call')}</span>
        {compared && <span>{t('calls.list.column.fit')}</span>}
        <StripHead today={rows.today} />
        <span>{t('calls.list.column.deadline')}</span>
        <span className={styles.last}>{t('calls.list.column.amount')}</span>
      </div>
      {groups.map(({ status, n, years }) => (
        <section key={status} className={styles.group} aria-labelledby={`${id}${status}`}>
          <h2 id={`${id}${status}`} className={styles.name}>
            {t(`calls.status.${status}`)} <span className={styles.count}>{n}</span>
          </h2>
          {status === 'undated' && <p className={styles.note}>{t('calls.list.undatedNote')}</p>}
          <Rows calls={inSight({ status, years }, rows.today)} {...rows} />
          {folded({ status, years }, rows.today).map((year, index) => (
            <Year key={year.year} {...year} {...rows} open={!drawn && index === 0} few={few} />
          ))}
        </section>
      ))}
      {drawn && <p className={styles.legend}>{t('calls.list.legend', { date: format.date(rows.today) })}</p>}
    </div>
  );
}

type RowsProps = Omit<CallGroupsProps, 'groups' | 'compared'> &
  Pick<YearOfCalls, 'calls'> &
  Pick<CallRowProps, 'drawn'>;

interface YearProps extends RowsProps, Pick<YearOfCalls, 'year'> {
  readonly open: boolean;
  /** True where calls that are folded are drawn too: they are in the printed page, and the browser's own search finds them. */
  readonly few: boolean;
}

/** Where no group lists its calls at once, the latest year of each is unfolded. */
function Year({ year, calls, open, few, ...rows }: YearProps) {
  const { t } = useLocale();
  const [seen, setSeen] = useState(open);
  return (
    <details className={styles.year} open={open} onToggle={() => setSeen(true)}>
      <summary>
        {year || t('calls.list.yearNotStated')} <span className={styles.count}>{calls.length}</span>
      </summary>
      {(few || seen) && <Rows calls={calls} {...rows} />}
    </details>
  );
}

function Rows({ calls, fits, fresh, ...shared }: RowsProps) {
  if (calls.length === 0) return null;
  return (
    <ul>
      {calls.map((line) => (
        <CallRow
          key={`${line.call.id} ${line.call.funder}`}
          line={line}
          fits={fits(line.call)}
          fresh={fresh.has(line.call.id)}
          {...shared}
        />
      ))}
    </ul>
  );
}
