import type { Voice } from '../../ui/chart/voice.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { baseline, box, figure, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { SectorGap, SectorGapsModel } from './sectorGapsModel.ts';

const barHeight = 18;
const gap = 10;

/** The sectors of a place by how far they lie from the country's: a bar each side of no difference. */
export function sectorGapsPicture(model: SectorGapsModel, { t }: Voice, sheet: Sheet): Figure {
  const columns = columnsOf(sheet);
  const small = typeOf(sheet, 'small');
  const head = { type: small, fill: inks.ink3, reads: 'own' } as const;
  const middle = columns.bar.from + (columns.bar.to - columns.bar.from) * model.middle;
  const marks: Mark[] = [
    words(sheet, t('sectorGaps.less'), middle - 10, baseline(0, 0, small), { ...head, fill: inks.need, align: 'end' }),
    words(sheet, t('sectorGaps.more'), middle + 10, baseline(0, 0, small), { ...head, fill: inks.money5 }),
    figure(sheet, t('charts.column.grants'), columns.grants, baseline(0, 0, small), head),
    figure(sheet, t('charts.column.share'), columns.share, baseline(0, 0, small), head),
  ];
  let y = small.line + 4;
  for (const row of model.gaps) {
    const drawn = drawRow(row, middle, y, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: [model.reading, ...model.notes],
    drawing: { marks, height: y },
  };
}

/** Beside the bars, room for the figure at the end of the longest on either side. */
function columnsOf({ width }: Sheet) {
  return {
    name: 300,
    bar: { from: 390, to: width - 300 },
    grants: { from: width - 196, to: width - 110 },
    share: { from: width - 96, to: width },
  };
}

function drawRow(row: SectorGap, middle: number, y: number, sheet: Sheet) {
  const columns = columnsOf(sheet);
  const type = typeOf(sheet, 'label');
  const strong = typeOf(sheet, 'strong');
  const name = paragraph(
    sheet,
    row.name,
    { x: 0, y: y + gap / 2, width: columns.name },
    { type: row.chosen ? strong : type },
  );
  const centre = y + gap / 2 + name.height / 2;
  const at = centre + type.size * 0.36;
  const span = columns.bar.to - columns.bar.from;
  const [from, to] = [columns.bar.from + span * row.from, columns.bar.from + span * row.to];
  const more = row.points > 0;
  const tone = more ? inks.money4 : inks.need;
  const stated = row.few ? { fill: 'none', stroke: tone, 'stroke-width': 1.5 } : { fill: tone };
  const end = more ? to + 8 : from - 8;
  return {
    marks: [
      stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
      ...name.marks,
      box(sheet, from, centre - barHeight / 2, to - from, barHeight, row.notStated ? { fill: paints.hatch } : stated),
      stroke(sheet, [middle, y], [middle, y + name.height + gap], {}),
      words(sheet, row.gap, end, at, { type, reads: 'own', align: more ? 'start' : 'end' }),
      figure(sheet, row.grants, columns.grants, at, { type, reads: 'own', fill: inks.ink2 }),
      figure(sheet, row.share, columns.share, at, { type: strong, reads: 'own' }),
    ],
    height: name.height + gap,
  };
}
