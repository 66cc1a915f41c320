import type { Direction } from '../../i18n/languages.ts';

/** The option a key moves to along `order`; the same one at either end, null for other keys. */
export function optionAfter(
  order: readonly string[],
  option: string,
  key: string,
  direction: Direction,
): string | null {
  const [ahead, back] = direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const at = order.indexOf(option);
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
