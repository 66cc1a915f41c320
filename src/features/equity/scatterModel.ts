import { ticks } from 'd3';
import type { Direction } from '../../i18n/languages.ts';
import { axisEnd, gridNumbers, lengthOn } from '../../ui/chart/axis.ts';
import type { LabelBox } from '../../ui/chart/labelRoom.ts';
import { type Cuts, thirds } from './cuts.ts';
import { classKey, type EquityModel, type EquityRegion } from './equityModel.ts';
import { covers, type NamedDisc, type PointLabel, pointLabels } from './pointLabels.ts';

export interface ScatterPoint {
  readonly region: EquityRegion;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** True when it lies above the end of the axis and is drawn on its edge. */
  readonly cut: boolean;
}

/** The ground of one of the nine classes. */
export interface Zone {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ScatterModel {
  readonly width: number;
  readonly height: number;
  /** Largest disc first, so that none hides another. */
  readonly points: readonly ScatterPoint[];
  readonly labels: readonly PointLabel[];
  readonly zones: readonly Zone[];
  readonly needTicks: readonly { readonly value: number; readonly x: number }[];
  readonly moneyTicks: readonly { readonly value: number; readonly y: number }[];
  readonly country: { readonly x: number; readonly y: number };
  /** At which end of its line the country's money is written. */
  readonly moneyName: { readonly end: 'left' | 'right'; readonly box: LabelBox };
}

interface Layout {
  /** Of the plot itself, pixels. */
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  /** Radius of the most populous region. */
  readonly largest: number;
  readonly name: (point: Pick<ScatterPoint, 'region' | 'cut'>) => string;
}

/** The classes of the regions whose disc has its middle in a rectangle of the plot. */
export function classesWithin(plot: ScatterModel, { x, y, width, height }: Omit<Zone, 'key'>): ReadonlySet<string> {
  const inside = plot.points.filter(
    (point) => point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height,
  );
  return new Set(inside.flatMap(({ region }) => (region.classes ? [classKey(region.classes.terciles)] : [])));
}

/** Space over the highest point, so that the largest disc stays inside. */
const headroom = 1.12;

/** Regions by need (along, from the side where reading starts) and money (upwards); discs have the area of their population. */
export function scatterModel(model: EquityModel, { width, height, direction, largest, name }: Layout): ScatterModel {
  const valued = model.regions.flatMap((region) =>
    region.perInhabitant === null ? [] : [{ region, value: region.perInhabitant }],
  );
  const axis = axisEnd(valued.map(({ value }) => value));
  const end = { ...axis, end: axis.cut ? axis.end : axis.end * headroom };
  const needEnd = Math.ceil((Math.max(...model.regions.map(({ poverty }) => poverty)) + 1) / 5) * 5;
  const along = (need: number) => {
    const x = (Math.min(need, needEnd) / needEnd) * width;
    return direction === 'rtl' ? width - x : x;
  };
  const up = (money: number) => height * (1 - lengthOn(end, money));
  const most = Math.max(...model.regions.map(({ population }) => population));
  const points = valued
    .map(({ region, value }): ScatterPoint => {
      const r = largest * Math.sqrt(region.population / most);
      return { region, x: along(region.poverty), y: up(value), r, cut: value > end.end };
    })
    .sort((a, b) => b.r - a.r);
  const country = { x: along(model.country.poverty), y: up(model.country.perInhabitant) };
  const discs = points.map(({ region, x, y, r, cut }) => ({ code: region.code, x, y, r, name: name({ region, cut }) }));
  const money = moneyName(country.y, width, direction, discs);
  return {
    width,
    height,
    points,
    labels: pointLabels(discs, { width, height }, [needName(country.x, direction), money.box]),
    zones: zonesOf(model.cuts.terciles, { need: needEnd, money: end.end }, along, up),
    needTicks: ticks(0, needEnd, 3).map((value) => ({ value, x: along(value) })),
    moneyTicks: [0, ...gridNumbers(end.end)].map((value) => ({ value, y: up(value) })),
    country,
    moneyName: money,
  };
}

/** Room for the name of a line of the country, pixels. */
const [countryLong, countryHigh] = [112, 17];

function needName(x: number, direction: Direction): LabelBox {
  return { start: direction === 'ltr' ? x : x - countryLong, top: 0, width: countryLong, height: countryHigh };
}

/** Over the line of the country's money, at the end where no disc stands; where reading starts if both are free, or neither. */
function moneyName(
  y: number,
  width: number,
  direction: Direction,
  discs: readonly NamedDisc[],
): ScatterModel['moneyName'] {
  const at = (end: 'left' | 'right') => {
    const start = end === 'left' ? 0 : width - countryLong;
    return { end, box: { start, top: y - countryHigh, width: countryLong, height: countryHigh } };
  };
  const ends = direction === 'ltr' ? [at('left'), at('right')] : [at('right'), at('left')];
  const [first = at('left')] = ends;
  return ends.find(({ box }) => discs.every((disc) => !covers(box, disc))) ?? first;
}

function zonesOf(
  cuts: { readonly need: Cuts; readonly money: Cuts },
  ends: { readonly need: number; readonly money: number },
  along: (need: number) => number,
  up: (money: number) => number,
): readonly Zone[] {
  const bounds = ([second, third]: Cuts, end: number) => [0, second, third, end];
  const needs = bounds(cuts.need, ends.need);
  const moneys = bounds(cuts.money, ends.money);
  return thirds.flatMap((need) =>
    thirds.map((money) => {
      const [from, to] = [along(needs[need] ?? 0), along(needs[need + 1] ?? 0)];
      const [floor, top] = [up(moneys[money] ?? 0), up(moneys[money + 1] ?? 0)];
      const key = classKey({ need, money });
      return { key, x: Math.min(from, to), y: top, width: Math.abs(to - from), height: Math.max(0, floor - top) };
    }),
  );
}
