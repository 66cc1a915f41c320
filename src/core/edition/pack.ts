import type { DictColumn } from '../table/column.ts';
import { type ColumnName, columnNames, type GrantTable, type NumberName, numberNames } from '../table/grantTable.ts';
import type { Edition } from './edition.ts';
import { EditionError } from './editionError.ts';
import { type Cells, cellBytes, cellTypeOf, type PackHeader, parseDictionaries, parseHeader } from './packHeader.ts';
import { preludeLength, readPrelude, writePrelude } from './packPrelude.ts';

/** A table of grants and the edition it belongs to: what one `.pack` file holds. */
export interface Pack {
  readonly edition: Edition;
  readonly table: GrantTable;
}

const aligned = (length: number): number => Math.ceil(length / 8) * 8;

/**
 * Lays a table out so that it opens without reading its rows: prelude, header (JSON), dictionaries
 * (JSON), then one little-endian typed array a column, each part starting on a multiple of eight.
 * The same table and edition give the same bytes.
 */
export function encodePack({ edition, table }: Pack): Uint8Array<ArrayBuffer> {
  const dictionaries = padded(JSON.stringify(columnNames.map((name) => table.columns[name].dict)));
  const arrays: readonly (readonly [string, Cells])[] = [
    ...numberNames.map((name) => [name, table[name]] as const),
    ...columnNames.map((name) => [name, table.columns[name].codes] as const),
  ];
  let end = dictionaries.length;
  const sections = arrays.map(([name, cells]) => {
    const offset = end;
    end += aligned(cells.byteLength);
    return { name, type: cellTypeOf(cells), offset };
  });
  const described: PackHeader = { edition, rows: table.length, dictionaries: dictionaries.length, sections };
  const header = padded(JSON.stringify(described));
  const body = preludeLength + header.length;
  const bytes = new Uint8Array(body + end);
  bytes.set(header, preludeLength);
  bytes.set(dictionaries, body);
  for (const [i, [, cells]] of arrays.entries()) {
    bytes.set(new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength), body + (sections[i]?.offset ?? 0));
  }
  writePrelude(bytes, header.length);
  return bytes;
}

/**
 * Opens a pack. Columns are views on `bytes` (copied once if they do not start on a multiple of
 * eight), so the caller gives the bytes away.
 * @throws EditionError `notAPack`, `packVersion` (`found`), `packTruncated` (`expected`, `found`
 * in bytes) or `packCorrupted` (`part`); nothing else, whatever the bytes.
 */
export function decodePack(bytes: Uint8Array): Pack {
  const whole = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
  const headerEnd = preludeLength + readPrelude(whole);
  const header = parseHeader(whole.subarray(preludeLength, headerEnd));
  const body = whole.subarray(headerEnd);
  const dicts = parseDictionaries(body.subarray(0, header.dictionaries), columnNames.length);
  const columns = columnNames.map((name, i) => [name, columnOf(header, body, name, dicts[i] ?? [])] as const);
  const numbers = (name: NumberName) => numbersOf(header, body, name);
  const table: GrantTable = {
    length: header.rows,
    amount: numbers('amount'),
    counted: numbers('counted'),
    grant: numbers('grant'),
    line: numbers('line'),
    columns: Object.fromEntries(columns) as Record<ColumnName, DictColumn>,
  };
  return { edition: header.edition, table };
}

function columnOf(header: PackHeader, body: Uint8Array, name: ColumnName, dict: readonly string[]): DictColumn {
  const codes = cellsOf(header, body, name);
  if (codes instanceof Float64Array) throw new EditionError('packCorrupted', { part: name });
  return { codes, dict };
}

function numbersOf(header: PackHeader, body: Uint8Array, name: NumberName): Float64Array {
  const cells = cellsOf(header, body, name);
  if (cells instanceof Float64Array) return cells;
  throw new EditionError('packCorrupted', { part: name });
}

function cellsOf({ sections, rows }: PackHeader, body: Uint8Array, name: string): Cells {
  const section = sections.find((candidate) => candidate.name === name);
  if (!section || section.offset % 8 !== 0 || section.offset + rows * cellBytes[section.type] > body.length) {
    throw new EditionError('packCorrupted', { part: name });
  }
  const start = body.byteOffset + section.offset;
  if (section.type === 'f64') return new Float64Array(body.buffer, start, rows);
  if (section.type === 'u8') return new Uint8Array(body.buffer, start, rows);
  if (section.type === 'u16') return new Uint16Array(body.buffer, start, rows);
  return new Uint32Array(body.buffer, start, rows);
}

/** UTF-8 bytes filled up with spaces to a multiple of eight; JSON does not mind them. */
function padded(json: string): Uint8Array {
  const bytes = new TextEncoder().encode(json);
  const filled = new Uint8Array(aligned(bytes.length)).fill(0x20);
  filled.set(bytes);
  return filled;
}
