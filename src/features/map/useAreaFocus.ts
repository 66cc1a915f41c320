import { plate } from 'virtual:plate';
import { type KeyboardEvent, useState } from 'react';
import type { PlateArea } from '../../core/geo/plate.ts';
import { readingOrder } from '../../core/geo/readingOrder.ts';
import { useLocale } from '../../i18n/react.tsx';
import { optionAfter } from '../../ui/chart/optionAfter.ts';
import { showing } from './camera.ts';
import { shapeId } from './Shapes.tsx';
import type { LiveMap } from './useLiveMap.ts';

/** The area the keyboard is on: arrows go to the next in reading order, Enter and Space choose, the view follows. */
export function useAreaFocus(
  shapes: readonly PlateArea[],
  live: Pick<LiveMap, 'camera' | 'move'>,
  onToggle: (code: string) => void,
) {
  const { direction } = useLocale();
  const [focused, setFocused] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const order = readingOrder(shapes, direction);
  const onKey = (code: string, event: KeyboardEvent) => {
    const next = optionAfter(order, code, event.key, direction);
    if (event.key === 'Enter' || event.key === ' ') onToggle(code);
    else if (next !== null) document.getElementById(`choose-${shapeId(next)}`)?.focus();
    else return;
    event.preventDefault();
  };
  const onFocus = (code: string | null) => {
    setFocused(code);
    const shape = shapes.find((area) => area.code === code);
    if (!shape) return;
    setLast(shape.code);
    live.move(showing(live.camera, shape.box, plate));
  };
  /** The one area that Tab reaches. */
  const entry = last !== null && order.includes(last) ? last : (order[0] ?? null);
  return { focused, entry, onFocus, onKey };
}
