import type { Plate } from '../../core/geo/plate.ts';
import { areaName } from '../../i18n/names.ts';
import { groundOf } from '../../ui/chart/areaPaint.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { inkOf, inks, moneyInk } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { lookPatterns } from '../../ui/picture/patterns.ts';
import { outline } from '../../ui/picture/plateMarks.ts';
import { scaleRow } from '../../ui/picture/scale.ts';
import { baseline, type Drawing, moved, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import { type PairedArea, type PairedMap, type PairedMaps, within } from './pairedMaps.ts';
import { classStarts, offMapWords, unitOf, writtenOf } from './pairedMapWords.ts';
import type { Side } from './side.ts';

const between = 32;

interface Drawn {
  readonly map: PairedMap;
  readonly side: 'a' | 'b';
  readonly name: string;
  readonly currency: string;
}

/** Two maps beside each other on one scale of colour and of distance; the first stands where reading starts. */
export function pairedMapsDrawing(
  maps: PairedMaps,
  plate: Plate,
  [one, other]: readonly [Pick<Side, 'name' | 'result'>, Pick<Side, 'name' | 'result'>],
  voice: Voice,
  sheet: Sheet,
): Drawing {
  const width = (sheet.width - between) / 2;
  const own: Sheet = { ...sheet, width };
  const [first, second] = [0, width + between];
  const left = (from: number) => (sheet.direction === 'rtl' ? sheet.width - from - width : from);
  const a = drawMap({ map: maps.a, side: 'a', name: one.name, currency: one.result.currency }, maps, plate, voice, own);
  const b = drawMap(
    { map: maps.b, side: 'b', name: other.name, currency: other.result.currency },
    maps,
    plate,
    voice,
    own,
  );
  const top = Math.max(a.height, b.height);
  const small = typeOf(sheet, 'small');
  const unit = unitOf(maps, voice);
  const starts = classStarts(maps, voice);
  const fills = starts.map((_, index) => moneyInk(index).fill);
  const scale = scaleRow(fills, starts.slice(1), sheet);
  return {
    marks: [
      moved(a.marks, left(first), 0),
      moved(b.marks, left(second), 0),
      words(sheet, unit, 0, baseline(top + 10, 0, small), { type: small, fill: inks.ink2 }),
      moved(scale.marks, 0, top + 14 + small.line),
    ],
    height: top + 14 + small.line + scale.height,
  };
}

/** One side under its name: a window on the plate, the place of the side outlined as its bars are. */
function drawMap(
  { map, side, name, currency }: Drawn,
  maps: PairedMaps,
  plate: Plate,
  voice: Voice,
  sheet: Sheet,
): Drawing {
  const strong = typeOf(sheet, 'strong');
  const head = paragraph(
    sheet,
    name,
    { x: 0, y: 0, width: sheet.width },
    { type: strong, fill: side === 'a' ? inks.accent : inks.ink },
  );
  const [x, y, width, height] = map.window;
  const scale = sheet.width / width;
  const tall = height * scale;
  const frame = { width: sheet.width, height: tall };
  const clip = `side-${side}`;
  const land = mark(
    'g',
    { transform: `scale(${Math.round(scale * 1e5) / 1e5}) translate(${-x} ${-y})` },
    ...landMarks(map, side, plate, 1 / scale),
  );
  const paper: Sheet = { ...sheet, direction: 'ltr' };
  const inside: Mark[] = [
    lookPatterns(`pair-${side}`, 1 / scale),
    mark('clipPath', { id: clip }, mark('rect', frame)),
    mark('g', { 'clip-path': `url(#${clip})` }, land),
    ...map.areas.flatMap((area) => nameMarks(area, map, writtenOf(area, maps.measure, voice), voice, paper)),
    ...distanceMarks(map.hundredKm * scale, tall, voice, paper),
    mark('rect', { ...frame, fill: 'none', stroke: inks.ink }),
  ];
  const foot = head.height + 6 + tall;
  const listed = unnamedMarks(map, maps, foot + 6, voice, sheet);
  const place = { x: 0, y: foot + 6 + listed.height, width: sheet.width };
  const said = offMapWords(map, maps, currency, voice);
  const style = { type: typeOf(sheet, 'small'), fill: inks.ink2 };
  const offMap = said === '' ? { marks: [], height: 0 } : paragraph(sheet, said, place, style);
  return {
    marks: [...head.marks, moved(inside, 0, head.height + 6), ...listed.marks, ...offMap.marks],
    height: place.y + offMap.height,
  };
}

/** `pixel` is how many plate units one takes. */
function landMarks(map: PairedMap, side: 'a' | 'b', plate: Plate, pixel: number): Mark[] {
  const around = map.outline?.path;
  const look = (area: PairedArea, which: PairedArea['look'], pattern: string) =>
    area.look === which ? [mark('path', { d: area.shape.path, fill: `url(#pair-${side}-${pattern})` })] : [];
  return [
    ...plate.regions.map(({ path }) => mark('path', { d: path, fill: inks.sunk })),
    ...plate.regions.map(({ path }) => outline(path, inks.rule2, 0.75 * pixel)),
    ...map.areas.map((area) => mark('path', { d: area.shape.path, fill: inkOf(groundOf(area)) })),
    ...map.areas.flatMap((area) => [...look(area, 'noList', 'no-list'), ...look(area, 'few', 'few')]),
    ...map.areas.map(({ shape }) => outline(shape.path, inks.paper, 1.2 * pixel)),
    ...(around ? [outline(around, inks.paper, 7 * pixel)] : []),
    ...(around ? [outline(around, side === 'a' ? inks.accent : inks.ink, (side === 'a' ? 3.5 : 5) * pixel)] : []),
    ...(around && side === 'b' ? [outline(around, inks.paper, 2 * pixel)] : []),
  ];
}

/** What has room inside an area: its name and figure, or the figure alone; nothing where it is not known. */
function linesInside(area: PairedArea, { window }: PairedMap, written: string, { language }: Voice, sheet: Sheet) {
  const type = typeOf(sheet, 'small');
  const room = (area.shape.room * sheet.width) / window[2];
  const lines = [areaName(area.names, language), written].filter(
    (text) => sheet.measure(text, type.size, 500) <= room + 8,
  );
  return area.value === null || !lines.includes(written) ? [] : lines;
}

function nameMarks(area: PairedArea, map: PairedMap, written: string, voice: Voice, sheet: Sheet): Mark[] {
  const type = typeOf(sheet, 'small');
  const { window } = map;
  const lines = linesInside(area, map, written, voice, sheet);
  const { fill: under, text: fill } =
    area.look === 'zero' ? { fill: inks.paper, text: inks.ink } : moneyInk(area.class);
  const [x, y] = within(area.shape.label, window);
  const at = [x * sheet.width, y * ((sheet.width * window[3]) / window[2])] as const;
  return lines.map((line, index) =>
    words(sheet, line, at[0], at[1] + 5 + (index - (lines.length - 1) / 2) * 18, {
      type: { ...type, weight: line === written ? 400 : 500 },
      fill,
      align: 'middle',
      reads: 'own',
      casing: { stroke: under, width: 4 },
    }),
  );
}

/** Under a map, the known figures of the areas too small to hold their names. */
function unnamedMarks(map: PairedMap, maps: PairedMaps, y: number, voice: Voice, sheet: Sheet): Drawing {
  const small = typeOf(sheet, 'small');
  const listed = map.areas.flatMap((area) => {
    const written = writtenOf(area, maps.measure, voice);
    const isNamed = linesInside(area, map, written, voice, sheet).length > 1;
    return area.value === null || isNamed ? [] : [`${areaName(area.names, voice.language)} ${written}`];
  });
  if (listed.length === 0) return { marks: [], height: 0 };
  return paragraph(sheet, voice.format.list(listed), { x: 0, y, width: sheet.width }, { type: small, fill: inks.ink2 });
}

/** A hundred kilometres, where this map lies. */
function distanceMarks(length: number, height: number, { t }: Voice, sheet: Sheet): Mark[] {
  const small = typeOf(sheet, 'small');
  const y = height - 12;
  const casing = { stroke: inks.paper, width: 4 };
  return [
    stroke(sheet, [12, y], [12 + length, y], { stroke: inks.paper, 'stroke-width': 6 }),
    stroke(sheet, [12, y], [12 + length, y], { 'stroke-width': 2.5 }),
    words(sheet, t('compare.hundredKm'), 12, y - 7, { type: small, reads: 'own', casing }),
  ];
}
