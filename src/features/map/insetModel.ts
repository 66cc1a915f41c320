import type { Box, PlateArea, Point } from '../../core/geo/plate.ts';
import { brokenName } from '../../ui/chart/brokenName.ts';
import type { AreaMark } from './mapModel.ts';

/** A province that is named in an inset: inside it, or beside a line that leads to it. */
interface Named {
  readonly code: string;
  /** Where the name stands when it is led, in units of the inset, and from which side it is written. */
  readonly lead?: { readonly at: Point; readonly anchor: 'start' | 'end' };
}

/** A part of the map drawn larger, where provinces are too small to be named or touched. */
export interface Inset {
  readonly key: 'strait' | 'coast';
  /** The part of the plate it enlarges. */
  readonly window: Box;
  /** Its upper left corner on the plate, where there is only sea. */
  readonly at: Point;
  readonly scale: number;
  readonly named: readonly Named[];
}

export const insets: readonly Inset[] = [
  {
    key: 'strait',
    window: [470, 23, 540, 68],
    at: [12, 36],
    scale: 3.1,
    named: [
      { code: '01.511' },
      { code: '01.227' },
      { code: '01.571' },
      { code: '01.573', lead: { at: [212, 15], anchor: 'end' } },
    ],
  },
  {
    key: 'coast',
    window: [396, 120, 474, 178],
    at: [12, 196],
    scale: 2.9,
    named: [
      { code: '04.421', lead: { at: [150, 18], anchor: 'end' } },
      { code: '04.441' },
      { code: '04.501' },
      { code: '06.371', lead: { at: [120, 54], anchor: 'end' } },
      { code: '06.141', lead: { at: [112, 78], anchor: 'end' } },
      { code: '06.385' },
      { code: '06.355', lead: { at: [112, 152], anchor: 'start' } },
      { code: '06.111' },
    ],
  },
];

export interface InsetLabel {
  readonly code: string;
  /** The middle of the province, in units of the plate. */
  readonly from: Point;
  /** Where the words stand, in units of the plate. */
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly name: readonly string[];
  readonly value: string;
}

interface Words {
  readonly name: (mark: AreaMark) => string;
  readonly value: (mark: AreaMark) => string;
}

/** Width and height of an inset, in units of the plate. */
export function sizeOf({ window: [left, top, right, bottom], scale }: Inset): Point {
  return [(right - left) * scale, (bottom - top) * scale];
}

/** The names of an inset: led ones in one line, the others broken to fit their province. */
export function insetLabels(
  inset: Inset,
  shapes: readonly PlateArea[],
  marks: ReadonlyMap<string, AreaMark>,
  words: Words,
): readonly InsetLabel[] {
  const { window, at, scale, named } = inset;
  return named.flatMap(({ code, lead }): InsetLabel[] => {
    const shape = shapes.find((area) => area.code === code);
    const mark = marks.get(code);
    if (!shape || !mark) return [];
    const [left, top, right, bottom] = shape.box;
    const from: Point = [
      at[0] + ((left + right) / 2 - window[0]) * scale,
      at[1] + ((top + bottom) / 2 - window[1]) * scale,
    ];
    const name = words.name(mark);
    const value = mark.value === null ? '' : words.value(mark);
    if (!lead)
      return [{ code, from, at: from, anchor: 'middle', name: brokenName(name, (right - left) * scale), value }];
    return [{ code, from, at: [at[0] + lead.at[0], at[1] + lead.at[1]], anchor: lead.anchor, name: [name], value }];
  });
}

/** The areas of which an inset shows a part. */
export function areasIn({ window }: Inset, shapes: readonly PlateArea[]): readonly PlateArea[] {
  const [left, top, right, bottom] = window;
  return shapes.filter(({ box }) => box[0] < right && box[2] > left && box[1] < bottom && box[3] > top);
}
