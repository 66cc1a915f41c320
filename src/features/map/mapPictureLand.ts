import type { Plate, PlateArea } from '../../core/geo/plate.ts';
import { waterlines } from '../../core/geo/waterlines.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { edgeMarks, outline, seaMarks } from '../../ui/picture/plateMarks.ts';
import { type Sheet, words } from '../../ui/picture/sheet.ts';
import { wrapped } from '../../ui/picture/typeset.ts';
import type { AreaLabel } from './labelModel.ts';
import type { AreaMark } from './mapModel.ts';

export type Marks = ReadonlyMap<string, AreaMark>;

/** The drawn land in plate units: never mirrored. */
export function landMarks(plate: Plate, shapes: readonly PlateArea[], marks: Marks): Mark[] {
  const selected = shapes.filter(({ code }) => marks.get(code)?.selected);
  const outlined = (stroke: string, width: number) => selected.map(({ path }) => outline(path, stroke, width));
  return [
    ...seaMarks(plate, waterlines),
    ...shapes.flatMap(({ code, path }) => areaMarks(path, marks.get(code))),
    ...lineMarks(plate, shapes, marks),
    ...outlined(inks.paper, 5),
    ...outlined(inks.accent, 2.5),
  ];
}

function areaMarks(d: string, area: AreaMark | undefined): Mark[] {
  if (!area) return [];
  const ground = mark('path', { d, fill: groundOf(area) });
  return area.look === 'few' ? [ground, mark('path', { d, fill: paints.few })] : [ground];
}

/** The paint of an area under its dots, as on screen. */
export function groundOf({ look, class: index }: Pick<AreaMark, 'look' | 'class'>): string {
  if (look === 'noList') return paints.noList;
  if (look === 'noRow') return inks.grey2;
  return look === 'zero' ? inks.paper : moneyInk(index).fill;
}

function lineMarks(plate: Plate, shapes: readonly PlateArea[], marks: Marks): Mark[] {
  const provinces = shapes !== plate.regions;
  const edge = ({ code, path }: PlateArea) =>
    outline(path, marks.get(code)?.look === 'zero' ? inks.rule2 : inks.paper, provinces ? 0.8 : 1.2);
  return [
    ...(provinces ? [] : [outline(plate.provinceLines, inks.ink, 0.4, 0.2)]),
    ...shapes.map(edge),
    ...(provinces ? plate.regions.map(({ path }) => outline(path, inks.paper, 1.8)) : []),
    ...edgeMarks(plate),
  ];
}

const tick = 17;
const lineHeight = 17;

/** Names and figures of areas; `sheet` is the plate's, read from the left whatever the language. */
export function labelMarks(
  labels: readonly AreaLabel[],
  shapes: readonly PlateArea[],
  marks: Marks,
  sheet: Sheet,
): Mark[] {
  const rooms = new Map(shapes.map(({ code, room }) => [code, room]));
  return labels.flatMap((label) => {
    const area = marks.get(label.code);
    if (!area) return [];
    return label.kind === 'sea'
      ? seaLabel(label, area, sheet)
      : insideLabel(label, area, Math.max(narrowest, rooms.get(label.code) ?? 0), sheet);
  });
}

/** Least width for the number of rows, plate units: it may be broken, a word may not. */
const narrowest = 60;

const size = ({ language }: Sheet) => (language === 'ar' ? 13.5 : 13);

function seaLabel({ at: [x, y], name, value, rows }: AreaLabel, { selected }: AreaMark, sheet: Sheet): Mark[] {
  const fill = selected ? inks.accent : inks.ink;
  const casing = { stroke: inks.paper, width: 4 };
  const style = { align: 'end', reads: 'own', casing } as const;
  const type = { size: size(sheet), line: lineHeight, weight: 400 } as const;
  const line = words(sheet, name.join(''), x - tick - 5, y + 4, { ...style, type, fill });
  return [
    mark('path', { d: `M${x - tick} ${y}H${x}`, stroke: fill }),
    { ...line, children: [mark('tspan', { 'font-weight': 500 }, ...line.children), ` ${value}`] },
    ...(rows
      ? [
          words(sheet, rows, x - tick - 5, y + 20, {
            ...style,
            type: { ...type, size: size(sheet) - 2 },
            fill: inks.ink2,
          }),
        ]
      : []),
  ];
}

function insideLabel(label: AreaLabel, area: AreaMark, room: number, sheet: Sheet): Mark[] {
  const [x, y] = label.at;
  const valued = area.value !== null;
  const under = valued ? moneyInk(area.class) : { fill: inks.paper, text: inks.ink };
  const style = {
    align: 'middle',
    reads: 'own',
    fill: under.text,
    ...((!valued || area.look === 'few') && { casing: { stroke: under.fill, width: 5 } }),
  } as const;
  const lines = insideLines(label, room, sheet);
  const top = y + 12 - (lines.length * lineHeight) / 2;
  return lines.map(({ text, type }, index) => words(sheet, text, x, top + index * lineHeight, { ...style, type }));
}

function insideLines({ name, value, rows }: AreaLabel, room: number, sheet: Sheet) {
  const type = { size: size(sheet), line: lineHeight, weight: 400 } as const;
  const small = { ...type, size: type.size - 2 };
  return [
    ...name.map((text) => ({ text, type: { ...type, weight: 500 as const } })),
    { text: value, type },
    ...wrapped(rows, room, small, sheet.measure).map((text) => ({ text, type: small })),
  ].filter(({ text }) => text !== '');
}
