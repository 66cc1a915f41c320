import type {
  ExpressionSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
} from 'maplibre-gl';
import type { Plate } from '../../core/geo/plate.ts';
import { waterlines } from '../../core/geo/waterlines.ts';
import { type Level, levels } from '../../core/view/viewState.ts';
import type { MapPalette } from './mapPalette.ts';

type LinePaint = NonNullable<LineLayerSpecification['paint']>;

const looks = (look: string): ExpressionSpecification => ['==', ['coalesce', ['feature-state', 'look'], ''], look];

const where = (condition: ExpressionSpecification): ExpressionSpecification => ['case', condition, 1, 0];

const flag = (name: string): ExpressionSpecification => ['boolean', ['feature-state', name], false];

/** The tone of an area's class; areas without one, and sums below nought, lie under a hatch, turn grey or stay paper. */
function toneOf({ money, paper, grey2 }: MapPalette): ExpressionSpecification {
  const [first, second, third, fourth, fifth, sixth] = money;
  const index: ExpressionSpecification = ['coalesce', ['feature-state', 'class'], 0];
  const tone: ExpressionSpecification = [
    'step',
    index,
    paper,
    0,
    first,
    1,
    second,
    2,
    third,
    3,
    fourth,
    4,
    fifth,
    5,
    sixth,
  ];
  return ['case', looks('zero'), paper, looks('noRow'), grey2, tone];
}

const lineLayer = (id: string, source: string, paint: LinePaint): LayerSpecification => ({
  id,
  type: 'line',
  source,
  layout: { 'line-join': 'round' },
  paint,
});

function fillLayers(level: Level, palette: MapPalette): LayerSpecification[] {
  const fill = { type: 'fill', source: level } as const;
  return [
    { ...fill, id: `${level}-fill`, paint: { 'fill-color': toneOf(palette) } },
    { ...fill, id: `${level}-noList`, paint: { 'fill-pattern': 'hatch', 'fill-opacity': where(looks('noList')) } },
    { ...fill, id: `${level}-few`, paint: { 'fill-pattern': 'dots', 'fill-opacity': where(looks('few')) } },
  ];
}

function markLayers(level: Level, { ink, paper, accent }: MapPalette): LayerSpecification[] {
  return [
    lineLayer(`${level}-hover`, level, {
      'line-color': ink,
      'line-width': 1.5,
      'line-opacity': where(flag('hovered')),
    }),
    lineLayer(`${level}-casing`, level, {
      'line-color': paper,
      'line-width': 6,
      'line-opacity': where(flag('selected')),
    }),
    lineLayer(`${level}-chosen`, level, {
      'line-color': accent,
      'line-width': 3,
      'line-opacity': where(flag('selected')),
    }),
  ];
}

/** Layers drawn only at one level; the others are drawn at both. */
export const layersOf: Readonly<Record<Level, readonly string[]>> = {
  region: [
    'region-fill',
    'region-noList',
    'region-few',
    'region-inner',
    'region-hover',
    'region-casing',
    'region-chosen',
  ],
  province: [
    ...['province-fill', 'province-noList', 'province-few', 'province-edge'],
    ...['province-hover', 'province-casing', 'province-chosen'],
  ],
};

interface StyleInput {
  /** Address of the folder of boundary files, with its last slash. */
  readonly folder: string;
  readonly plate: Plate;
  readonly palette: MapPalette;
  /** Pixels to a plate unit when the whole sheet is seen. */
  readonly ratio: number;
}

/** The whole style: own sources only, no tiles, no glyphs. Names of areas are drawn by the page. */
export function mapStyle({ folder, plate, palette, ratio }: StyleInput): StyleSpecification {
  const { paper, ink, rule, rule2 } = palette;
  const areas = (file: string) => ({ type: 'geojson', data: `${folder}${file}`, promoteId: 'code' }) as const;
  return {
    version: 8,
    sources: {
      region: areas('regions.geojson'),
      province: areas('provinces.geojson'),
      coast: { type: 'geojson', data: `${folder}coast.geojson` },
      border: { type: 'geojson', data: `${folder}land-border.geojson` },
      graticule: { type: 'geojson', data: graticuleOf(plate) },
    },
    layers: [
      lineLayer('graticule', 'graticule', { 'line-color': rule, 'line-width': 0.75 }),
      ...waterlines.flatMap(([width, opacity]) => [
        lineLayer(`water-${width}`, 'coast', {
          'line-color': rule,
          'line-opacity': opacity,
          'line-width': width * ratio,
        }),
        lineLayer(`sea-${width}`, 'coast', { 'line-color': paper, 'line-width': (width - 1.3) * ratio }),
      ]),
      ...levels.flatMap((level) => fillLayers(level, palette)),
      lineLayer('region-inner', 'province', { 'line-color': ink, 'line-opacity': 0.2, 'line-width': 0.5 }),
      lineLayer('province-edge', 'province', { 'line-color': paper, 'line-width': 0.8 }),
      lineLayer('region-edge', 'region', { 'line-color': ['case', looks('zero'), rule2, paper], 'line-width': 1.2 }),
      lineLayer('border', 'border', { 'line-color': rule2, 'line-width': 0.75 }),
      lineLayer('coast', 'coast', { 'line-color': ink, 'line-width': 0.9 }),
      ...levels.flatMap((level) => markLayers(level, palette)),
    ],
  };
}

function graticuleOf({ meridians, parallels, frame: [west, south, east, north] }: Plate): GeoJSON.Feature {
  const lines = [
    ...meridians.map(({ degrees }) => [
      [degrees, south],
      [degrees, north],
    ]),
    ...parallels.map(({ degrees }) => [
      [west, degrees],
      [east, degrees],
    ]),
  ];
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } };
}
