import { keptApart, type LabelBox } from '../../ui/chart/labelRoom.ts';

/** A point to be named: a disc, pixels. */
export interface NamedDisc {
  readonly code: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly name: string;
}

export interface PointLabel extends LabelBox {
  readonly code: string;
  readonly name: string;
  /** Where the line from a name that stands apart meets its disc; null for a name beside it. */
  readonly from: readonly [number, number] | null;
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Of the labels' type, pixels: mean width of a letter, never less than drawn for a name, and height of a line. */
const letter = 6.6;
const line = 15;

const distances = [3, 12, 24, 38, 54, 72, 96, 124, 160];
const besideOnly = 3;

/** Right, left, above, below, then aslant. */
const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * Names beside their discs, none touching another or leaving the room; where there is no place beside a disc the name
 * stands apart, tied to it by a line. A name with no place at all is left out. `taken` is where something else is written.
 */
export function pointLabels(
  discs: readonly NamedDisc[],
  room: Room,
  taken: readonly LabelBox[] = [],
): readonly PointLabel[] {
  const crowding = (disc: NamedDisc) =>
    discs.filter((other) => Math.hypot(other.x - disc.x, other.y - disc.y) < 70).length;
  const hardestFirst = [...discs].sort((a, b) => crowding(b) - crowding(a));
  const placed: PointLabel[] = [];
  for (const disc of hardestFirst) {
    const fitting = candidates(disc).filter((label) => within(label, room) && isFree(label, [...taken, ...placed]));
    const clear = fitting.find((label) => discs.every((other) => other === disc || !covers(label, other)));
    const label = clear ?? fitting[0];
    if (label) placed.push(label);
  }
  return placed;
}

function candidates(disc: NamedDisc): readonly PointLabel[] {
  const width = [...disc.name].length * letter;
  return distances.flatMap((distance) =>
    directions.map(([along, down]): PointLabel => {
      const reach = (disc.r + distance) / Math.hypot(along, down);
      const x = disc.x + along * reach;
      const y = disc.y + down * reach;
      const start = x - width / 2 + (along * width) / 2;
      const top = y - line / 2 + (down * line) / 2;
      const edge = disc.r / Math.hypot(along, down);
      const from = distance > besideOnly ? ([disc.x + along * edge, disc.y + down * edge] as const) : null;
      return { code: disc.code, name: disc.name, start, top, width, height: line, from };
    }),
  );
}

function within({ start, top, width, height }: LabelBox, room: Room): boolean {
  return start >= 0 && top >= 0 && start + width <= room.width && top + height <= room.height;
}

function isFree(label: PointLabel, placed: readonly LabelBox[]): boolean {
  return placed.every((other) => keptApart<LabelBox>([other, label]).length === 2);
}

/** Whether a disc reaches into a box. */
export function covers({ start, top, width, height }: LabelBox, { x, y, r }: NamedDisc): boolean {
  const nearest = [Math.min(start + width, Math.max(start, x)), Math.min(top + height, Math.max(top, y))] as const;
  return Math.hypot(nearest[0] - x, nearest[1] - y) < r;
}
