import { inks } from './inks.ts';
import { type Mark, mark } from './mark.ts';
import { paints } from './patterns.ts';
import { box, type Sheet } from './sheet.ts';

export type Tone = 'money' | 'accent' | 'hatch';

const fills = { money: inks.money4, accent: inks.accent, hatch: paints.hatch } as const;

interface Bar {
  readonly x: number;
  readonly y: number;
  /** Of the whole axis, pixels. */
  readonly width: number;
  readonly height: number;
  /** Against the axis, 0–1. */
  readonly length: number;
  readonly tone: Tone;
  /** Goes beyond the axis: drawn with a cut near its end. */
  readonly cut?: boolean;
  /** Where the tick of what it is compared with stands, 0–1. */
  readonly reference?: number | null;
}

/** A bar from the side where reading starts, as the charts on screen draw it. */
export function bar(sheet: Sheet, { x, y, width, height, length, tone, cut, reference = null }: Bar): readonly Mark[] {
  const ticked = reference !== null;
  return [
    box(sheet, x, y, width * length, height, { fill: fills[tone] }),
    ...(cut ? [slash(sheet, x + width * 0.88, y, height)] : []),
    ...(ticked ? [box(sheet, x + width * (reference ?? 0) - 1, y - 5, 2, height + 10, { fill: inks.ink })] : []),
  ];
}

function slash(sheet: Sheet, x: number, y: number, height: number): Mark {
  const left = sheet.direction === 'rtl' ? sheet.width - x : x;
  const d = `M${left - 2} ${y + height + 2}l6 ${-height - 4}h5l-6 ${height + 4}z`;
  return mark('path', { d, fill: inks.paper });
}
