import type { PlateArea, Point } from '../../core/geo/plate.ts';
import { brokenName, letterWidth } from '../../ui/chart/brokenName.ts';
import { type PairedArea, type PairedMap, type PairedMaps, within } from './pairedMaps.ts';

/** What is written of an area on its side's map, in pixels of a map as wide as `drawnWidth`. */
export interface SideLabel {
  readonly area: PairedArea;
  /** Inside the area, or at an edge of the map with a line that leads to the area. */
  readonly kind: 'inside' | 'left' | 'right';
  /** The middle of the first line of text. */
  readonly at: readonly [number, number];
  readonly lines: readonly string[];
  /** Where the area is. */
  readonly point: readonly [number, number];
}

/** Least width a map is drawn at, pixels: what has room there has room on a wider one. */
export const drawnWidth = 280;

/** Pixels from one line of text to the next. */
export const lineHeight = 14;

const edge = 6;
const widest = 96;
const apart = 3;

/** Pixels from one place at an edge to the next that is tried. */
const step = 4;

/**
 * Every area whose figure is known: named inside where name and figure have room, else at an edge of the map, as near
 * as can be to what it speaks of and never on another label; what finds no place has none. Regions on a map of the
 * country are named inside or not at all.
 */
export function sideLabels(
  map: PairedMap,
  of: PairedMaps['of'],
  name: (area: PairedArea) => string,
  written: (area: PairedArea) => string,
): SideLabel[] {
  const height = heightOf(map);
  const placed: SideLabel[] = [];
  const outside: { area: PairedArea; point: readonly [number, number]; lines: readonly string[] }[] = [];
  for (const area of map.areas.filter(({ value }) => value !== null)) {
    const [x, y] = within(middleOf(area.shape), map.window);
    const point = [x * drawnWidth, y * height] as const;
    const room = (area.shape.room * drawnWidth) / map.window[2];
    const lines = [name(area), written(area)].filter((text) => text.length * letterWidth <= room);
    const top = point[1] - ((lines.length - 1) * lineHeight) / 2;
    if (lines.length === 2 || (of === 'region' && lines.includes(written(area)))) {
      placed.push({ area, kind: 'inside', at: [point[0], top], lines, point });
    } else if (of === 'province') {
      outside.push({ area, point, lines: [...brokenName(name(area), widest), written(area)] });
    }
  }
  for (const label of outside.sort((p, q) => p.point[1] - q.point[1])) {
    placed.push(...placedAtEdge(label, placed, height));
  }
  return placed;
}

/** The areas whose figure is known and has no place on the map. */
export function unlabelled({ areas }: PairedMap, labels: readonly SideLabel[]): PairedArea[] {
  const named = new Set(labels.map(({ area }) => area));
  return areas.filter((area) => area.value !== null && !named.has(area));
}

function heightOf({ window }: PairedMap): number {
  return (drawnWidth * window[3]) / window[2];
}

/** The nearest free place at either edge, the nearer edge first; none where all are taken. */
function placedAtEdge(
  { area, point, lines }: Pick<SideLabel, 'area' | 'point' | 'lines'>,
  placed: readonly SideLabel[],
  height: number,
): SideLabel[] {
  const [near, far] = point[0] < drawnWidth / 2 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  const [least, most] = [edge + lineHeight / 2, height - edge - (lines.length - 0.5) * lineHeight];
  const wanted = point[1] - ((lines.length - 1) * lineHeight) / 2;
  const tops = Array.from({ length: Math.max(0, Math.floor((most - least) / step) + 1) }, (_, i) => least + i * step);
  const nearest = tops.sort((p, q) => Math.abs(p - wanted) - Math.abs(q - wanted));
  const labels = [near, far].flatMap((kind) =>
    nearest.map(
      (top): SideLabel => ({
        ...{ area, point, lines, kind },
        at: [kind === 'left' ? edge : drawnWidth - edge, top],
      }),
    ),
  );
  const isFree = (label: SideLabel) => placed.every((other) => !overlap(boxOf(label), boxOf(other)));
  const free = labels.find(isFree);
  return free ? [free] : [];
}

/** Least x and y, greatest x and y, of what a label writes. */
export function boxOf({ kind, at: [x, y], lines }: SideLabel): readonly [number, number, number, number] {
  const width = Math.max(...lines.map((line) => line.length)) * letterWidth;
  const left = { inside: x - width / 2, left: x, right: x - width }[kind];
  return [left, y - lineHeight / 2, left + width, y + (lines.length - 0.5) * lineHeight];
}

function overlap(a: ReturnType<typeof boxOf>, b: ReturnType<typeof boxOf>): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] + apart && b[1] < a[3] + apart;
}

/** A point in an area; one without any room for a name has none but its middle. */
function middleOf({ label, room, box: [left, top, right, bottom] }: PlateArea): Point {
  return room > 0 ? label : [(left + right) / 2, (top + bottom) / 2];
}

/** Where the line of a label at an edge begins: after its first line of text. */
export function leaderStart({ kind, at: [x, y], lines }: SideLabel): readonly [number, number] {
  const reach = (lines[0]?.length ?? 0) * letterWidth + 4;
  return [kind === 'left' ? x + reach : x - reach, y];
}
