import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { auditEdition } from '../../src/cli/edition/auditEdition.ts';
import { editionFolders, olderFolders } from '../../src/cli/edition/editionFolders.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { type AuditRecord, auditRecordPath } from '../../src/core/audit/auditRecord.ts';
import { reconcile } from '../../src/core/audit/reconciliation.ts';
import { parseDescriptor } from '../../src/core/edition/descriptor.ts';
import { toEdition } from '../../src/core/edition/editionHash.ts';
import { decodePack } from '../../src/core/edition/pack.ts';
import { altered } from '../support/audits.ts';

const dist = process.env.DIST ?? 'dist';
const reference = readReference();
const built: { pack: string; edition: { name: string; date: string; hash: string } }[] = JSON.parse(
  readFileSync(join(dist, 'editions/editions.json'), 'utf8'),
);

const hashOf = (dir: string) => toEdition(parseDescriptor(readFileSync(join(dir, 'datapackage.json'), 'utf8'))).hash;

describe.each(built)('the audit of $edition.name of $edition.date, as built', ({ edition, pack }) => {
  const record: AuditRecord = JSON.parse(readFileSync(join(dist, auditRecordPath(edition)), 'utf8'));
  const { table } = decodePack(gunzipSync(readFileSync(join(dist, pack))));
  const folders = editionFolders().flatMap((newest) => [newest, ...olderFolders(newest)]);
  const dir = folders.find((folder) => hashOf(folder) === edition.hash) ?? '';

  test('closes, and says of the pack on the site what its files say', async () => {
    expect(reconcile(record.files)).toMatchObject({ closes: true, faults: 0 });
    const read = await readEdition(dir, reference);
    expect(JSON.parse(JSON.stringify(await auditEdition(dir, { ...read, table }, reference)))).toEqual({
      ...record,
      archive: undefined,
    });
  });

  test('turns red for one amount changed in the pack, and for one row lost', async () => {
    const read = await readEdition(dir, reference);
    const row = Math.floor(table.length / 2);
    const ofGrant = (other: number) => table.grant[other] === table.grant[row];
    for (const [kind, change] of [
      ['changed', 1],
      ['lost', null],
    ] as const) {
      const wrong = altered(table, (other, amount) => {
        if (!ofGrant(other)) return amount;
        return change === null ? null : amount + change;
      });
      const { files } = await auditEdition(dir, { ...read, table: wrong }, reference);
      const faults = files.flatMap(({ path, faults: found }) => found.map((fault) => [path, fault.kind, fault.line]));
      expect(faults).toEqual([[table.columns.file.dict[table.columns.file.codes[row] ?? 0], kind, table.line[row]]]);
      expect(reconcile(files).closes).toBe(false);
    }
  });
});
