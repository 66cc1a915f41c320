import { parquetWriteBuffer } from 'hyparquet-writer';
import { type Extract, type ExtractColumn, isPlainNumber } from '../../core/export/extract.ts';

/** Columns of money: exact decimals of two digits, whatever reads them. */
const money = /^(?:amount_awarded|amount_paid|list_total_published|budget_total|amount_min|amount_max)$/;

type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/**
 * An extract as a Parquet file: the same columns and records in the same order. Money is DECIMAL(18,2), stored as whole
 * centimes; other numbers are doubles; dates stay texts, since many are only a month or a year; what is not stated is
 * null. `about` goes into the file's own metadata.
 */
export function writeParquet({ columns, records }: Extract, about: Readonly<Record<string, string>>): Uint8Array {
  const cells: (string | number | null)[][] = columns.map(() => []);
  for (const record of records()) {
    for (const [i, column] of columns.entries()) cells[i]?.push(cellOf(record[i] ?? '', column));
  }
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ heading }, i) => ({ name: heading, data: cells[i] ?? [] })),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    kvMetadata: Object.entries(about).map(([key, value]) => ({ key, value })),
  });
  return new Uint8Array(buffer);
}

function elementOf({ heading, kind }: ExtractColumn): Element {
  const named = { name: heading, repetition_type: 'OPTIONAL' } as const;
  if (kind !== 'number') return { ...named, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
  if (!money.test(heading)) return { ...named, type: 'DOUBLE' };
  return { ...named, type: 'INT64', converted_type: 'DECIMAL', scale: 2, precision: 18 };
}

function cellOf(cell: string, { kind }: ExtractColumn): string | number | null {
  if (cell === '') return null;
  if (kind !== 'number') return cell;
  return isPlainNumber(cell) ? Number(cell) : null;
}
