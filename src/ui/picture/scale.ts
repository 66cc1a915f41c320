import { inks } from './inks.ts';
import type { Mark } from './mark.ts';
import { baseline, box, type Drawing, type Sheet, typeOf, words } from './sheet.ts';

const swatch = { width: 58, height: 14 };

/** The classes of a map in a row, what begins each written under the edge it shares with the one before. */
export function scaleRow(fills: readonly string[], borders: readonly string[], sheet: Sheet): Drawing {
  const type = typeOf(sheet, 'small');
  const marks: Mark[] = fills.flatMap((fill, index) => {
    const x = index * swatch.width;
    const border = borders[index - 1] ?? '';
    const style = { type, fill: inks.ink2, align: 'middle', reads: 'own' } as const;
    return [
      box(sheet, x, 0, swatch.width - 2, swatch.height, { fill, stroke: inks.rule2, 'stroke-width': 0.5 }),
      ...(border === '' ? [] : [words(sheet, border, x - 1, baseline(swatch.height, 0, type), style)]),
    ];
  });
  return { marks, height: swatch.height + type.line };
}
