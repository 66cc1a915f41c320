import type { Voice } from '../../ui/chart/voice.ts';
import { inkOf, inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { box, type Drawing, paragraph, type Sheet, words } from '../../ui/picture/sheet.ts';
import { thirds } from './cuts.ts';
import { classKey } from './equityModel.ts';
import type { EquityShown } from './equityShown.ts';

/** Plate units. */
const side = 46;
const gap = 1.5;
const beside = 30;

/** The nine classes, need upwards and money along the line, each with its number of regions; those chosen framed. */
export function equityKeyDrawing(
  { model, words: said, classes }: EquityShown,
  { t, format }: Voice,
  sheet: Sheet,
): Drawing {
  const high = sheet.language === 'ar' ? 20 : 16;
  const note = { size: 11, line: high, weight: 400 } as const;
  const place = (y: number) => ({ x: 0, y, width: sheet.width });
  const title = paragraph(sheet, t('equity.key.title'), place(0), {
    type: { size: 12.5, line: high + 2, weight: 500 },
  });
  const need = paragraph(sheet, t('equity.key.need'), place(title.height + 4), { type: note, fill: inks.need });
  const top = title.height + need.height + 8;
  const { terciles } = model.cuts;
  const cell = (row: number, column: number): Mark[] => {
    const key = classKey({ need: thirds[2 - row] ?? 0, money: thirds[column] ?? 0 });
    const inside = model.regions.filter((region) => region.classes && classKey(region.classes.terciles) === key).length;
    const [x, y] = [beside + column * (side + gap), top + row * (side + gap)];
    const type = { size: 12, line: high, weight: 500 } as const;
    const style = { type, fill: inkOf(`var(--on-cross${key})`), align: 'middle', reads: 'own' } as const;
    return [
      box(sheet, x, y, side, side, { fill: inkOf(`var(--cross${key})`) }),
      words(sheet, inside > 0 ? format.integer(inside) : '·', x + side / 2, y + side / 2 + 4, style),
    ];
  };
  const frames = thirds.flatMap((row) =>
    thirds.flatMap((column) => {
      const key = classKey({ need: thirds[2 - row] ?? 0, money: column });
      const [x, y] = [beside + column * (side + gap) + 1, top + row * (side + gap) + 1];
      const attributes = { fill: 'none', stroke: inks.accent, 'stroke-width': 2.5 };
      return classes.has(key) ? [box(sheet, x, y, side - 2, side - 2, attributes)] : [];
    }),
  );
  const foot = top + 3 * (side + gap);
  const cut = (text: string, x: number, y: number, align: 'middle' | 'end') =>
    words(sheet, text, x, y, { type: note, fill: inks.ink3, align, reads: 'own' });
  const money = t('equity.key.money', { currency: said.currency });
  return {
    marks: [
      ...title.marks,
      ...need.marks,
      ...thirds.flatMap((row) => thirds.flatMap((column) => cell(row, column))),
      ...frames,
      ...[terciles.need[1], terciles.need[0]].map((value, index) =>
        cut(format.decimal(value, 1), beside - 5, top + (index + 1) * (side + gap) + 3, 'end'),
      ),
      ...terciles.money.map((value, index) =>
        cut(said.bareMoney(value), beside + (index + 1) * (side + gap), foot + 12, 'middle'),
      ),
      ...paragraph(
        sheet,
        money,
        { x: beside, y: foot + 16, width: sheet.width - beside },
        { type: note, fill: inks.ink2 },
      ).marks,
    ],
    height: foot + 16 + 2 * high,
  };
}
