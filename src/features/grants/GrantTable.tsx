import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { recordKey } from '../../core/query/recordKey.ts';
import type { GrantRow } from '../../core/table/grantTable.ts';
import type { Action, ListColumn, Sort } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import { PageLink } from '../../state/pageLink.tsx';
import { mostPrinted } from '../../state/useGrantList.ts';
import { type CellSpeech, cellOf } from './columns.tsx';
import styles from './GrantTable.module.css';
import { useListPlace } from './useListPlace.ts';
import { useRowHeight } from './useRowHeight.ts';
import type { RowsInSight } from './VirtualRows.tsx';

/** Loaded once the page has settled: the first rows stand without it. */
const VirtualRows = lazy(async () => ({ default: (await import('./VirtualRows.tsx')).VirtualRows }));

interface GrantTableProps {
  readonly total: number;
  readonly rowAt: (index: number) => GrantRow | undefined;
  readonly show: (first: number, last: number) => void;
  readonly printing: boolean;
  readonly columns: readonly ListColumn[];
  readonly sort: Sort;
  readonly speech: CellSpeech;
  readonly dispatch: (action: Action) => void;
}

const arrows = { descending: '↓', ascending: '↑' } as const;

/** Rows drawn before the page knows its size; they are in the prerendered page. */
const firstRows = 14;

/** The grants behind the selection: only the rows in sight exist, the scroll bar tells of all. Paper gets them all, up to a limit. */
export function GrantTable({ total, rowAt, show, printing, columns, sort, speech, dispatch }: GrantTableProps) {
  const { t } = useLocale();
  const scroller = useRef<HTMLDivElement>(null);
  const rowHeight = useRowHeight(scroller, columns);
  const [inSight, setInSight] = useState<RowsInSight | null>(null);
  const { follows, remember } = useListPlace(scroller, inSight !== null);
  const shown = inSight && !printing ? inSight : firstOf(total, printing ? mostPrinted : firstRows);
  const { first, before, after } = shown;
  const last = Math.min(shown.last, total - 1);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, offset) => first + offset);
  useEffect(() => show(first, Math.max(first, last)), [show, first, last]);
  return (
    <section
      ref={scroller}
      className={styles.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      tabIndex={0}
      aria-label={t('grants.table')}
      onClickCapture={remember}
    >
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
            <Row key={index} index={index} row={rowAt(index)} columns={columns} speech={speech} />
          ))}
          <Gap height={after} />
        </tbody>
      </table>
      {follows && (
        <Suspense>
          <VirtualRows scroller={scroller} total={total} rowHeight={rowHeight} onChange={setInSight} />
        </Suspense>
      )}
      {rows.length < total && (
        <p className={styles.notPrinted}>{t('grants.notPrinted', { count: total - rows.length })}</p>
      )}
    </section>
  );
}

function firstOf(total: number, most: number): RowsInSight {
  return { first: 0, last: Math.min(total, most) - 1, before: 0, after: 0 };
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
}

function Row({ index, row, columns, speech }: RowProps) {
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
          <PageLink
            to={{ kind: 'grant', id: recordKey(row, speech.editionKind) }}
            label={t('grants.openRecord', {
              id: row.grantId || t('grants.fileLine', { file: row.file, line: row.line }),
            })}
          >
            {t('grants.record')}
          </PageLink>
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
