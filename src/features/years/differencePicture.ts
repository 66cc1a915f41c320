import type { Plate } from '../../core/geo/plate.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inkOf, inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { scaleRow } from '../../ui/picture/scale.ts';
import {
  baseline,
  type Drawing,
  figure,
  moved,
  paragraph,
  type Sheet,
  stroke,
  typeOf,
  words,
} from '../../ui/picture/sheet.ts';
import { changeTones, type DifferenceModel } from './differenceModel.ts';
import { smallMaps } from './yearsDrawing.ts';

const mapWidth = 420;
const gap = 36;

/** What changed between two periods: a map on a scale of both sides, and beside it every region's figures. */
export function differencePicture(model: DifferenceModel, plate: Plate, voice: Voice, sheet: Sheet): Figure {
  const { t, format } = voice;
  const from = mapWidth + gap;
  const map = drawMap(model, plate, sheet);
  const table = drawTable(model, { ...sheet, width: sheet.width - from });
  const rtl = sheet.direction === 'rtl';
  const left =
    model.discarded.length > 0 ? [`${t('years.difference.discarded.lead')} ${format.list(model.discarded)}.`] : [];
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [model.reading, ...model.notes.filter((note) => note !== t('explore.partialPhrase')), ...left],
    drawing: {
      marks: [moved(map.marks, rtl ? sheet.width - mapWidth : 0, 0), moved(table.marks, rtl ? 0 : from, 0)],
      height: Math.max(map.height, table.height),
    },
  };
}

function drawMap(model: DifferenceModel, plate: Plate, sheet: Sheet): Drawing {
  const own: Sheet = { ...sheet, width: mapWidth };
  const paper: Sheet = { ...own, direction: 'ltr' };
  const maps = smallMaps(plate, mapWidth);
  const labels = model.areas.flatMap(({ code, label }) => {
    const area = plate.regions.find((region) => region.code === code);
    if (!area || label === undefined) return [];
    const [x, y] = maps.place(area.label);
    const casing = { stroke: inks.paper, width: 4 };
    const type = { size: 13, line: 16, weight: 500 } as const;
    return [words(paper, label, x, y + 5, { type, align: 'middle', reads: 'own', casing })];
  });
  const scale = drawScale(model, own);
  return {
    marks: [maps.shared, maps.at(model.areas, 0, 0), ...labels, moved(scale.marks, 0, maps.height + 8)],
    height: maps.height + 8 + scale.height,
  };
}

function drawScale({ scale }: DifferenceModel, sheet: Sheet): Drawing {
  if (!scale) return { marks: [], height: 0 };
  const place = { x: 0, y: 0, width: sheet.width };
  const said = paragraph(sheet, scale.said, place, { type: typeOf(sheet, 'small'), fill: inks.ink2 });
  const row = scaleRow(changeTones.map(inkOf), scale.borders, sheet);
  return { marks: [...said.marks, moved(row.marks, 0, said.height + 6)], height: said.height + 6 + row.height };
}

const rowGap = 8;

/** The table of the chart: amounts and grants of both periods, and what the one is of the other. */
function drawTable({ table }: DifferenceModel, sheet: Sheet): Drawing {
  const { width } = sheet;
  const small = typeOf(sheet, 'small');
  const columns = [
    { from: width - 452, to: width - 362 },
    { from: width - 354, to: width - 276 },
    { from: width - 262, to: width - 172 },
    { from: width - 164, to: width - 86 },
    { from: width - 76, to: width },
  ];
  const marks: Mark[] = [];
  let y = drawHead(
    table.columns.map(({ label }) => label),
    columns,
    marks,
    sheet,
  );
  const line = (cells: readonly string[], role: 'label' | 'strong') => {
    const type = typeOf(sheet, role);
    const look = cells[6] ?? '';
    const name = paragraph(sheet, cells[0] ?? '', { x: 0, y: y + rowGap / 2, width: width - 464 }, { type });
    const under =
      look === ''
        ? null
        : paragraph(sheet, look, { x: 0, y: y + rowGap / 2 + name.height, width }, { type: small, fill: inks.ink2 });
    const at = baseline(y + rowGap / 2, 0, type);
    marks.push(
      stroke(sheet, [0, y], [width, y], { stroke: role === 'strong' ? inks.ink : inks.rule, 'stroke-width': 0.75 }),
      ...name.marks,
      ...(under?.marks ?? []),
      ...columns.flatMap((column, index) => {
        const text = cells[index + 1] ?? '';
        return text === '' ? [] : [figure(sheet, text, column, at, { type, reads: 'own' })];
      }),
    );
    y += name.height + (under?.height ?? 0) + rowGap;
  };
  for (const { cells } of table.rows) line(cells, 'label');
  if (table.total) line(table.total, 'strong');
  return { marks, height: y };
}

/** The headings of the columns, on as many lines as the longest takes; returns how high they are. */
function drawHead(
  labels: readonly string[],
  columns: readonly { readonly from: number; readonly to: number }[],
  marks: Mark[],
  sheet: Sheet,
): number {
  const type = typeOf(sheet, 'small');
  const rtl = sheet.direction === 'rtl';
  const heights = columns.map(({ from, to }, index) => {
    const place = { x: rtl ? from : to, y: 0, width: to - from };
    const head = paragraph(sheet, labels[index + 1] ?? '', place, {
      type,
      fill: inks.ink3,
      align: rtl ? 'start' : 'end',
      reads: 'own',
    });
    marks.push(...head.marks);
    return head.height;
  });
  return Math.max(...heights) + 4;
}
