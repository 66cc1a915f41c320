import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { GrantRow } from '../../core/table/grantTable.ts';
import type { Action, ListColumn, Sort } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { mostPrinted } from '../../state/useGrantList.ts';
import { type CellSpeech, cellOf } from './columns.tsx';
import styles from './GrantTable.module.css';

interface GrantTableProps {
  readonly total: number;
  readonly rowAt: (index: number) => GrantRow | undefined;
  readonly show: (first: number, last: number) => void;
  readonly printing: boolean;
  readonly columns: readonly ListColumn[];
  readonly sort: Sort;
  readonly speech: CellSpeech;
  readonly dispatch: (action: Action) => void;
  readonly onOpen: (row: GrantRow) => void;
}

const arrows = { descending: '↓', ascending: '↑' } as const;

/** Rows drawn before the page knows its size; they are in the prerendered page. */
const firstRows = 14;

/** The grants behind the selection: only the rows in sight exist, the scroll bar tells of all. Paper gets them all, up to a limit. */
export function GrantTable({ total, rowAt, show, printing, columns, sort, speech, dispatch, onOpen }: GrantTableProps) {
  const { t } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState(false);
  const rowHeight = useRowHeight(scroller);
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: live,
  });
  const scrolled = live && !printing;
  const items = scrolled ? virtual.getVirtualItems() : [];
  const first = items[0]?.index ?? 0;
  const last = scrolled ? (items.at(-1)?.index ?? 0) : Math.min(total, printing ? mostPrinted : firstRows) - 1;
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  useEffect(() => setLive(true), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: measures again when the style sheet changes the height of a row.
  useEffect(() => virtual.measure(), [virtual, rowHeight]);
  useEffect(() => show(first, Math.max(first, last)), [show, first, last]);
  const before = items[0]?.start ?? 0;
  const after = scrolled ? virtual.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section ref={scroller} className={styles.scroller} tabIndex={0} aria-label={t('grants.table')}>
      <table className={styles.table} aria-rowcount={total + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <HeadCell key={column} column={column} sort={sort} dispatch={dispatch} />
            ))}
            <th className={styles.openHead}>
              <span className="visually-hidden">{t('grants.record')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          <Gap height={before} />
          {rows.map((index) => (
            <Row key={index} index={index} row={rowAt(index)} columns={columns} speech={speech} onOpen={onOpen} />
          ))}
          <Gap height={after} />
        </tbody>
      </table>
      {rows.length < total && (
        <p className={styles.notPrinted}>{t('grants.notPrinted', { count: total - rows.length })}</p>
      )}
    </section>
  );
}

function HeadCell({
  column,
  sort,
  dispatch,
}: {
  readonly column: ListColumn;
  readonly sort: Sort;
  readonly dispatch: (action: Action) => void;
}) {
  const { t } = useLocale();
  const sorted = sort.column === column;
  const order = sort.descending ? 'descending' : 'ascending';
  const next = sorted ? !sort.descending : column === 'amount' || column === 'year';
  return (
    <th aria-sort={sorted ? order : 'none'} className={styles[column]}>
      <button type="button" onClick={() => dispatch({ type: 'sort', sort: { column, descending: next } })}>
        {t(`grants.column.${column}`)}
        <span aria-hidden="true" className={styles.order}>
          {sorted && arrows[order]}
        </span>
      </button>
    </th>
  );
}

interface RowProps {
  readonly index: number;
  readonly row: GrantRow | undefined;
  readonly columns: readonly ListColumn[];
  readonly speech: CellSpeech;
  readonly onOpen: (row: GrantRow) => void;
}

function Row({ index, row, columns, speech, onOpen }: RowProps) {
  const { t } = speech;
  return (
    <tr aria-rowindex={index + 2} className={styles.row}>
      {columns.map((column) => (
        <td key={column} className={styles[column]} data-label={t(`grants.column.${column}`)}>
          {row ? cellOf(column, row, speech) : <span className={styles.awaited} />}
        </td>
      ))}
      <td className={styles.open}>
        {row && (
          <button
            type="button"
            onClick={() => onOpen(row)}
            aria-label={t('grants.openRecord', {
              id: row.grantId || t('grants.fileLine', { file: row.file, line: row.line }),
            })}
          >
            {t('grants.record')}
          </button>
        )}
      </td>
    </tr>
  );
}

/** The space of the rows out of sight; absent when there are none, so that the printed page has no style. */
function Gap({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row of space holds nothing to focus.
    <tr aria-hidden="true">
      <td style={{ blockSize: height, padding: 0, border: 0 }} />
    </tr>
  );
}

/** The height of a row as the style sheet sets it for this width. */
function useRowHeight(scroller: React.RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(34);
  useEffect(() => {
    const read = () => {
      const element = scroller.current;
      if (element) setHeight(Number.parseFloat(getComputedStyle(element).getPropertyValue('--row')) || 34);
    };
    read();
    window.addEventListener('resize', read);
    return () => window.removeEventListener('resize', read);
  }, [scroller]);
  return height;
}
