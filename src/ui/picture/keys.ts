import { inks } from './inks.ts';
import type { Mark } from './mark.ts';
import { baseline, box, type Drawing, type Sheet, typeOf, words } from './sheet.ts';

/** A paint and what it means. */
export interface KeyEntry {
  readonly fill: string;
  /** A paint over the first. */
  readonly over?: string;
  readonly text: string;
  /** A figure after the text. */
  readonly figure?: string;
}

const swatch = { width: 26, height: 14 };
const gap = 8;
const between = 34;

/** Entries side by side on as many lines as they take. */
export function keys(entries: readonly KeyEntry[], sheet: Sheet): Drawing {
  const [type, strong] = [typeOf(sheet, 'label'), typeOf(sheet, 'strong')];
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const { fill, over, text, figure = '' } of entries) {
    const textWidth = sheet.measure(text, type.size, type.weight);
    const figureWidth = figure === '' ? 0 : gap + sheet.measure(figure, strong.size, strong.weight);
    const width = swatch.width + gap + textWidth + figureWidth;
    if (x > 0 && x + width > sheet.width) [x, y] = [0, y + type.line];
    const [top, at] = [y + (type.line - swatch.height) / 2, baseline(y, 0, type)];
    const place = [x, top, swatch.width, swatch.height] as const;
    marks.push(
      box(sheet, ...place, { fill, stroke: inks.rule2, 'stroke-width': 0.75 }),
      ...(over ? [box(sheet, ...place, { fill: over })] : []),
      words(sheet, text, x + swatch.width + gap, at, { type }),
      ...(figure
        ? [words(sheet, figure, x + swatch.width + 2 * gap + textWidth, at, { type: strong, reads: 'own' })]
        : []),
    );
    x += width + between;
  }
  return { marks, height: entries.length === 0 ? 0 : y + type.line };
}
