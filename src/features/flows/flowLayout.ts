import type { Counted, Flow, FlowLink, FlowNode, Stage } from './flow.ts';

/** Pixels. */
export const nodeWidth = 10;
const moneyHeight = 400;
const gap = 5;
/** Between a node and its label. */
export const labelGap = 6;
/** A label on one line, and on two. */
const oneLine = 18;
export const twoLines = 34;
/** Share of the free width before the middle column, whose labels stand after it. */
const beforeMiddle = 0.38;
const thinnest = 0.75;

export interface PlacedNode {
  readonly node: FlowNode;
  /** Pixels from the inline start and from the top; the first edge of the column and of the row that its label has. */
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Of the row, label included. */
  readonly rowHeight: number;
}

/** A band of money; `ends` are the nodes it touches, one alone where it leads to or from a bundle. */
export interface Band {
  readonly id: string;
  readonly ends: readonly FlowNode[];
  readonly path: string;
  readonly width: number;
}

/** Where the small links of a stage run together. */
export interface PlacedBundle {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface FlowLayout {
  readonly height: number;
  readonly nodes: readonly (readonly PlacedNode[])[];
  readonly bands: readonly Band[];
  /** One a stage; null where nothing is bundled or it holds no positive amount. */
  readonly bundles: readonly (PlacedBundle | null)[];
}

/** Room for a flow, pixels: its whole width and what labels take of it on each side. */
export interface Room {
  readonly width: number;
  readonly side: number;
}

/** Pixels that the label of a node has. */
export function labelRoom({ column }: Pick<FlowNode, 'column'>, room: Room): number {
  return (column === 'sector' ? (1 - beforeMiddle) * spanOf(room) : room.side) - 2 * labelGap;
}

function spanOf({ width, side }: Room): number {
  return width - 2 * side - 3 * nodeWidth;
}

/**
 * Places a flow from the inline start; right-to-left pages mirror it whole. A row is as high as its node, or as its
 * label: `isBroken` tells whether that takes two lines.
 */
export function placeFlow(flow: Flow, room: Room, isBroken: (node: FlowNode) => boolean): FlowLayout {
  const { width, side } = room;
  const scale = flow.whole.sum > 0 ? moneyHeight / flow.whole.sum : 0;
  const span = spanOf(room);
  const starts = [side, side + nodeWidth + beforeMiddle * span, width - side - nodeWidth];
  const nodes = flow.nodes.map((column, index) => placeColumn(column, starts[index] ?? side, scale, isBroken));
  const foot = Math.max(0, ...nodes.flat().map(({ y, rowHeight }) => y + rowHeight));
  const stages = flow.stages.map((stage, index) =>
    placeStage(stage, index, nodes[index] ?? [], nodes[index + 1] ?? [], scale, foot),
  );
  return {
    height: Math.max(foot, ...stages.map(({ bundle }) => (bundle ? bundle.y + bundle.height : 0))),
    nodes,
    bands: stages.flatMap(({ bands }) => bands),
    bundles: stages.map(({ bundle }) => bundle),
  };
}

function placeColumn(
  nodes: readonly FlowNode[],
  x: number,
  scale: number,
  isBroken: (node: FlowNode) => boolean,
): PlacedNode[] {
  let y = 0;
  return nodes.map((node) => {
    const height = Math.max(thinnest, node.sum * scale);
    const placed = { node, x, y, height, rowHeight: Math.max(height, isBroken(node) ? twoLines : oneLine) };
    y += placed.rowHeight + gap;
    return placed;
  });
}

function placeStage(
  { links, bundle }: Stage,
  index: number,
  sources: readonly PlacedNode[],
  targets: readonly PlacedNode[],
  scale: number,
  foot: number,
): { readonly bands: Band[]; readonly bundle: PlacedBundle | null } {
  const order = (nodes: readonly PlacedNode[], value: string) => nodes.findIndex(({ node }) => node.value === value);
  const drawn = links
    .filter(({ bundled }) => !bundled)
    .sort((a, b) => order(targets, a.to) - order(targets, b.to) || order(sources, a.from) - order(sources, b.from));
  const leaving = new Stack(sources);
  const coming = new Stack(targets);
  const bands = drawn.flatMap((link) => {
    const source = sources.find(({ node }) => node.value === link.from);
    const target = targets.find(({ node }) => node.value === link.to);
    if (!source || !target) return [];
    const width = link.sum * scale;
    const path = curve(source.x + nodeWidth, leaving.take(source, width), target.x, coming.take(target, width));
    return [{ id: `${index} ${link.from} ${link.to}`, ends: [source.node, target.node], path, width }];
  });
  const small = links.filter(({ bundled }) => bundled);
  const ins = sums(small, sources, 'from');
  const outs = sums(small, targets, 'to');
  const height = Math.max(whole(ins), whole(outs)) * scale;
  const [source] = sources;
  const [target] = targets;
  if (bundle.links === 0 || height <= 0 || !source || !target) return { bands, bundle: null };
  const x = (source.x + target.x) / 2;
  const placed = { x, y: Math.max(0, foot - height), height };
  let enter = placed.y;
  let leave = placed.y;
  for (const { node, sum } of ins) {
    const width = sum * scale;
    const path = curve(node.x + nodeWidth, leaving.take(node, width), x, enter + width / 2);
    bands.push({ id: `${index} ${node.node.value} >`, ends: [node.node], path, width });
    enter += width;
  }
  for (const { node, sum } of outs) {
    const width = sum * scale;
    const path = curve(x + nodeWidth, leave + width / 2, node.x, coming.take(node, width));
    bands.push({ id: `${index} > ${node.node.value}`, ends: [node.node], path, width });
    leave += width;
  }
  return { bands, bundle: placed };
}

/** How far down the edge of each node bands already reach. */
class Stack {
  readonly #used: Map<PlacedNode, number>;

  constructor(nodes: readonly PlacedNode[]) {
    this.#used = new Map(nodes.map((node) => [node, node.y]));
  }

  /** The middle of the next band of a node. */
  take(node: PlacedNode, width: number): number {
    const from = this.#used.get(node) ?? node.y;
    this.#used.set(node, from + width);
    return from + width / 2;
  }
}

/** What the small links bring each node, where that is positive. */
function sums(small: readonly FlowLink[], nodes: readonly PlacedNode[], end: 'from' | 'to') {
  return nodes
    .map((node) => ({ node, sum: whole(small.filter((link) => link[end] === node.node.value)) }))
    .filter(({ sum }) => sum > 0);
}

function whole(cells: readonly Pick<Counted, 'sum'>[]): number {
  return cells.reduce((sum, cell) => sum + cell.sum, 0);
}

function curve(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)} ${round(y0)}C${middle} ${round(y0)} ${middle} ${round(y1)} ${round(x1)} ${round(y1)}`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
