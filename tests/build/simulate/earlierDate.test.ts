import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { simulateEdition } from '../../../src/build/simulate/simulateEdition.ts';
import { readReference } from '../../../src/cli/checkout.ts';
import { readEdition } from '../../../src/cli/edition/readEdition.ts';
import { compareEditions } from '../../../src/core/changes/compareEditions.ts';

const reference = readReference();
const rows = 12_000;
const seed = 1;

describe(`the earlier date of a simulated edition (seed ${seed})`, () => {
  const root = mkdtempSync(join(tmpdir(), 'earlier-'));
  const earlierDir = join(root, 'simulated@2026-05-31');
  const dir = join(root, 'simulated');
  const textsIn = (at: string) =>
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  afterAll(() => rmSync(root, { recursive: true }));

  it('is the same edition before its last rows, corrections, withdrawals and extensions', async () => {
    simulateEdition(earlierDir, { rows, seed, reference, date: 'earlier' });
    simulateEdition(dir, { rows, seed, reference });
    const first = textsIn(earlierDir);
    simulateEdition(earlierDir, { rows, seed, reference, date: 'earlier' });
    expect(textsIn(earlierDir)).toEqual(first);
    const before = await readEdition(earlierDir, reference);
    const after = await readEdition(dir, reference);
    expect(before.edition).toMatchObject({ name: 'simulated', kind: 'simulated', older: true, date: '2026-05-31' });
    const { grants: counted, calls, grantRows, callRows, figures } = compareEditions(before, after);
    for (const count of [counted.added, counted.removed, counted.altered, calls.added, calls.altered]) {
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(rows / 20);
    }
    expect(new Set(grantRows.filter(({ fate }) => fate === 'added').map(({ year }) => year))).toEqual(
      new Set(['2023']),
    );
    const fields = new Set(grantRows.flatMap((row) => row.fields.map(({ field }) => field)));
    expect([...fields].sort()).toEqual(['amount_awarded', 'amount_paid', 'sector', 'status']);
    const extended = callRows.filter(({ fields }) => fields.some(({ field }) => field === 'close_date_extended_from'));
    expect(extended.length).toBeGreaterThan(0);
    expect(figures?.total.moved.sum).not.toBe(0);
  });
});
