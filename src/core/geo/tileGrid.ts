/** A region as one tile of a grid: rows from the north, columns from the west, both from 0. */
export interface TilePlace {
  readonly code: string;
  readonly row: number;
  readonly column: number;
}

/**
 * The twelve regions as tiles of one size. Two tiles share a side only where their regions share a border; 13 of the
 * 20 borders are kept. Decision 0021 says how it was drawn.
 */
export const tileGrid: readonly TilePlace[] = [
  ['', '', '01', ''],
  ['06', '04', '03', '02'],
  ['07', '05', '08', ''],
  ['09'],
  ['10'],
  ['11'],
  ['12'],
].flatMap((line, row) => line.flatMap((code, column) => (code === '' ? [] : [{ code, row, column }])));

const steps: ReadonlyMap<string, readonly [rows: number, columns: number]> = new Map([
  ['ArrowUp', [-1, 0]],
  ['ArrowDown', [1, 0]],
  ['ArrowLeft', [0, -1]],
  ['ArrowRight', [0, 1]],
]);

/**
 * The tile an arrow key leads to from another: the nearest on that side, those straight ahead first. Home and End lead
 * to the ends of the grid; null where there is none, and for other keys.
 */
export function tileTowards(from: string, key: string): string | null {
  if (key === 'Home') return tileGrid[0]?.code ?? null;
  if (key === 'End') return tileGrid.at(-1)?.code ?? null;
  const step = steps.get(key);
  const start = tileGrid.find(({ code }) => code === from);
  if (!step || !start) return null;
  const [down, right] = step;
  const ahead = (tile: TilePlace) => (tile.row - start.row) * down + (tile.column - start.column) * right;
  const aside = (tile: TilePlace) =>
    Math.abs((tile.row - start.row) * right) + Math.abs((tile.column - start.column) * down);
  const [next] = tileGrid.filter((tile) => ahead(tile) > 0).sort((a, b) => aside(a) - aside(b) || ahead(a) - ahead(b));
  return next?.code ?? null;
}
