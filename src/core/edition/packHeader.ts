import * as v from 'valibot';
import type { Codes } from '../table/column.ts';
import { type Edition, type Profile, profiles } from './edition.ts';
import { EditionError } from './editionError.ts';

export type Cells = Codes | Float64Array;

const cellTypes = ['f64', 'u8', 'u16', 'u32'] as const;
export type CellType = (typeof cellTypes)[number];

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const editionFile = v.object({
  path: v.string(),
  profile: v.picklist(profiles satisfies readonly Profile[]),
  sha256: v.string(),
  bytes: count,
  rows: count,
  coverage: v.picklist(['complete', 'partial', 'nil', 'notPublished']),
  funder: v.string(),
  year: v.string(),
  setAside: v.exactOptional(count),
});
const edition: v.GenericSchema<Edition> = v.object({
  name: v.string(),
  kind: v.picklist(['published', 'simulated', 'own']),
  date: v.string(),
  hash: v.string(),
  files: v.array(editionFile),
  licences: v.exactOptional(v.array(v.string())),
  titles: v.exactOptional(v.object({ fr: v.string(), ar: v.string() })),
  older: v.exactOptional(v.literal(true)),
});
const header = v.object({
  edition,
  rows: count,
  /** Bytes of the dictionaries' block, its padding included. */
  dictionaries: count,
  /** Where each array starts, from the end of the header; every one holds a cell a row. */
  sections: v.array(v.object({ name: v.string(), type: v.picklist(cellTypes), offset: count })),
});

export type PackHeader = v.InferOutput<typeof header>;

export const cellBytes: Readonly<Record<CellType, number>> = { f64: 8, u8: 1, u16: 2, u32: 4 };

export function cellTypeOf(cells: Cells): CellType {
  if (cells instanceof Float64Array) return 'f64';
  if (cells instanceof Uint8Array) return 'u8';
  return cells instanceof Uint16Array ? 'u16' : 'u32';
}

/** @throws EditionError `packCorrupted`, part `header`. */
export function parseHeader(bytes: Uint8Array): PackHeader {
  const result = v.safeParse(header, parseJson(bytes, 'header'));
  if (!result.success) throw new EditionError('packCorrupted', { part: 'header' });
  return result.output;
}

/**
 * The dictionaries of a table's columns, in their order.
 * @throws EditionError `packCorrupted`, part `dictionaries`.
 */
export function parseDictionaries(bytes: Uint8Array, columns: number): readonly (readonly string[])[] {
  const dictionaries = parseJson(bytes, 'dictionaries');
  if (Array.isArray(dictionaries) && dictionaries.length === columns && dictionaries.every(isDictionary)) {
    return dictionaries;
  }
  throw new EditionError('packCorrupted', { part: 'dictionaries' });
}

function isDictionary(entries: unknown): entries is string[] {
  return Array.isArray(entries) && entries[0] === '' && entries.every((entry) => typeof entry === 'string');
}

function parseJson(bytes: Uint8Array, part: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new EditionError('packCorrupted', { part });
  }
}
