import {
  funderClasses,
  grantStatuses,
  placeBases,
  recipientKinds,
  regionCodes,
  sectorCodes,
} from '../../src/core/model/codelists.ts';
import type { Codes, DictColumn } from '../../src/core/table/column.ts';
import { type ColumnName, columnNames, dimensions, type GrantTable } from '../../src/core/table/grantTable.ts';

/** A seeded stream of numbers in [0, 1) (mulberry32): the same seed, the same table. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

const numbered = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => `${prefix}${i}`);

function valuesOf(rows: number): Partial<Record<ColumnName, readonly string[]>> {
  return {
    region: [...regionCodes, 'several', 'national', 'abroad'],
    province: numbered('p', 75),
    sector: sectorCodes,
    funder: numbered('bailleur-', 300),
    recipient: numbered('r', Math.ceil(rows * 0.08)),
    class: funderClasses,
    year: numbered('20', 26).slice(14),
    status: grantStatuses,
    basis: placeBases,
    purpose: numbered('Projet ', Math.ceil(rows * 0.1)),
  };
}

function emptyCodes(rows: number, cardinality: number): Codes {
  if (cardinality <= 0x100) return new Uint8Array(rows);
  return cardinality <= 0x10000 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** Code 0 in one row of twenty, the rest leaning towards the first values, as real records do. */
function randomColumn(rows: number, values: readonly string[], random: () => number): DictColumn {
  const dict = ['', ...values];
  const codes = emptyCodes(rows, dict.length);
  for (let row = 0; row < rows; row++)
    codes[row] = random() < 0.05 ? 0 : 1 + Math.floor(random() ** 1.7 * values.length);
  return { codes, dict };
}

/** A body is of one kind, whatever it receives. */
function kindsOf(recipient: DictColumn): DictColumn {
  const codes = Uint8Array.from(recipient.codes, (code) => (code === 0 ? 0 : 1 + (code % recipientKinds.length)));
  return { codes, dict: ['', ...recipientKinds] };
}

function constantColumn(rows: number, value: string): DictColumn {
  return { codes: new Uint8Array(rows).fill(value === '' ? 0 : 1), dict: ['', value] };
}

/** A table of placeholder grants: log-normal amounts rounded to a hundred dirhams, one row a grant. */
export function syntheticTable(rows: number, seed: number): GrantTable {
  const random = randomFrom(seed);
  const values = valuesOf(rows);
  const blank = constantColumn(rows, '');
  const columns = new Map<ColumnName, DictColumn>(columnNames.map((name) => [name, blank]));
  for (const name of [...dimensions, 'purpose'] as const) {
    const listed = values[name];
    if (listed) columns.set(name, randomColumn(rows, listed, random));
  }
  columns.set('recipientKind', kindsOf(columns.get('recipient') ?? blank));
  columns.set('currency', constantColumn(rows, 'MAD'));
  columns.set('kind', constantColumn(rows, 'awarded'));
  const overlap = { codes: new Uint8Array(rows).map(() => Number(random() < 0.02)), dict: ['', 'yes'] };
  columns.set('overlap', overlap);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const amount = new Float64Array(rows).map(() => Math.max(1, Math.round(Math.exp(6.2 + 1.4 * normal()))) * 10_000);
  const index = new Float64Array(rows).map((_, row) => row);
  return {
    length: rows,
    amount,
    counted: amount,
    grant: index,
    line: index,
    columns: Object.fromEntries(columns) as Record<ColumnName, DictColumn>,
  };
}
