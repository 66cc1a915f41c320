import type { Voice } from '../../ui/chart/voice.ts';
import { bar } from '../../ui/picture/bars.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { baseline, figure, paragraph, type Sheet, stroke, typeOf } from '../../ui/picture/sheet.ts';
import type { SectorRow, SectorsModel } from './sectorsModel.ts';

const barHeight = 18;
const gap = 10;

/** The sectors as a picture: every bar with its number of grants, its amount and its share. */
export function sectorsPicture(model: SectorsModel, { t }: Voice, sheet: Sheet): Figure {
  const columns = columnsOf(sheet);
  const small = typeOf(sheet, 'small');
  const headed = (text: string, column: keyof typeof columns) =>
    figure(sheet, text, columns[column], baseline(0, 0, small), { type: small, fill: inks.ink3, reads: 'own' });
  const marks: Mark[] = [
    headed(t('charts.column.grants'), 'grants'),
    headed(model.table.columns.find(({ key }) => key === 'amount')?.label ?? '', 'amount'),
    headed(t('charts.column.share'), 'share'),
  ];
  let y = small.line + 4;
  for (const row of model.rows) {
    const drawn = drawRow(row, model.compared, y, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  }
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: model.reading ? [model.reading] : [],
    drawing: { marks, height: y },
  };
}

function columnsOf({ width }: Sheet) {
  return {
    name: { from: 0, to: 320 },
    bar: { from: 336, to: width - 320 },
    grants: { from: width - 300, to: width - 216 },
    amount: { from: width - 206, to: width - 106 },
    share: { from: width - 96, to: width },
  };
}

function drawRow(row: SectorRow, compared: boolean, y: number, sheet: Sheet) {
  const columns = columnsOf(sheet);
  const type = typeOf(sheet, 'label');
  const strong = typeOf(sheet, 'strong');
  const width = columns.name.to - columns.name.from;
  const name = paragraph(sheet, row.name, { x: 0, y: y + gap / 2, width }, { type: row.chosen ? strong : type });
  const middle = y + gap / 2 + name.height / 2;
  const at = middle + type.size * 0.36;
  const marks = [
    stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
    ...name.marks,
    ...bar(sheet, {
      x: columns.bar.from,
      y: middle - barHeight / 2,
      width: columns.bar.to - columns.bar.from,
      height: barHeight,
      length: row.length,
      tone: toneOf(row, compared),
      reference: row.reference,
    }),
    figure(sheet, row.grants, columns.grants, at, { type, reads: 'own', fill: inks.ink2 }),
    figure(sheet, row.amount, columns.amount, at, { type, reads: 'own' }),
    figure(sheet, row.share, columns.share, at, { type: strong, reads: 'own' }),
  ];
  return { marks, height: name.height + gap };
}

function toneOf(row: SectorRow, compared: boolean): 'hatch' | 'accent' | 'money' {
  if (row.notStated) return 'hatch';
  return row.chosen || compared ? 'accent' : 'money';
}
