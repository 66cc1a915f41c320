import { inks } from '../../ui/picture/inks.ts';
import type { Mark } from '../../ui/picture/mark.ts';
import { box, type Drawing, moved, paragraph, type Sheet, stroke, typeOf, words } from '../../ui/picture/sheet.ts';
import type { PairLine } from './pairLine.ts';
import { sidesKey } from './sidesKey.ts';

const barHeight = 13;
const gap = 8;

/** Two selections line by line: A filled, B an outline, each with its figure at the end of its bar. */
export function pairedBarsDrawing(names: readonly [string, string], lines: readonly PairLine[], sheet: Sheet): Drawing {
  const key = sidesKey(names, sheet);
  const marks: Mark[] = [...key.marks];
  let y = key.height;
  for (const line of lines) {
    const drawn = drawLine(line, sheet);
    marks.push(moved(drawn.marks, 0, y));
    y += drawn.height;
  }
  return { marks, height: y };
}

/** Columns of a line: its name, its bars, room for a figure beside the longest, the difference. */
function columnsOf({ width }: Sheet) {
  return { name: { from: 0, to: 340 }, bars: { from: 360, to: width - 330 }, gap: width - 110 };
}

function drawLine(line: PairLine, sheet: Sheet): Drawing {
  const columns = columnsOf(sheet);
  const type = typeOf(sheet, 'label');
  const named = paragraph(sheet, line.name, { x: 0, y: gap / 2, width: columns.name.to }, { type, reads: 'own' });
  const height = Math.max(named.height, 2 * type.line) + gap;
  const middle = height / 2;
  return {
    marks: [
      stroke(sheet, [0, 0], [sheet.width, 0], { stroke: inks.rule, 'stroke-width': 0.75 }),
      stroke(sheet, [columns.bars.from, 0], [columns.bars.from, height], {}),
      ...named.marks,
      ...barMarks({ text: line.a, known: line.knownA, length: line.lengthA }, 'a', middle - type.line / 2, sheet),
      ...barMarks({ text: line.b, known: line.knownB, length: line.lengthB }, 'b', middle + type.line / 2, sheet),
      ...(line.gap ? [words(sheet, line.gap, columns.gap, middle + type.size * 0.36, { type, fill: inks.ink2 })] : []),
    ],
    height,
  };
}

interface Bar {
  readonly text: string;
  readonly known: boolean;
  readonly length: number;
}

/** A bar around the height `y`, its figure after it; words in its place where there is no row. */
function barMarks({ text, known, length }: Bar, side: 'a' | 'b', y: number, sheet: Sheet): Mark[] {
  const { from, to } = columnsOf(sheet).bars;
  const type = typeOf(sheet, side === 'a' ? 'strong' : 'label');
  const at = y + type.size * 0.36;
  if (!known) return [words(sheet, text, from + 8, at, { type: typeOf(sheet, 'note'), fill: inks.ink3 })];
  const width = length * (to - from);
  const top = y - barHeight / 2;
  const drawn =
    side === 'a'
      ? box(sheet, from, top, width, barHeight, { fill: inks.accent })
      : box(sheet, from, top + 0.75, Math.max(0, width - 0.75), barHeight - 1.5, {
          fill: inks.paper,
          stroke: inks.ink,
          'stroke-width': 1.5,
        });
  const fill = side === 'a' ? inks.accent : inks.ink;
  return [drawn, words(sheet, text, from + width + 8, at, { type, fill, reads: 'own' })];
}
