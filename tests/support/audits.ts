import fc from 'fast-check';
import { readReference } from '../../src/cli/checkout.ts';
import type { AuditRecord } from '../../src/core/audit/auditRecord.ts';
import { type FileReading, makeAuditRecord } from '../../src/core/audit/makeAuditRecord.ts';
import { sourceRows } from '../../src/core/audit/sourceRows.ts';
import type { Resource } from '../../src/core/edition/descriptor.ts';
import { ingestGrants } from '../../src/core/ingest/ingest.ts';
import { sha256Hex } from '../../src/core/ingest/organisations.ts';
import { type GrantTable, GrantTableBuilder, rowAt } from '../../src/core/table/grantTable.ts';

const reference = readReference();
const edition = { name: 'essai', kind: 'published', date: '2026-01-31', hash: 'ab'.repeat(32) } as const;

/** Files of grants read as an edition is: the table, and each file as its audit needs it. */
export interface Read {
  readonly table: GrantTable;
  readonly readings: readonly FileReading[];
}

export async function readAll(texts: Readonly<Record<string, string>>): Promise<Read> {
  const builder = new GrantTableBuilder();
  const readings: FileReading[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const bytes = Uint8Array.from(new TextEncoder().encode(text));
    const options = { file: path, reference, thisYear: 2026 };
    const { rows, issues, setAsideRows, amount } = await ingestGrants(bytes, { ...options, builder });
    readings.push({
      ...{ rows, issues, setAsideRows, kind: amount.kind, callLines: null, withheld: false },
      ...{ resource: resourceOf(path, bytes), sha256: sha256Hex(bytes), bytes: bytes.length },
      source: await sourceRows(bytes, options, 'kharita-grants-1'),
    });
  }
  return { table: builder.build(), readings };
}

export function auditOf({ table, readings }: Read): AuditRecord {
  return makeAuditRecord(edition, readings, table, { institutions: [], contact: null, conflicts: [] });
}

function resourceOf(path: string, bytes: Uint8Array): Resource {
  return {
    ...{ name: path, path, profile: 'kharita-grants-1', title: `Liste ${path}`, titleAr: '' },
    publisher: { fr: 'Bailleur 1', ar: 'الجهة 1' },
    ...{ bytes: bytes.length, hash: `sha256:${sha256Hex(bytes)}`, rows: 0, setAside: 0 },
    coverage: { level: 'complete', institution: 'bailleur-1', year: '2024' },
    ...{ licenses: [{ name: 'CC-BY-4.0' }], sources: [], controlTotals: [], mapping: {}, reading: {} },
  };
}

/** The table again, each row changed or, by null, dropped. */
export function altered(table: GrantTable, change: (row: number, amount: number) => number | null): GrantTable {
  const builder = new GrantTableBuilder();
  for (let row = 0; row < table.length; row++) {
    const amount = change(row, table.amount[row] ?? 0);
    if (amount !== null)
      builder.append({ ...rowAt(table, row), amount, counted: amount, grant: table.grant[row] ?? row });
  }
  return builder.build();
}

const header = 'grant_id,recipient_name,purpose,amount_awarded,currency,fiscal_year,region_code,region_share';
const amounts = fc.integer({ min: -1_000_000, max: 900_000_000 }).map((n) => (n / 100).toFixed(2));
const good = fc
  .tuple(amounts, fc.constantFrom('MAD', 'MAD', 'EUR'))
  .map(([amount, currency]) => ({ amount, currency }));
const kinds = fc.oneof(
  { weight: 6, arbitrary: good.map((money) => ({ kind: 'good' as const, ...money })) },
  ...(['missing', 'notANumber', 'repeated', 'short', 'spills', 'blank', 'total', 'footnote', 'shared'] as const).map(
    (kind) => ({ weight: 1, arbitrary: good.map((money) => ({ kind, ...money })) }),
  ),
);

/** Texts of files with rows of every sort: counted, set aside for each reason, blank, totals and footnotes. */
export const messyFiles: fc.Arbitrary<Record<string, string>> = fc
  .array(fc.array(kinds, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
  .map((files) => Object.fromEntries(files.map((rows, file) => [`liste-${file + 1}.csv`, textOf(rows, file)])));

function textOf(rows: readonly { kind: string; amount: string; currency: string }[], file: number): string {
  const first = `G-${file}-0,Association 0,Projet 0,100.00,MAD,2024,01,`;
  const lines = rows.map(({ kind, amount, currency }, index) => {
    const start = `G-${file}-${index + 1},Association ${index + 1},Projet ${index + 1}`;
    switch (kind) {
      case 'missing':
        return `${start},,${currency},2024,01,`;
      case 'notANumber':
        return `${start},à préciser,${currency},2024,01,`;
      case 'repeated':
        return `G-${file}-0,Association ${index + 1},Autre projet,${amount},${currency},2024,01,`;
      case 'short':
        return `${start}`;
      case 'spills':
        return `${start},${amount},${currency},2024,01,,,en trop`;
      case 'blank':
        return ',,,,,,,';
      case 'total':
        return `Total,,,${amount},,,,`;
      case 'footnote':
        return '(*) montants provisoires,,,,,,,';
      case 'shared':
        return `${start},${amount},${currency},2024,01|02,0.65|0.35`;
      default:
        return `${start},${amount},${currency},2024,01,`;
    }
  });
  return `${[header, first, ...lines].join('\n')}\n`;
}
