import { type PointerEvent, useState } from 'react';

/** A rectangle of a plot, pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Corners {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/** A hand that trembles while it clicks draws no more than this. */
const least = 6;

/**
 * A rectangle drawn with a mouse or a pen, told once it is let go; a finger scrolls the page. `origin` is where the
 * plot starts in its drawing. Those who draw none choose the same by the keyboard in the key.
 */
export function useBrush(origin: number, onDrawn: (box: Box) => void) {
  const [corners, setCorners] = useState<Corners | null>(null);
  const at = (event: PointerEvent<SVGSVGElement>): readonly [number, number] => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return [event.clientX - left - origin, event.clientY - top];
  };
  const box = corners && boxOf(corners);
  return {
    box: box && isDrawn(box) ? box : null,
    gesture: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.pointerType === 'touch' || event.button !== 0 || isOption(event.target)) return;
        event.preventDefault();
        event.currentTarget.setPointerCapture?.(event.pointerId);
        setCorners({ from: at(event), to: at(event) });
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (corners) setCorners({ ...corners, to: at(event) });
      },
      onPointerUp: () => {
        if (box && isDrawn(box)) onDrawn(box);
        setCorners(null);
      },
      onPointerCancel: () => setCorners(null),
    },
  };
}

function boxOf({ from, to }: Corners): Box {
  const [x, y] = [Math.min(from[0], to[0]), Math.min(from[1], to[1])];
  return { x, y, width: Math.abs(to[0] - from[0]), height: Math.abs(to[1] - from[1]) };
}

function isDrawn({ width, height }: Box): boolean {
  return width >= least && height >= least;
}

function isOption(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[role="option"]') !== null;
}
