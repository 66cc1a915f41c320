import type { Voice } from '../../ui/chart/voice.ts';
import { bar } from '../../ui/picture/bars.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { baseline, box, figure, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { RankingModel, RankingRow } from './rankingModel.ts';

const barHeight = 14;
const gap = 10;
const square = 11;

/** The largest organisations as a picture, names in full as published; those ranked apart stand apart. */
export function rankingPicture(model: RankingModel, { t }: Voice, sheet: Sheet): Figure {
  const columns = columnsOf(sheet);
  const small = typeOf(sheet, 'small');
  const strong = typeOf(sheet, 'strong');
  const style = { type: small, fill: inks.ink3, reads: 'own' } as const;
  const headed = (text: string, column: 'grants' | 'amount' | 'share') =>
    figure(sheet, text, columns[column], baseline(0, 0, small), style);
  const marks: Mark[] = [
    words(sheet, model.nameHeading, 0, baseline(0, 0, small), style),
    headed(t('charts.column.grants'), 'grants'),
    headed(model.amountHeading, 'amount'),
    headed(t('charts.column.share'), 'share'),
  ];
  let y = small.line + 4;
  const add = (row: RankingRow) => {
    const drawn = drawRow(row, y, sheet);
    marks.push(...drawn.marks);
    y += drawn.height;
  };
  model.rows.forEach(add);
  if (model.apart.length > 0) {
    marks.push(words(sheet, t('charts.ranking.staffWelfare'), 0, baseline(y + 14, 0, strong), { type: strong }));
    y += strong.line + 18;
    model.apart.forEach(add);
  }
  return {
    heading: model.title.heading,
    finding: model.summary,
    notes: model.notes,
    drawing: { marks, height: y },
  };
}

function columnsOf({ width }: Sheet) {
  return {
    name: { from: 0, to: 500 },
    bar: { from: 516, to: width - 320 },
    grants: { from: width - 300, to: width - 216 },
    amount: { from: width - 206, to: width - 106 },
    share: { from: width - 96, to: width },
  };
}

function drawRow(row: RankingRow, y: number, sheet: Sheet) {
  const columns = columnsOf(sheet);
  const [type, strong] = [typeOf(sheet, 'label'), typeOf(sheet, 'strong')];
  const indent = row.kind === 'notNamed' ? square + 8 : 0;
  const name = paragraph(
    sheet,
    row.name,
    { x: indent, y: y + gap / 2, width: columns.name.to - indent },
    { type: row.chosen ? strong : type, reads: 'own' },
  );
  const middle = y + gap / 2 + name.height / 2;
  const at = middle + type.size * 0.36;
  const marks = [
    stroke(sheet, [0, y], [sheet.width, y], { stroke: inks.rule, 'stroke-width': 0.75 }),
    ...(row.kind === 'notNamed' ? [hollowSquare(y + gap / 2 + (type.line - square) / 2, sheet)] : []),
    ...name.marks,
    ...barOf(row, middle, sheet),
    figure(sheet, row.grants, columns.grants, at, { type, reads: 'own', fill: inks.ink2 }),
    figure(sheet, row.amount, columns.amount, at, { type: strong, reads: 'own' }),
    figure(sheet, row.share, columns.share, at, { type, reads: 'own', fill: inks.ink2 }),
  ];
  return { marks, height: name.height + gap };
}

/** The organisations below the list have no bar together: it would set the scale. */
function barOf({ length, kind, cut, chosen }: RankingRow, middle: number, sheet: Sheet): readonly Mark[] {
  if (length === null) return [];
  const { from, to } = columnsOf(sheet).bar;
  const named = chosen ? 'accent' : 'money';
  const tone = kind === 'notNamed' ? 'hatch' : named;
  return bar(sheet, { x: from, y: middle - barHeight / 2, width: to - from, height: barHeight, length, tone, cut });
}

/** The mark of an organisation that the source does not name. */
function hollowSquare(y: number, sheet: Sheet): Mark {
  return box(sheet, 0.5, y, square, square, { fill: 'none', stroke: inks.money5 });
}
