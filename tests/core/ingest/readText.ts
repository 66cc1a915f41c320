import { readReference } from '../../../src/cli/checkout.ts';
import type { FileContent } from '../../../src/core/ingest/collectBytes.ts';
import type { FileIngest, GrantsIngest } from '../../../src/core/ingest/fileIngest.ts';
import { ingestGrants } from '../../../src/core/ingest/ingest.ts';
import type { IssueCode } from '../../../src/core/ingest/issues.ts';
import type { IngestOptions } from '../../../src/core/ingest/openFile.ts';
import { type GrantRow, type GrantTable, GrantTableBuilder, rowAt } from '../../../src/core/table/grantTable.ts';

export const reference = readReference();

export interface Reading extends GrantsIngest {
  readonly table: GrantTable;
}

/** Ingests a text (UTF-8) or bytes as one file and builds its table. */
export async function readFile(content: string | FileContent, options: Partial<IngestOptions> = {}): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const builder = new GrantTableBuilder();
  const ingest = await ingestGrants(bytes, { file: 'test.csv', reference, thisYear: 2026, builder, ...options });
  return { ...ingest, table: builder.build() };
}

export function rowsOf(reading: Reading): GrantRow[] {
  return Array.from({ length: reading.table.length }, (_, row) => rowAt(reading.table, row));
}

/** `row heading` of every place a code was seen. */
export function seen(reading: FileIngest, code: IssueCode): string[] {
  return reading.occurrences.filter((o) => o.code === code).map((o) => `${o.row} ${o.heading}`);
}

export function codesOf(reading: FileIngest): string[] {
  return reading.issues.map((issue) => issue.code);
}

/** One grant a line under the headings of the profile. */
export function csv(headings: string, ...lines: readonly string[]): string {
  return `${[headings, ...lines].join('\n')}\n`;
}
