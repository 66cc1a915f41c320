import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishCalls } from '../../src/build/publishCalls.ts';
import { simulateEdition } from '../../src/build/simulate/simulateEdition.ts';
import { readDomains, readReference } from '../../src/cli/checkout.ts';
import { type ReadEdition, readEdition } from '../../src/cli/edition/readEdition.ts';
import { callRecordPath } from '../../src/core/calls/callRecord.ts';

const reference = readReference();
const folder = mkdtempSync(join(tmpdir(), 'calls-'));
let editions: readonly ReadEdition[];
beforeAll(async () => {
  simulateEdition(join(folder, 'simulated'), { rows: 12_000, seed: 1, reference });
  editions = await Promise.all(
    ['data/editions/published', join(folder, 'simulated')].map((dir) => readEdition(dir, reference)),
  );
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the record of an edition’s calls', () => {
  it('is one file that holds every call, at most 40 kB once compressed', () => {
    for (const edition of editions) {
      publishCalls(folder, edition, readDomains());
      const bytes = readFileSync(join(folder, callRecordPath(edition.edition)));
      expect(JSON.parse(bytes.toString('utf8')).calls).toEqual(edition.calls);
      expect(gzipSync(bytes).length).toBeLessThan(40_000);
    }
  });

  it('is not written for an edition without calls', () => {
    const [published] = editions;
    if (!published) throw new Error('no edition');
    const files = published.edition.files.filter(({ profile }) => profile !== 'kharita-calls-1');
    const without = { ...published, edition: { ...published.edition, name: 'without', files }, calls: [] };
    publishCalls(folder, without, []);
    expect(existsSync(join(folder, callRecordPath(without.edition)))).toBe(false);
  });
});
