import type { NeighbourName, Point, RegionSheet, SheetArea } from '../../core/geo/plate.ts';
import { brokenName, letterWidth } from '../../ui/chart/brokenName.ts';
import { keptApart, type LabelBox } from '../../ui/chart/labelRoom.ts';

/** The lines written of a province. */
export interface Writing {
  readonly name: string;
  readonly value: string;
  /** Empty without rows. */
  readonly rows: string;
}

/** What is written of a province and where, in units of the sheet. */
export interface SheetLabel {
  readonly code: string;
  /** Inside the province, or beside the region with a line that leads to it. */
  readonly kind: 'inside' | 'left' | 'right';
  /** The middle of the first line. */
  readonly at: Point;
  readonly name: readonly string[];
  /** What follows the name, a line each. */
  readonly more: readonly string[];
  /** A point in the province, and where the line to it begins; the same inside. */
  readonly point: Point;
  readonly from: Point;
  /** Whether the name alone has room where the sheet is drawn at half its size. */
  readonly onPhone: boolean;
}

/** Pixels from one line of text to the next. */
export const lineHeight = 16;

/** Where names beside the region stand, from either edge; how wide they may be; how far apart. */
const edge = 12;
const column = 108;
const apart = 7;

/** Half the size, and a little air. */
const phone = 0.48;

/** Where each province is named: inside where its name has room, else beside the region, never one on another. */
export function sheetLabels(sheet: RegionSheet, write: (code: string) => Writing | null): SheetLabel[] {
  const labels = sheet.provinces.flatMap((shape) => {
    const writing = write(shape.code);
    return writing ? [placed(shape, writing, sheet)] : [];
  });
  const beside = (kind: 'left' | 'right') =>
    spread(
      labels.filter((label) => label.kind === kind),
      sheet.height,
    );
  return [...labels.filter(({ kind }) => kind === 'inside'), ...beside('left'), ...beside('right')];
}

/** The neighbours whose names touch no other. */
export function neighbourNames(
  sheet: RegionSheet,
  labels: readonly SheetLabel[],
  name: (code: string) => string,
): { readonly code: string; readonly name: string; readonly at: Point }[] {
  const taken = labels.filter(({ kind }) => kind !== 'inside').map((label) => ({ ...boxOf(label), neighbour: null }));
  const wished = sheet.neighbours
    .filter(({ code, room }) => name(code).length * letterWidth <= room)
    .map((neighbour) => ({ ...neighbourBox(neighbour, name(neighbour.code)), neighbour }));
  return keptApart<LabelBox & { readonly neighbour: NeighbourName | null }>([...taken, ...wished]).flatMap(
    ({ neighbour }) => (neighbour ? [{ code: neighbour.code, name: name(neighbour.code), at: neighbour.label }] : []),
  );
}

function placed(
  { code, label, room, side }: SheetArea,
  { name, value, rows }: Writing,
  sheet: RegionSheet,
): SheetLabel {
  const more = [value, rows].filter((line) => line !== '');
  const lines = brokenName(name, room);
  const fits = widthOf([...lines, ...more]) <= room;
  const common = { code, more, point: label, onPhone: fits && widthOf([name]) <= room * phone };
  if (fits) {
    const top = label[1] - ((lines.length + more.length - 1) * lineHeight) / 2;
    return { ...common, kind: 'inside', at: [label[0], top], name: lines, from: label };
  }
  const x = side === 'left' ? edge : sheet.width - edge;
  const led = brokenName(name, column);
  const at: Point = [x, label[1] - ((led.length + more.length - 1) * lineHeight) / 2];
  return { ...common, kind: side, at, name: led, from: label };
}

/** Labels of one side moved apart, as near as can be to what they speak of, then given their lines. */
function spread(labels: readonly SheetLabel[], height: number): SheetLabel[] {
  const sorted = [...labels].sort((a, b) => a.point[1] - b.point[1]);
  const least = edge + lineHeight / 2;
  const tops: number[] = [];
  for (const [i, label] of sorted.entries()) {
    const above = sorted[i - 1];
    const free = above ? (tops[i - 1] ?? 0) + heightOf(above) + apart : least;
    tops.push(Math.max(free, label.at[1]));
  }
  let floor = height - edge;
  for (let i = sorted.length - 1; i >= 0; i--) {
    const label = sorted[i];
    if (!label) continue;
    tops[i] = Math.max(least, Math.min(tops[i] ?? 0, floor - heightOf(label) + lineHeight / 2));
    floor = (tops[i] ?? 0) - apart - lineHeight / 2;
  }
  return sorted.map((label, i) => led({ ...label, at: [label.at[0], tops[i] ?? 0] }));
}

function led(label: SheetLabel): SheetLabel {
  const reach = widthOf(label.name.slice(0, 1)) + 5;
  return { ...label, from: [label.at[0] + (label.kind === 'left' ? reach : -reach), label.at[1]] };
}

function boxOf(label: SheetLabel): LabelBox {
  const width = widthOf([...label.name, ...label.more]);
  const start = label.kind === 'left' ? label.at[0] : label.at[0] - width;
  return { start, width, top: label.at[1] - lineHeight / 2, height: heightOf(label) };
}

function neighbourBox({ label: [x, y] }: NeighbourName, name: string): LabelBox {
  const width = widthOf([name]);
  return { start: x - width / 2, width, top: y - lineHeight / 2, height: lineHeight };
}

const heightOf = ({ name, more }: SheetLabel): number => (name.length + more.length) * lineHeight;

const widthOf = (lines: readonly string[]): number => Math.max(...lines.map((line) => line.length)) * letterWidth;
