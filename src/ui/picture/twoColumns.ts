import { type Drawing, moved, type Sheet, stacked } from './sheet.ts';

/** Between two columns, and between two drawings of one, pixels. */
const gutter = 44;
const gap = 22;

/** Drawings in two columns in the order of reading, each kept whole; the first column is filled to half their height. */
export function inTwoColumns(drawingsOn: (column: Sheet) => readonly Drawing[], sheet: Sheet): Drawing {
  const column: Sheet = { ...sheet, width: (sheet.width - gutter) / 2 };
  const drawings = drawingsOn(column);
  const whole = drawings.reduce((sum, { height }) => sum + height + gap, 0);
  const first: Drawing[] = [];
  const second: Drawing[] = [];
  let above = 0;
  for (const drawing of drawings) {
    const isFirst = second.length === 0 && (first.length === 0 || above + drawing.height / 2 <= whole / 2);
    (isFirst ? first : second).push(drawing);
    above += drawing.height + gap;
  }
  const sides = [first, second].map((side) => stacked(side.map((drawing) => [gap, drawing])));
  const across = column.width + gutter;
  const at = sheet.direction === 'rtl' ? [across, 0] : [0, across];
  return {
    marks: sides.map(({ marks }, index) => moved(marks, at[index] ?? 0, 0)),
    height: Math.max(...sides.map(({ height }) => height)),
  };
}
