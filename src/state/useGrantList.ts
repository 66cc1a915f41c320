import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Filter } from '../core/query/filter.ts';
import type { GrantRow } from '../core/table/grantTable.ts';
import { encodeView } from '../core/view/urlCodec.ts';
import { defaultView } from '../core/view/viewState.ts';
import type { ListRequest } from '../engine/protocol.ts';
import type { Dataset, DatasetState } from './dataset.ts';
import { whenIdle } from './whenIdle.ts';

const pageSize = 100;

/** Rows printed at most; they are held before anyone prints, since a printer does not wait. */
export const mostPrinted = 500;

export interface GrantList {
  /** Rows of the list; null until the engine has said, when it is as many as the grants of the selection. */
  readonly total: number | null;
  /** The row at a place in the sorted list; undefined while its page is on its way. */
  readonly rowAt: (index: number) => GrantRow | undefined;
  /** Says which rows are in sight, so that their pages are fetched. */
  readonly show: (first: number, last: number) => void;
}

interface Pages {
  readonly question: string;
  readonly total: number | null;
  readonly pages: ReadonlyMap<number, readonly GrantRow[]>;
}

/** Which list: what it keeps, how it is sorted, and whose alphabet it follows. */
export type ListQuestion = Pick<ListRequest, 'filter' | 'sort' | 'locale'>;

/** The first rows of a list in its default order, and the filter they answer. */
export interface PrintedRows {
  readonly filter: Filter;
  readonly rows: readonly GrantRow[];
}

/** Pages of the grants behind a selection, fetched as they come into sight. `printed` came with the page. */
export function useGrantList(
  dataset: Dataset,
  state: DatasetState,
  { filter, sort, locale }: ListQuestion,
  printed: PrintedRows,
): GrantList {
  const question = useMemo(
    () => `${state.generation}${encodeView({ ...defaultView, filter, sort })}`,
    [state.generation, filter, sort],
  );
  const [held, setHeld] = useState<Pages>({
    question: `0${encodeView({ ...defaultView, filter: printed.filter })}`,
    total: null,
    pages: new Map([[0, printed.rows]]),
  });
  const asked = useRef<{ question: string; pages: Set<number> }>({ question: '', pages: new Set() });
  const [sight, setSight] = useState({ first: 0, last: 0 });

  useEffect(() => {
    if (state.phase !== 'ready') return;
    if (asked.current.question !== question) asked.current = { question, pages: new Set() };
    const pages = asked.current.pages;
    const ask = (page: number) => {
      if (asked.current.question !== question || pages.has(page)) return;
      pages.add(page);
      void dataset.engine.list({ filter, sort, locale, offset: page * pageSize, limit: pageSize }).then((answer) => {
        if (asked.current.question !== question) return;
        setHeld((before) => ({
          question,
          total: answer.total,
          pages: new Map([...(before.question === question ? before.pages : []), [page, answer.rows]]),
        }));
      });
    };
    for (let page = Math.floor(sight.first / pageSize); page <= Math.floor(sight.last / pageSize); page += 1) ask(page);
    whenIdle(() => {
      for (let page = 0; page < mostPrinted / pageSize; page += 1) ask(page);
    });
  }, [dataset, filter, sort, locale, question, sight, state.phase]);

  const show = useCallback((first: number, last: number) => {
    setSight((before) => (before.first === first && before.last === last ? before : { first, last }));
  }, []);

  return {
    show,
    total: held.question === question ? held.total : null,
    rowAt: (index) => held.pages.get(Math.floor(index / pageSize))?.[index % pageSize],
  };
}
