import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateEdition } from '../../../src/build/simulate/simulateEdition.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { auditEdition } from '../../../src/cli/edition/auditEdition.ts';
import { readEdition } from '../../../src/cli/edition/readEdition.ts';
import type { AuditRecord } from '../../../src/core/audit/auditRecord.ts';
import { reconcile } from '../../../src/core/audit/reconciliation.ts';

const reference = readReference();
const rows = 3000;
let dir: string;
let audit: AuditRecord;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'asides-'));
  simulateEdition(dir, { rows, seed: 3, reference });
  audit = await auditEdition(dir, await readEdition(dir, reference), reference);
}, 60_000);
afterAll(() => rmSync(dir, { recursive: true }));

test('beside the grants asked for stand rows to set aside, blanks, totals and footnotes, and the audit closes', () => {
  const grants = audit.files.filter(({ profile }) => profile === 'kharita-grants-1');
  expect(reconcile(grants)).toMatchObject({
    ...{ accepted: rows, setAside: 10, dataRows: rows + 10 },
    ...{ blank: 4, totals: 2, footnotes: 2, faults: 0, closes: true },
  });
  const counted = new Map<string, number>();
  for (const { code, level, count } of grants.flatMap(({ issues }) => issues)) {
    if (level === 'setsAside') counted.set(code, (counted.get(code) ?? 0) + count);
  }
  expect(Object.fromEntries(counted)).toEqual({ A01: 4, A02: 3, R01: 1, R06: 2 });
});

test('a printed total is the sum of the rows above it', () => {
  const totals = audit.files.flatMap(({ issues }) => issues.filter(({ code }) => code === 'R03'));
  expect(totals.map(({ level, params }) => [level, params])).toEqual([
    ['informs', undefined],
    ['informs', undefined],
  ]);
});
