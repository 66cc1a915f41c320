import type { Box, Plate, Point } from '../../core/geo/plate.ts';

/** What part of the sheet is seen: a plate point `p` is drawn at `k·p + (x, y)`; the sheet itself is `k = 1`. */
export interface Camera {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export const wholeSheet: Camera = { k: 1, x: 0, y: 0 };

export const closest = 16;

type Sheet = Pick<Plate, 'width' | 'height'>;

/** The nearest camera that shows nothing beyond the sheet. */
export function withinSheet({ k, x, y }: Camera, { width, height }: Sheet): Camera {
  const scale = Math.min(closest, Math.max(1, k));
  const clamp = (shift: number, side: number) => Math.min(0, Math.max(side * (1 - scale), shift));
  return { k: scale, x: clamp(x, width), y: clamp(y, height) };
}

/** The camera nearer or farther by a factor, the middle of the view held still. */
export function zoomed(camera: Camera, factor: number, sheet: Sheet): Camera {
  const k = Math.min(closest, Math.max(1, camera.k * factor));
  const ratio = k / camera.k;
  const hold = (shift: number, side: number) => side / 2 - (side / 2 - shift) * ratio;
  return withinSheet({ k, x: hold(camera.x, sheet.width), y: hold(camera.y, sheet.height) }, sheet);
}

/** The camera moved, no more than needed, so that a box is in view. */
export function showing(camera: Camera, [left, top, right, bottom]: Box, sheet: Sheet): Camera {
  const move = (shift: number, low: number, high: number, side: number) => {
    if (camera.k * low + shift < 0) return -camera.k * low;
    return camera.k * high + shift > side ? side - camera.k * high : shift;
  };
  const x = move(camera.x, left, right, sheet.width);
  const y = move(camera.y, top, bottom, sheet.height);
  return withinSheet({ k: camera.k, x, y }, sheet);
}

/** Where a plate point is drawn. */
export function seen({ k, x, y }: Camera, [px, py]: Point): Point {
  return [k * px + x, k * py + y];
}
