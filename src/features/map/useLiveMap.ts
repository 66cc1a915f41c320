import { plate } from 'virtual:plate';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWhenIdle } from '../../state/whenIdle.ts';
import { type Camera, wholeSheet, withinSheet, zoomed } from './camera.ts';
import type { MapController } from './mapController.ts';
import type { MapModel } from './mapModel.ts';

interface LiveState {
  readonly model: MapModel;
  readonly hovered: string | null;
  readonly onToggle: (code: string) => void;
  readonly onHover: (code: string | null) => void;
}

export interface LiveMap {
  readonly camera: Camera;
  /** True while the live map draws the land; false before it, and for good when it cannot. */
  readonly drawing: boolean;
  readonly zoom: (factor: number) => void;
  readonly move: (camera: Camera) => void;
  readonly reset: () => void;
}

/**
 * Loads the live map into `canvas` once the page is idle, or at the first zoom where the connection
 * is slow or data is saved, and hands it each next state. Without it the camera moves the SVG; where
 * nothing can be drawn with, it is not loaded.
 */
export function useLiveMap(canvas: RefObject<HTMLDivElement | null>, state: LiveState): LiveMap {
  const [camera, setCamera] = useState(wholeSheet);
  const [drawing, setDrawing] = useState(false);
  const [asked, ask] = useState(false);
  const idle = useWhenIdle();
  const controller = useRef<MapController>(null);
  const latest = useRef({ state, camera });
  latest.current = { state, camera };
  const wanted = idle || asked;
  useEffect(() => {
    const container = canvas.current;
    if (!wanted || !container || !hasGraphics()) return;
    let current = true;
    const stop = () => {
      current = false;
      controller.current?.remove();
      controller.current = null;
      setDrawing(false);
    };
    import('./mapController.ts')
      .then(({ MapController }) => {
        if (!current || container.clientWidth === 0) return;
        const { camera: at, state: first } = latest.current;
        controller.current = new MapController(container, plate, at, {
          onCamera: setCamera,
          onHover: (code) => latest.current.state.onHover(code),
          onPick: (code) => latest.current.state.onToggle(code),
          onReady: () => setDrawing(true),
          onFail: stop,
        });
        controller.current.show(first);
      })
      .catch(stop);
    return stop;
  }, [wanted, canvas]);
  const { model, hovered } = state;
  useEffect(() => controller.current?.show({ model, hovered }), [model, hovered]);
  const move = (next: Camera) => {
    const target = withinSheet(next, plate);
    if (controller.current && drawing) controller.current.moveTo(target);
    else setCamera(target.k === 1 ? wholeSheet : target);
  };
  return {
    camera,
    drawing,
    move,
    zoom: (factor) => {
      ask(true);
      move(zoomed(camera, factor, plate));
    },
    reset: () => move(wholeSheet),
  };
}

/** True where the browser has what the live map draws with. */
function hasGraphics(): boolean {
  const context = document.createElement('canvas').getContext('webgl2');
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}
