import type { Voice } from '../../ui/chart/voice.ts';
import { amountHeading } from '../../ui/chart/voice.ts';
import { bar } from '../../ui/picture/bars.ts';
import type { Figure } from '../../ui/picture/frame.ts';
import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { paints } from '../../ui/picture/patterns.ts';
import { baseline, box, figure, moved, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { FunderYear, YearList } from './yearByYearModel.ts';

const side = 16;
const gap = 10;

/** What the edition has of a funder, a line a year: which list, how many grants, how much; closed by their total. */
export function yearByYearPicture(lines: readonly FunderYear[], currency: string, voice: Voice, sheet: Sheet): Figure {
  const { t, format } = voice;
  const small = typeOf(sheet, 'small');
  const strong = typeOf(sheet, 'strong');
  const columns = columnsOf(sheet);
  const head = { type: small, fill: inks.ink3, reads: 'own' } as const;
  const top = baseline(0, 0, small);
  const height = typeOf(sheet, 'label').line + gap;
  const largest = Math.max(1, ...lines.map(({ sum }) => sum));
  const foot = small.line + 4 + lines.length * height;
  const at = foot + height / 2 + strong.size * 0.36;
  const total = lines.reduce((all, { n, sum }) => ({ n: all.n + n, sum: all.sum + sum }), { n: 0, sum: 0 });
  const closing = { type: strong, reads: 'own' } as const;
  const marks: Mark[] = [
    words(sheet, t('charts.column.year'), 0, top, head),
    words(sheet, t('yearByYear.list'), columns.list, top, head),
    figure(sheet, t('charts.column.grants'), columns.grants, top, head),
    figure(sheet, amountHeading(currency, voice), columns.amount, top, head),
    ...lines.map((line, index) =>
      moved(lineMarks(line, largest, height, voice, sheet), 0, small.line + 4 + index * height),
    ),
    stroke(sheet, [0, foot], [sheet.width, foot], {}),
    words(sheet, t('charts.total'), 0, at, { type: strong }),
    figure(sheet, format.integer(total.n), columns.grants, at, closing),
    figure(sheet, format.inUnit(total.sum), columns.amount, at, closing),
  ];
  return { heading: t('yearByYear.title'), finding: '', notes: [], drawing: { marks, height: foot + height } };
}

function columnsOf({ width }: Sheet) {
  return {
    list: 190,
    bar: { from: 560, to: width - 270 },
    grants: { from: width - 250, to: width - 140 },
    amount: { from: width - 120, to: width },
  };
}

function lineMarks(
  { from, to, n, sum, list }: FunderYear,
  largest: number,
  height: number,
  { t, format }: Voice,
  sheet: Sheet,
): Mark[] {
  const columns = columnsOf(sheet);
  const type = typeOf(sheet, 'label');
  const middle = height / 2;
  const at = middle + type.size * 0.36;
  const year = from === '' ? t('charts.trends.notStated') : format.range(from, to);
  const own = { type, reads: 'own' } as const;
  const axis = { x: columns.bar.from, y: middle - 7, width: columns.bar.to - columns.bar.from, height: 14 };
  return [
    stroke(sheet, [0, 0], [sheet.width, 0], { stroke: inks.rule, 'stroke-width': 0.75 }),
    words(sheet, year, 0, at, { type, reads: from === to && from !== '' ? 'own' : 'page' }),
    ...formMarks(list, columns.list, middle, sheet),
    words(sheet, t(`yearByYear.lists.${list}`), columns.list + side + 10, at, { type, fill: inks.ink2 }),
    ...(n === 0
      ? []
      : [
          ...bar(sheet, { ...axis, length: Math.max(0, sum / largest), tone: 'money' }),
          figure(sheet, format.integer(n), columns.grants, at, own),
          figure(sheet, format.inUnit(sum), columns.amount, at, own),
        ]),
  ];
}

/** By form, not colour, as on screen: full, half, outline, hatch where there is no list. */
function formMarks(list: YearList, x: number, middle: number, sheet: Sheet): Mark[] {
  const y = middle - side / 2;
  if (list === 'none') return [box(sheet, x, y, side, side, { fill: paints.hatch })];
  const edge = box(sheet, x + 0.5, y + 0.5, side - 1, side - 1, { fill: 'none', stroke: inks.ink2 });
  const full = list === 'complete' ? side : side / 2;
  const filled = box(sheet, x, y + side - full, side, full, { fill: inks.money4 });
  return list === 'complete' || list === 'partial' ? [filled, edge] : [edge];
}
