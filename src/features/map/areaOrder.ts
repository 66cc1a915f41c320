import type { PlateArea } from '../../core/geo/plate.ts';
import type { Direction } from '../../i18n/languages.ts';

/** Areas whose names stand within this height of each other are read as one line. */
const line = 48;

/** The codes of areas as a page is read: from the top, each line from the side where reading starts. */
export function readingOrder(areas: readonly PlateArea[], direction: Direction): readonly string[] {
  const sign = direction === 'rtl' ? -1 : 1;
  const row = ({ label }: PlateArea) => Math.floor(label[1] / line);
  return [...areas].sort((a, b) => row(a) - row(b) || sign * (a.label[0] - b.label[0])).map(({ code }) => code);
}

/** The area a key moves to in reading order; the same one at either end, null for other keys. */
export function areaAfter(order: readonly string[], code: string, key: string, direction: Direction): string | null {
  const [ahead, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const at = order.indexOf(code);
  const target = new Map([
    ['ArrowDown', at + 1],
    [ahead, at + 1],
    ['ArrowUp', at - 1],
    [back, at - 1],
    ['Home', 0],
    ['End', order.length - 1],
  ]).get(key);
  if (target === undefined) return null;
  return order[Math.min(order.length - 1, Math.max(0, target))] ?? null;
}
