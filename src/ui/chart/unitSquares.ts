/** Columns and rows of the grid of squares that every bin shares, about as wide for its height as a bin is. */
export function squareGrid(largest: number): { readonly across: number; readonly up: number } {
  const across = Math.max(3, Math.round(Math.sqrt(largest * 0.3)));
  return { across, up: Math.max(1, Math.ceil(largest / across)) };
}

/** Side of a square where a step of the grid is 1. */
const side = 0.8;

/** The path of squares `from` (included) to `to` (excluded), filled from the foot, row by row. */
export function squaresPath(
  from: number,
  to: number,
  { across, up }: { readonly across: number; readonly up: number },
  inset = 0,
): string {
  let path = '';
  const edge = round(side - 2 * inset);
  for (let index = from; index < to; index++) {
    const x = round((index % across) + 0.1 + inset);
    const y = round(up - 1 - Math.floor(index / across) + 0.1 + inset);
    path += `M${x} ${y}h${edge}v${edge}h${-edge}z`;
  }
  return path;
}

function round(number: number): number {
  return Math.round(number * 100) / 100;
}
