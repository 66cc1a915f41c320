import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReference } from '../../src/cli/checkout.ts';
import { ingestGrants } from '../../src/core/ingest/ingest.ts';
import { type GrantTable, GrantTableBuilder } from '../../src/core/table/grantTable.ts';

const folder = 'data/editions/published/grants';

let published: Promise<GrantTable> | undefined;

/** The committed grants of the published edition, read once from their CSV files, in the order of their paths. */
export function publishedTable(): Promise<GrantTable> {
  published ??= read();
  return published;
}

async function read(): Promise<GrantTable> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.csv'))
    .sort();
  const builder = new GrantTableBuilder();
  const reference = readReference();
  for (const path of paths) {
    const file = await ingestGrants(readFileSync(join(folder, path)), { file: path, reference, builder });
    if (file.rows.setAside > 0 || file.questions.length > 0) throw new Error(`${path} does not load clean`);
  }
  return builder.build();
}
