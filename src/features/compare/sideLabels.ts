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

/** Width a map is drawn at, about, pixels: what has room inside an area. */
export const drawnWidth = 320;

/** Pixels from one line of text to the next. */
export const lineHeight = 14;

const edge = 6;
const widest = 96;
const apart = 5;

/**
 * Every area whose figure is known: named inside where name and figure have room, else at the nearer edge of the map,
 * never one on another. Regions on a map of the country are named inside or not at all.
 */
export function sideLabels(
  map: PairedMap,
  of: PairedMaps['of'],
  name: (area: PairedArea) => string,
  written: (area: PairedArea) => string,
): SideLabel[] {
  const { window, areas } = map;
  const height = (drawnWidth * window[3]) / window[2];
  const labels = areas.flatMap((area): SideLabel[] => {
    if (area.value === null) return [];
    const [x, y] = within(middleOf(area.shape), window);
    const point = [x * drawnWidth, y * height] as const;
    const room = (area.shape.room * drawnWidth) / window[2];
    const inside = [name(area), written(area)].filter((text) => text.length * letterWidth <= room);
    if (inside.length === 2 || of === 'region') {
      if (!inside.includes(written(area))) return [];
      const top = point[1] - ((inside.length - 1) * lineHeight) / 2;
      return [{ area, kind: 'inside', at: [point[0], top], lines: inside, point }];
    }
    const lines = [...brokenName(name(area), widest), written(area)];
    const kind = x < 0.5 ? 'left' : 'right';
    const at = [kind === 'left' ? edge : drawnWidth - edge, point[1] - ((lines.length - 1) * lineHeight) / 2] as const;
    return [{ area, kind, at, lines, point }];
  });
  return [
    ...labels.filter(({ kind }) => kind === 'inside'),
    ...(['left', 'right'] as const).flatMap((side) =>
      spread(
        labels.filter(({ kind }) => kind === side),
        height,
      ),
    ),
  ];
}

/** A point in an area; one without any room for a name has none but its middle. */
function middleOf({ label, room, box: [left, top, right, bottom] }: PlateArea): Point {
  return room > 0 ? label : [(left + right) / 2, (top + bottom) / 2];
}

/** Labels of one edge moved apart, as near as can be to what they speak of, and kept inside the map. */
function spread(labels: readonly SideLabel[], height: number): SideLabel[] {
  const sorted = [...labels].sort((a, b) => a.point[1] - b.point[1]);
  const tops: number[] = [];
  for (const [i, { at }] of sorted.entries()) {
    const above = sorted[i - 1];
    const free = above ? (tops[i - 1] ?? 0) + above.lines.length * lineHeight + apart : edge + lineHeight / 2;
    tops.push(Math.max(free, at[1]));
  }
  let floor = height - edge;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const tall = (sorted[i]?.lines.length ?? 0) * lineHeight;
    tops[i] = Math.min(tops[i] ?? 0, floor - tall + lineHeight / 2);
    floor = (tops[i] ?? 0) - lineHeight / 2 - apart;
  }
  return sorted.map((label, i) => ({ ...label, at: [label.at[0], tops[i] ?? 0] }));
}

/** Where the line of a label at an edge begins: after its first line of text. */
export function leaderStart({ kind, at: [x, y], lines }: SideLabel): readonly [number, number] {
  const reach = (lines[0]?.length ?? 0) * letterWidth + 4;
  return [kind === 'left' ? x + reach : x - reach, y];
}
