import type { Direction } from '../../i18n/languages.ts';
import { optionAfter } from '../../ui/chart/optionAfter.ts';

/** The cell of a table that holds `target` and leads somewhere: it bears its column in `data-column`. */
export function cellOf(target: EventTarget): HTMLElement | null {
  return target instanceof HTMLElement ? target.closest<HTMLElement>('td[data-column]') : null;
}

/**
 * The cell an arrow, Home or End leads to: along the row as the language runs, or in the nearest row above or below that
 * has one in the same column. Null for another key, and at the edge.
 */
export function nextCell(
  body: HTMLTableSectionElement,
  cell: HTMLElement,
  key: string,
  direction: Direction,
): HTMLElement | null {
  const row = cell.closest('tr');
  if (!row) return null;
  const column = cell.dataset.column ?? '';
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const rows = [...body.rows];
    const at = rows.indexOf(row);
    const ahead = key === 'ArrowDown' ? rows.slice(at + 1) : rows.slice(0, at).reverse();
    return ahead.map((other) => cellsIn(other).get(column)).find((found) => found !== undefined) ?? null;
  }
  const cells = cellsIn(row);
  const next = optionAfter([...cells.keys()], column, key, direction);
  return next === null ? null : (cells.get(next) ?? null);
}

/** What of a cell takes the focus. */
export function focusOf(cell: HTMLElement): HTMLElement | null {
  return cell.querySelector<HTMLElement>('a, button');
}

function cellsIn(row: HTMLTableRowElement): Map<string, HTMLElement> {
  const cells = [...row.querySelectorAll<HTMLElement>('td[data-column]')];
  return new Map(cells.map((cell) => [cell.dataset.column ?? '', cell]));
}
