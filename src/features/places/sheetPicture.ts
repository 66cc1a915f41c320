import type { RegionSheet } from '../../core/geo/plate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { inks, moneyInk } from '../../ui/picture/inks.ts';
import { type Mark, mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { type Drawing, type Sheet, words as text, type WordsStyle } from '../../ui/picture/sheet.ts';
import type { PlaceMark } from './placesModel.ts';
import type { ProvincesModel } from './provincesModel.ts';
import { lineHeight, neighbourNames, type SheetLabel, sheetLabels } from './sheetLabels.ts';

/** The sheet of a region at its own size, in a frame; geography never mirrors. */
export function sheetDrawing(model: ProvincesModel, sheet: RegionSheet, voice: Voice): Drawing {
  const { peers, words, regionName } = model;
  const { width, height } = sheet;
  const paper: Sheet = { width, direction: 'ltr', language: voice.language, measure: () => 0 };
  const marks = new Map(peers.marks.map((place) => [place.subject.key, place]));
  const labels = sheetLabels(sheet, (code) => {
    const place = marks.get(code);
    return place ? { name: words.name(place), value: words.value(place), rows: words.rows(place) } : null;
  });
  const near = neighbourNames(sheet, labels, regionName).map(({ name, at: [x, y] }) =>
    text(paper, name, x, y + 4, { type: small, fill: inks.ink3, align: 'middle', reads: 'own' }),
  );
  return {
    marks: [
      mark('clipPath', { id: 'sheet' }, mark('rect', { width, height })),
      mark('g', { 'clip-path': 'url(#sheet)' }, ...landMarks(sheet, marks), ...near),
      ...labels.filter(({ kind }) => kind !== 'inside').flatMap(leaderMarks),
      ...labels.flatMap((label) => labelMarks(label, marks.get(label.code), paper)),
      mark('rect', { width, height, fill: 'none', stroke: inks.rule2 }),
    ],
    height,
  };
}

const small = { size: 12, line: lineHeight, weight: 400 } as const;

function landMarks(sheet: RegionSheet, marks: ReadonlyMap<string, PlaceMark>): Mark[] {
  const line = (d: string, stroke: string, width: number) =>
    mark('path', { d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' });
  const current = sheet.provinces.find(({ code }) => marks.get(code)?.current);
  return [
    line(sheet.lines, inks.rule2, 0.6),
    line(sheet.landBorder, inks.rule2, 1.2),
    line(sheet.coast, inks.ink, 0.9),
    ...sheet.provinces.flatMap(({ code, path }) => {
      const place = marks.get(code);
      if (!place) return [];
      const edge = place.look === 'zero' ? inks.rule2 : inks.paper;
      const ground = mark('path', { d: path, fill: groundOf(place), stroke: edge, 'stroke-width': 1.2 });
      return place.look === 'few' ? [ground, mark('path', { d: path, fill: paints.few })] : [ground];
    }),
    line(sheet.outline, current ? inks.ink : inks.accent, current ? 1.2 : 2.2),
    ...(current ? [line(current.path, inks.paper, 5), line(current.path, inks.accent, 2.5)] : []),
  ];
}

/** The paint of a province under its dots, as on screen. */
function groundOf({ look, class: index }: PlaceMark): string {
  if (look === 'noList') return paints.noList;
  if (look === 'noRow') return inks.grey2;
  return look === 'zero' ? inks.paper : moneyInk(index).fill;
}

function leaderMarks({ from: [x1, y1], point: [x2, y2] }: SheetLabel): Mark[] {
  return [
    mark('line', { x1, y1, x2, y2, stroke: inks.paper, 'stroke-width': 3, 'stroke-opacity': 0.7 }),
    mark('line', { x1, y1, x2, y2, stroke: inks.ink, 'stroke-width': 0.9 }),
    mark('circle', { cx: x2, cy: y2, r: 3, fill: inks.paper, stroke: inks.ink }),
  ];
}

function labelMarks({ kind, at: [x, y], name, more }: SheetLabel, place: PlaceMark | undefined, paper: Sheet): Mark[] {
  const size = paper.language === 'ar' ? 13.5 : 13;
  const inside = kind === 'inside';
  const under = place && inside && place.value !== null ? moneyInk(place.class) : { fill: inks.paper, text: inks.ink };
  const cased = !inside || place?.look !== 'shaded';
  const style = (weight: 400 | 500, height: number, fill: string): WordsStyle => ({
    type: { size: height, line: lineHeight, weight },
    fill,
    align: ({ inside: 'middle', left: 'start', right: 'end' } as const)[kind],
    reads: 'own',
    ...(cased && { casing: { stroke: under.fill, width: inside ? 5 : 4 } }),
  });
  const ink = !inside && place?.current ? inks.accent : under.text;
  return [
    ...name.map((line, i) => text(paper, line, x, y + i * lineHeight + 4, style(500, size, ink))),
    ...more.map((line, i) =>
      text(paper, line, x, y + (name.length + i) * lineHeight + 4, style(400, i === 0 ? size : 11.5, ink)),
    ),
  ];
}
