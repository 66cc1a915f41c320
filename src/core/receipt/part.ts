import type { CsvDialectName } from '../export/csvDialect.ts';
import type { Extract } from '../export/extract.ts';

/** Names of what a receipt holds, the same for every selection. */
export const partNames = {
  data: 'data.csv',
  sources: 'sources.csv',
  xlsx: 'data.xlsx',
  json: 'data.json',
  geojson: 'data.geojson',
  manifest: 'manifest.json',
  readme: 'README.txt',
  sums: 'SHA256SUMS',
  /** Of an archive that holds a whole edition. */
  descriptor: 'datapackage.json',
} as const;

/** A CSV of a receipt, which can be told line by line. */
export interface CsvPart {
  readonly name: typeof partNames.data | typeof partNames.sources;
  readonly extract: Extract;
  readonly dialect: CsvDialectName;
  /** The file of the edition each record was read from, in their order; left out for records of several. */
  files?(): Iterable<string>;
}

/** Any other file of data in a receipt: the same records once more, for a program or a spreadsheet. */
export interface TwinPart {
  readonly name: typeof partNames.xlsx | typeof partNames.json | typeof partNames.geojson;
  /** Writes the file anew, always in the same pieces, and returns the number of its records. */
  write(): Generator<string | Uint8Array, number>;
}

export type DataPart = CsvPart | TwinPart;

export function isCsvPart(part: DataPart): part is CsvPart {
  return 'extract' in part;
}
