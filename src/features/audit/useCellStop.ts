import { type FocusEvent, type KeyboardEvent, useState } from 'react';
import { languageFacts } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/react.tsx';
import { cellOf, focusOf, nextCell } from './nextCell.ts';

/** A cell of a table: its row, named in `data-row`, and its column, in `data-column`. */
export interface CellPlace {
  readonly row: string;
  readonly column: string;
}

/**
 * One stop of Tab for a table of many ways: the cell last reached as long as its row is shown, else `entry`. Arrows,
 * Home and End lead on from it.
 */
export function useCellStop(entry: CellPlace | null, rows: readonly string[]) {
  const { language } = useLocale();
  const [reached, setReached] = useState<CellPlace | null>(null);
  const stop = reached && rows.includes(reached.row) ? reached : entry;
  const onKeyDown = (event: KeyboardEvent<HTMLTableSectionElement>) => {
    const cell = cellOf(event.target);
    const next = cell && nextCell(event.currentTarget, cell, event.key, languageFacts[language].direction);
    if (!next) return;
    event.preventDefault();
    focusOf(next)?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const cell = cellOf(event.target);
    const row = cell?.closest('tr')?.dataset.row;
    if (cell && row !== undefined) setReached({ row, column: cell.dataset.column ?? '' });
  };
  const tabIndexOf = (row: string, column: string) => (stop?.row === row && stop.column === column ? 0 : -1);
  return { handlers: { onKeyDown, onFocus }, tabIndexOf };
}
