import type { Direction } from '../../i18n/languages.ts';
import type { PlacedNode } from './flowLayout.ts';
import { keyOf } from './flowTables.ts';

/** The node an arrow leads to: along its column, or the nearest of the column beside; null for other keys and edges. */
export function nodeBeside(
  columns: readonly (readonly PlacedNode[])[],
  from: string,
  arrow: string,
  direction: Direction,
): string | null {
  const column = columns.findIndex((nodes) => nodes.some(({ node }) => keyOf(node) === from));
  const nodes = columns[column] ?? [];
  const row = nodes.findIndex(({ node }) => keyOf(node) === from);
  const start = nodes[row];
  if (!start) return null;
  const found = vertical(nodes, row, arrow) ?? nearest(columns[column + across(arrow, direction)], start, arrow);
  return found ? keyOf(found.node) : null;
}

function vertical(nodes: readonly PlacedNode[], row: number, arrow: string): PlacedNode | undefined {
  if (arrow === 'ArrowDown') return nodes[row + 1];
  return arrow === 'ArrowUp' ? nodes[row - 1] : undefined;
}

function across(arrow: string, direction: Direction): number {
  const right = direction === 'rtl' ? -1 : 1;
  if (arrow === 'ArrowRight') return right;
  return arrow === 'ArrowLeft' ? -right : 0;
}

function nearest(beside: readonly PlacedNode[] | undefined, start: PlacedNode, arrow: string): PlacedNode | undefined {
  if (!beside || !['ArrowLeft', 'ArrowRight'].includes(arrow)) return undefined;
  const middle = ({ y, height }: PlacedNode) => y + height / 2;
  return [...beside].sort((a, b) => Math.abs(middle(a) - middle(start)) - Math.abs(middle(b) - middle(start)))[0];
}
