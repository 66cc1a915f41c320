import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LiveMap, type MapGeoJSONFeature, type MapMouseEvent, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Plate } from '../../core/geo/plate.ts';
import { type Level, levels } from '../../core/view/viewState.ts';
import { isLanguage } from '../../i18n/languages.ts';
import { mapGestures } from '../../i18n/messages/mapGestures.ts';
import type { Camera } from './camera.ts';
import { closest, wholeSheet } from './camera.ts';
import type { MapModel } from './mapModel.ts';
import { onThemeChange, readPalette } from './mapPalette.ts';
import { dots, hatch, pixelRatioAt } from './mapPatterns.ts';
import { layersOf, mapStyle } from './mapStyle.ts';

setWorkerUrl(workerUrl);

const folder = `${import.meta.env.BASE_URL}data/boundaries/`;

/** Pixels of the whole globe at zoom 0. */
const globe = 512;
/** The farthest MapLibre goes. */
const leastZoom = -2;

export interface MapEvents {
  readonly onCamera: (camera: Camera) => void;
  readonly onHover: (code: string | null) => void;
  readonly onPick: (code: string) => void;
  /** The land is drawn: the SVG beneath the names may go. */
  readonly onReady: () => void;
  /** The map cannot draw, or no longer can: the SVG must stay or come back. */
  readonly onFail: () => void;
}

export interface MapState {
  readonly model: MapModel;
  readonly hovered: string | null;
}

/**
 * Owns the MapLibre map in one container: same projection and fit as the plate, areas recoloured by
 * feature state. It draws what {@link show} is given and tells what the reader does; it decides nothing.
 * @throws Error from the constructor where WebGL is missing.
 */
export class MapController {
  readonly #map: LiveMap;
  readonly #plate: Plate;
  readonly #container: HTMLElement;
  readonly #events: MapEvents;
  readonly #stopTheme: () => void;
  /** Pixels of the container the camera was last fitted to: what is seen is told by it until fitted again. */
  #width: number;
  #state: MapState | null = null;
  #level: Level = 'region';
  #painted = new Map<string, string>();

  constructor(container: HTMLElement, plate: Plate, camera: Camera, events: MapEvents) {
    this.#container = container;
    this.#width = container.clientWidth;
    this.#plate = plate;
    this.#events = events;
    const [west, south, east, north] = plate.frame;
    this.#map = new LiveMap({
      container,
      style: this.#style(),
      ...this.#at(camera),
      minZoom: this.#base() - 0.001,
      maxZoom: this.#base() + Math.log2(closest),
      maxBounds: [west, south, east, north],
      attributionControl: false,
      cooperativeGestures: true,
      locale: gestureWords(),
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      keyboard: false,
      renderWorldCopies: false,
      fadeDuration: 0,
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#hideCanvas();
    this.#listen();
    this.#stopTheme = onThemeChange(() => this.repaint());
  }

  /** Draws the next state; only areas whose look changed are touched. */
  show(state: MapState): void {
    this.#state = state;
    if (this.#map.isStyleLoaded()) this.#paint();
  }

  /** Reads the colours of the page again. */
  repaint(): void {
    this.#painted.clear();
    this.#putPatterns();
    this.#map.setStyle(this.#style());
    this.#map.once('styledata', () => this.#paint());
  }

  moveTo(camera: Camera): void {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#map.easeTo({ ...this.#at(camera), duration: still ? 0 : 240, essential: true });
  }

  remove(): void {
    this.#stopTheme();
    this.#map.remove();
  }

  /** The page's own list of areas speaks for the canvas, which is therefore neither reached nor read. */
  #hideCanvas(): void {
    const canvas = this.#map.getCanvas();
    canvas.tabIndex = -1;
    canvas.removeAttribute('role');
    canvas.removeAttribute('aria-label');
    canvas.setAttribute('aria-hidden', 'true');
  }

  #listen(): void {
    const map = this.#map;
    map.once('style.load', () => this.#putPatterns());
    map.once('load', () => {
      this.#paint();
      map.once('idle', () => this.#events.onReady());
    });
    map.on('move', () => this.#events.onCamera(this.#camera()));
    map.on('resize', () => this.#refit());
    map.on('mousemove', (event) => this.#events.onHover(this.#codeAt(event)));
    map.on('mouseout', () => this.#events.onHover(null));
    map.on('click', (event) => {
      const code = this.#codeAt(event);
      if (code !== null) this.#events.onPick(code);
    });
    map.on('error', () => {
      if (!map.loaded()) this.#events.onFail();
    });
    map.getCanvas().addEventListener('webglcontextlost', () => this.#events.onFail());
  }

  #putPatterns(): void {
    const { paper, rule2, ink } = readPalette(document.documentElement);
    const pixelRatio = pixelRatioAt(this.#base(), this.#ratio());
    for (const [id, pattern] of [
      ['hatch', hatch(paper, rule2)],
      ['dots', dots(ink)],
    ] as const) {
      if (this.#map.hasImage(id)) this.#map.removeImage(id);
      this.#map.addImage(id, pattern, { pixelRatio });
    }
  }

  #style() {
    return mapStyle({
      folder: new URL(folder, location.href).href,
      plate: this.#plate,
      palette: readPalette(document.documentElement),
      ratio: this.#ratio(),
    });
  }

  #paint(): void {
    if (!this.#state) return;
    const { model, hovered } = this.#state;
    this.#level = model.level;
    for (const level of levels) {
      const visibility = level === model.level ? 'visible' : 'none';
      for (const layer of layersOf[level]) this.#map.setLayoutProperty(layer, 'visibility', visibility);
    }
    for (const { code, look, class: index, selected } of model.areas) {
      const drawn = { look, class: index, selected, hovered: code === hovered };
      const key = JSON.stringify(drawn);
      if (this.#painted.get(code) === key) continue;
      this.#painted.set(code, key);
      this.#map.setFeatureState({ source: model.level, id: code }, drawn);
    }
  }

  #codeAt({ point }: MapMouseEvent): string | null {
    const [feature]: MapGeoJSONFeature[] = this.#map.queryRenderedFeatures(point, { layers: [`${this.#level}-fill`] });
    return typeof feature?.id === 'string' ? feature.id : null;
  }

  /** Pixels to a plate unit when the whole sheet is seen. */
  #ratio(): number {
    return this.#width / this.#plate.width;
  }

  /** Zoom at which the sheet fills the container. */
  #base(): number {
    const [west, , east] = this.#plate.frame;
    return Math.log2((this.#width * 360) / (globe * (east - west)));
  }

  #at({ k, x, y }: Camera): { zoom: number; center: [number, number] } {
    const { width, height, frame } = this.#plate;
    const [west, south, east, north] = frame;
    const across = (width / 2 - x) / k / width;
    const down = (height / 2 - y) / k / height;
    const latitude = unproject(project(north) + down * (project(south) - project(north)));
    return { zoom: this.#base() + Math.log2(k), center: [west + across * (east - west), latitude] };
  }

  #camera(): Camera {
    const [west, , , north] = this.#plate.frame;
    const ratio = this.#ratio();
    const k = 2 ** (this.#map.getZoom() - this.#base());
    const corner = this.#map.project([west, north]);
    return k < 1.002 ? wholeSheet : { k, x: corner.x / ratio, y: corner.y / ratio };
  }

  #refit(): void {
    // A map on its way out of the page, or not laid out yet, has next to no width, and so no scale.
    const { k } = this.#camera();
    const fitted = this.#width;
    this.#width = this.#container.clientWidth;
    if (this.#base() < leastZoom) {
      this.#width = fitted;
      return;
    }
    this.#map.setMinZoom(null).setMaxZoom(this.#base() + Math.log2(closest));
    this.#map.setMinZoom(this.#base() - 0.001);
    this.repaint();
    this.#map.jumpTo(k <= 1 ? this.#at(wholeSheet) : { zoom: this.#base() + Math.log2(k) });
    this.#events.onCamera(this.#camera());
  }
}

/** Mercator height of a latitude, and back. */
const project = (latitude: number): number => Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360));
const unproject = (height: number): number => (Math.atan(Math.exp(height)) * 360) / Math.PI - 90;

/** The library's own sentences, in the language of the page. */
function gestureWords(): Record<string, string> {
  const { lang } = document.documentElement;
  const { windows, mac, touch } = mapGestures[isLanguage(lang) ? lang : 'fr'];
  return {
    'CooperativeGesturesHandler.WindowsHelpText': windows,
    'CooperativeGesturesHandler.MacHelpText': mac,
    'CooperativeGesturesHandler.MobileHelpText': touch,
  };
}
