/** West, south, east, north: degrees in a frame, plate units in an area's box. */
export type Box = readonly [number, number, number, number];
export type Point = readonly [number, number];

/** One area drawn on the plate, in plate units (x to the east, y to the south). */
export interface PlateArea {
  readonly code: string;
  /** SVG path data, closed. */
  readonly path: string;
  /** Least x, least y, greatest x, greatest y. */
  readonly box: Box;
  /** A point well inside, where the area's name stands. */
  readonly label: Point;
  /** Width free for a name around that point. */
  readonly room: number;
  /** A point on the ocean shore from which a name at sea is led; null without one. */
  readonly shore: Point | null;
}

export interface GraticuleLine {
  /** Degrees, negative to the west and to the south. */
  readonly degrees: number;
  /** Where the line meets the frame, plate units. */
  readonly at: number;
}

/** The map as drawn before any tile or library: spherical Mercator, north up. */
export interface Plate {
  readonly width: number;
  readonly height: number;
  /** Degrees of the frame's edges. */
  readonly frame: Box;
  readonly regions: readonly PlateArea[];
  /** Path data of the lines between provinces of one region. */
  readonly provinceLines: string;
  readonly coast: string;
  readonly landBorder: string;
  readonly graticule: string;
  readonly meridians: readonly GraticuleLine[];
  readonly parallels: readonly GraticuleLine[];
}

/** The 75 provinces on the same plate; apart, since the first page shows regions. */
export interface ProvincePlate {
  readonly provinces: readonly PlateArea[];
}

/** A region beside the one a sheet is of: named where it can be seen, nothing more. */
export interface NeighbourName {
  readonly code: string;
  readonly label: Point;
  readonly room: number;
}

/** A province on the sheet of its region. */
export interface SheetArea extends PlateArea {
  /** Where a line from its label to the edge crosses least of the region. */
  readonly side: 'left' | 'right';
}

/** One region by itself, in units of its own: pixels where it is drawn at full width. */
export interface RegionSheet {
  readonly width: number;
  readonly height: number;
  readonly provinces: readonly SheetArea[];
  /** Path data of the region. */
  readonly outline: string;
  readonly neighbours: readonly NeighbourName[];
  /** Path data of the lines between regions around it. */
  readonly lines: string;
  readonly coast: string;
  readonly landBorder: string;
}
