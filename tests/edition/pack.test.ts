import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/core/edition/edition.ts';
import { EditionError } from '../../src/core/edition/editionError.ts';
import { decodePack, encodePack, type Pack } from '../../src/core/edition/pack.ts';
import { preludeLength, writePrelude } from '../../src/core/edition/packPrelude.ts';
import { sha256Hex } from '../../src/core/ingest/organisations.ts';
import {
  columnNames,
  type GrantCells,
  GrantTableBuilder,
  numberNames,
  rowAt,
} from '../../src/core/table/grantTable.ts';

const seed = 20260715;

const edition = fc.record<Edition>({
  name: fc.string(),
  kind: fc.constantFrom('published', 'simulated', 'own'),
  date: fc.constant('2026-01-31'),
  hash: fc.string(),
  files: fc.constant([
    {
      path: 'grants/bailleur/2024.csv',
      profile: 'kharita-grants-1',
      sha256: 'ab',
      bytes: 12,
      rows: 1,
      coverage: 'partial',
      funder: 'bailleur',
      year: '2024',
      setAside: 2,
    },
  ]),
});
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', 'جمعية محاكاة 0412', 'Association simulée 0412'),
);
const numbers = fc.record({
  amount: fc.maxSafeInteger(),
  counted: fc.maxSafeInteger(),
  grant: fc.nat(),
  line: fc.nat(),
});
const cells: fc.Arbitrary<GrantCells> = fc
  .tuple(numbers, fc.dictionary(fc.constantFrom(...columnNames), text, { maxKeys: 12 }))
  .map(([counted, texts]) => ({ ...texts, ...counted }));
const rows = fc.array(cells, { maxLength: 40 });

function packOf(of: Edition, grants: readonly GrantCells[]): Pack {
  const builder = new GrantTableBuilder();
  for (const grant of grants) builder.append(grant);
  return { edition: of, table: builder.build() };
}

/** A pack of one row a different name, so that codes need `rows` values. */
function wide(rowCount: number): Pack {
  const grants = Array.from({ length: rowCount }, (_, i) => ({
    grantId: `g${i}`,
    amount: i * 100,
    counted: i * 100,
    grant: i,
    line: i + 2,
  }));
  return packOf({ name: 'essai', kind: 'own', date: '2026-01-31', hash: '', files: [] }, grants);
}

const bytesOf = (cells: ArrayBufferView) => new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);

function failure(bytes: Uint8Array): EditionError | null {
  try {
    decodePack(bytes);
    return null;
  } catch (error) {
    if (error instanceof EditionError) return error;
    throw error;
  }
}

describe('decode(encode(x)) is x', () => {
  it(`for any table (seed ${seed})`, () => {
    fc.assert(
      fc.property(edition, rows, (of, grants) => {
        const pack = packOf(of, grants);
        const opened = decodePack(encodePack(pack));
        expect(opened).toEqual(pack);
        for (let row = 0; row < pack.table.length; row++)
          expect(rowAt(opened.table, row)).toEqual(rowAt(pack.table, row));
      }),
      { seed, numRuns: 150 },
    );
  });

  it.each([
    [0, Uint8Array],
    [255, Uint8Array],
    [256, Uint16Array],
    [65_535, Uint16Array],
    [65_536, Uint32Array],
  ])('at every width of code: %i names', (rowCount, width) => {
    const { table } = wide(rowCount);
    const opened = decodePack(encodePack(wide(rowCount))).table;
    expect(opened.columns.grantId.codes).toBeInstanceOf(width);
    expect(sha256Hex(bytesOf(opened.columns.grantId.codes))).toBe(sha256Hex(bytesOf(table.columns.grantId.codes)));
    expect(sha256Hex(bytesOf(opened.amount))).toBe(sha256Hex(bytesOf(table.amount)));
    expect(opened.columns.grantId.dict.join()).toBe(table.columns.grantId.dict.join());
  });

  it('without copying the columns', () => {
    const bytes = encodePack(wide(300));
    const { table } = decodePack(bytes);
    for (const name of numberNames) expect(table[name].buffer).toBe(bytes.buffer);
    for (const name of columnNames) expect(table.columns[name].codes.buffer).toBe(bytes.buffer);
  });

  it('from bytes that start anywhere in their buffer', () => {
    const bytes = encodePack(wide(10));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(decodePack(shifted.subarray(3))).toEqual(wide(10));
  });
});

describe('bytes that are not a sound pack', () => {
  const bytes = encodePack(wide(20));

  it(`are refused by a typed error wherever one byte changes (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ change;
        expect(failure(changed)).toBeInstanceOf(EditionError);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it(`are refused as truncated wherever they stop (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: bytes.length - 1 }), (length) => {
        expect(failure(bytes.slice(0, length))).toMatchObject({ code: 'packTruncated', params: { found: length } });
      }),
      { seed, numRuns: 300 },
    );
  });

  it(`are refused when they are anything at all (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.uint8Array(), (noise) => {
        expect(failure(noise)).toBeInstanceOf(EditionError);
      }),
      { seed, numRuns: 300 },
    );
  });

  it.each([
    ['notAPack', new Uint8Array()],
    ['notAPack', new TextEncoder().encode('<!doctype html><title>404</title>')],
    ['packVersion', Object.assign(bytes.slice(), { 8: 9 })],
    ['packCorrupted', new Uint8Array([...bytes, 0])],
  ])('are named: %s', (code, broken) => {
    expect(failure(broken)?.code).toBe(code);
  });
});

describe('a pack whose checksum is right and whose content is not', () => {
  const bytes = encodePack(wide(3));
  const headerLength = new DataView(bytes.buffer).getUint32(20, true);

  /** The pack with its JSON changed by a writer that knows no better; what it cuts short is filled with spaces. */
  function rewritten(change: (json: string) => string): Uint8Array {
    const header = new TextDecoder().decode(bytes.subarray(preludeLength, preludeLength + headerLength));
    const body = new TextDecoder('latin1').decode(bytes.subarray(preludeLength + headerLength));
    const newHeader = change(header);
    const changed = Buffer.concat([
      bytes.subarray(0, preludeLength),
      Buffer.from(newHeader.padEnd(Math.ceil(newHeader.length / 8) * 8)),
      Buffer.from(change(body), 'latin1'),
    ]);
    const whole = new Uint8Array(changed);
    writePrelude(whole, Math.ceil(newHeader.length / 8) * 8);
    return whole;
  }

  it('is written by a hand that changes nothing else', () => {
    expect(decodePack(rewritten((json) => json))).toEqual(wide(3));
  });

  it.each([
    ['header', '"rows":3', '"rows":-3'],
    ['header', '"edition":{', '"edition":['],
    ['dictionaries', '["","g0"', '["a","g"'],
    ['dictionaries', '["","g0"', '["",7   '],
    ['region', '"rows":3', '"rows":3000'],
    ['amount', '"name":"amount"', '"name":"amounts"'],
    ['amount', '"name":"amount","type":"f64"', '"name":"amount","type":"u8"'],
    ['region', '"name":"region","type":"u8"', '"name":"region","type":"f64"'],
    ['counted', '"name":"counted","type":"f64","offset":', '"name":"counted","type":"f64","offset":9'],
  ])('is refused, naming %s', (part, from, to) => {
    expect(failure(rewritten((json) => json.replace(from, to)))).toMatchObject({
      code: 'packCorrupted',
      params: { part },
    });
  });
});
