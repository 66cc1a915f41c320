import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { verdictOf } from '../../../src/core/ingest/fileIngest.ts';
import { ingestGrants } from '../../../src/core/ingest/ingest.ts';
import { GrantTableBuilder, rowAt } from '../../../src/core/table/grantTable.ts';
import { reference } from './readText.ts';

const folder = 'data/editions/published/grants';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));

it('loads every file of the published edition clean, into the golden figures by region', async () => {
  const builder = new GrantTableBuilder();
  for (const file of files) {
    const ingest = await ingestGrants(readFileSync(`${folder}/${file}`), { file, reference, builder, thisYear: 2026 });
    expect([file, verdictOf(ingest), ingest.questions]).toEqual([file, 'clean', []]);
    expect(ingest.issues.filter(({ level }) => level !== 'informs').map(({ code }) => code)).not.toContain('G01');
  }
  const table = builder.build();
  const rows = Array.from({ length: table.length }, (_, row) => rowAt(table, row));
  const counted = rows.filter(
    (row) => !['proposed', 'announced', 'cancelled'].includes(row.status) && row.overlap === '',
  );
  const byRegion: Record<string, number> = {};
  for (const { region } of counted) byRegion[region] = (byRegion[region] ?? 0) + 1;
  expect([rows.length, table.amount.reduce((a, b) => a + b, 0)]).toEqual([422, 43_984_622_600]);
  expect([counted.length, counted.reduce((sum, row) => sum + row.amount, 0)]).toEqual([342, 32_513_922_600]);
  expect(byRegion).toEqual({
    '01': 39,
    '02': 17,
    '03': 37,
    '04': 24,
    '05': 24,
    '06': 36,
    '07': 23,
    '08': 20,
    '09': 48,
    '10': 9,
    '11': 4,
    '12': 11,
    abroad: 6,
    '': 44,
  });
  expect([...table.grant]).toEqual(rows.map((_, row) => row));
});
