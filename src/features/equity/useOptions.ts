import { type KeyboardEvent, useId, useState } from 'react';
import type { Direction } from '../../i18n/languages.ts';
import { optionAfter } from '../../ui/chart/optionAfter.ts';

/** What the map and the scatter plot share: the region pointed at or focused, and what choosing one does. */
export interface Attention {
  readonly active: string | null;
  readonly onActive: (code: string | null) => void;
  readonly onToggle: (code: string) => void;
}

/**
 * The properties of each option of a list that Tab enters once, and the one focused: arrows move along `order`, Home and End to its ends,
 * Enter and Space choose.
 */
export function useOptions(
  order: readonly string[],
  direction: Direction,
  { onActive, onToggle }: Pick<Attention, 'onActive' | 'onToggle'>,
) {
  const list = useId();
  const [entered, setEntered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const entry = entered !== null && order.includes(entered) ? entered : order[0];
  const idOf = (code: string) => `${list}-${code}`;
  const onKey = (code: string, event: KeyboardEvent) => {
    const next = optionAfter(order, code, event.key, direction);
    if (event.key === 'Enter' || event.key === ' ') onToggle(code);
    else if (next !== null) document.getElementById(idOf(next))?.focus();
    else return;
    event.preventDefault();
  };
  const option = (code: string) => ({
    id: idOf(code),
    tabIndex: code === entry ? 0 : -1,
    onClick: () => onToggle(code),
    onKeyDown: (event: KeyboardEvent) => onKey(code, event),
    onPointerEnter: () => onActive(code),
    onPointerLeave: () => onActive(null),
    onFocus: () => {
      setEntered(code);
      setFocused(code);
      onActive(code);
    },
    onBlur: () => {
      setFocused(null);
      onActive(null);
    },
  });
  return { option, focused };
}
