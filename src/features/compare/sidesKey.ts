import { inks } from '../../ui/picture/inks.ts';
import { box, type Drawing, paragraph, type Sheet, typeOf } from '../../ui/picture/sheet.ts';

const swatch = { width: 26, height: 12 };
const gap = 10;

/** Which of two selections is filled and which an outline, a line each; black and white tell them apart. */
export function sidesKey([a, b]: readonly [string, string], sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'strong');
  const from = swatch.width + gap;
  const named = (name: string, y: number, fill: string) =>
    paragraph(sheet, name, { x: from, y, width: sheet.width - from }, { type, fill });
  const first = named(a, 0, inks.accent);
  const second = named(b, first.height, inks.ink);
  const at = (y: number) => y + (type.line - swatch.height) / 2;
  return {
    marks: [
      box(sheet, 0, at(0), swatch.width, swatch.height, { fill: inks.accent }),
      box(sheet, 0.75, at(first.height) + 0.75, swatch.width - 1.5, swatch.height - 1.5, {
        fill: inks.paper,
        stroke: inks.ink,
        'stroke-width': 1.5,
      }),
      ...first.marks,
      ...second.marks,
    ],
    height: first.height + second.height + gap,
  };
}
