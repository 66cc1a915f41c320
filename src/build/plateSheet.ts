import { geoMercator } from 'd3';
import type { Position, Ring } from '../core/geo/areas.ts';
import type { Box, GraticuleLine, Point } from '../core/geo/plate.ts';

/** The sheet: the country fills its height, the sea keeps room for names to the west. */
export const sheet = { width: 736, height: 800 };

/** Pixels of a full turn of the globe over 2π, and where 8° W, 30° N stands on the sheet. */
const projection = geoMercator().scale(2478).center([-8, 30]).translate([405.5, 334.6]).precision(0);

/** Steps to which coordinates are rounded, in a plate unit. */
const steps = 10;

/** Where a position stands on a sheet, in its units. */
export type Place = (position: Position) => Point;

/** Where a position stands on the sheet, in plate units. */
export function place([longitude, latitude]: Position): Point {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return [x, y];
}

/** Degrees of the edges of the sheet. */
export function frame(): Box {
  const [west, north] = projection.invert?.([0, 0]) ?? [0, 0];
  const [east, south] = projection.invert?.([sheet.width, sheet.height]) ?? [0, 0];
  return [west, south, east, north];
}

/**
 * Path data of lines or closed rings, which end where they begin: absolute starts, relative steps, rounded to a tenth of
 * a unit.
 */
export function pathData(lines: readonly Ring[], closed: boolean, at: Place = place): string {
  return lines.map((line) => linePath(line.map(at), closed)).join('');
}

function linePath(line: readonly Point[], closed: boolean): string {
  const points = line.map((point) => point.map((unit) => Math.round(unit * steps)) as [number, number]);
  const [first = [0, 0], ...rest] = points;
  let [x, y] = first;
  let path = `M${first.map(tenths).join(' ')}l`;
  let before: string | null = null;
  for (const [nextX, nextY] of closed ? rest.slice(0, -1) : rest) {
    if (nextX === x && nextY === y) continue;
    for (const step of [nextX - x, nextY - y]) {
      const written = tenths(step);
      path += `${parts(before, written)}${written}`;
      before = written;
    }
    [x, y] = [nextX, nextY];
  }
  if (before === null) return '';
  return closed ? `${path}z` : path;
}

/** What must stand between two numbers of a path: nothing where a sign, or a second point, begins the next. */
function parts(before: string | null, next: string): string {
  const isApart = before === null || next.startsWith('-') || (next.startsWith('.') && before.includes('.'));
  return isApart ? '' : ' ';
}

/** A coordinate at the step the plate keeps. */
export const rounded = (unit: number): number => Math.round(unit * steps) / steps;

const tenths = (count: number): string => String(count / steps).replace(/^(-?)0\./, '$1.');

/** Meridians and parallels every four degrees within the sheet, and their path. */
export function graticule(): { path: string; meridians: GraticuleLine[]; parallels: GraticuleLine[] } {
  const meridians = [-16, -12, -8, -4].map((degrees) => ({ degrees, at: rounded(place([degrees, 30])[0]) }));
  const parallels = [24, 28, 32, 36].map((degrees) => ({ degrees, at: rounded(place([-8, degrees])[1]) }));
  const path = [
    ...meridians.map(({ at }) => `M${at} 0v${sheet.height}`),
    ...parallels.map(({ at }) => `M0 ${at}h${sheet.width}`),
  ].join('');
  return { path, meridians, parallels };
}
