import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ExportFormat, exportContents, formatsOf } from '../../src/core/export/contents.ts';
import { verdictOf } from '../../src/core/receipt/verify/finding.ts';
import { openReceipt } from '../../src/core/receipt/verify/openReceipt.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { permalinkQuery } from '../../src/core/view/permalink.ts';
import { decodeView } from '../../src/core/view/urlCodec.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { exportSelection, type Held } from '../../src/engine/exportSelection.ts';
import { verifyReceipt } from '../../src/engine/verifyReceipt.ts';
import { filtersOver } from '../support/filtersOver.ts';
import { publishedPack } from '../support/packs.ts';
import { waiting, wordsOf } from '../support/receipts.ts';
import { supplies } from '../support/supplies.ts';
import { grantTables } from '../support/tables.ts';

const seed = 20_261_134;
const published = await publishedPack();

const tables: fc.Arbitrary<GrantTable> = fc.oneof(fc.constant(published.table), grantTables);

const receipts = tables.chain((table) =>
  fc.record({
    table: fc.constant(table),
    filter: filtersOver(table),
    content: fc.constantFrom(...exportContents),
    format: fc.nat(),
    language: fc.constantFrom('fr', 'ar', 'en', 'zgh'),
    byte: fc.nat(),
  }),
);

const verified = (bytes: Uint8Array, held: Held) => verifyReceipt(openReceipt(bytes), held, wordsOf, supplies, waiting);

test(`1,000 selections of any kind hold, exported and verified; no byte of one can be altered (seed ${seed})`, {
  timeout: 300_000,
}, async () => {
  let exports = 0;
  const seen = new Set<ExportFormat>();
  await fc.assert(
    fc.asyncProperty(receipts, async ({ table, filter: random, content, format: at, language, byte }) => {
      const held: Held = { edition: published.edition, table };
      const formats = formatsOf(content).filter((each) => each !== 'xlsx' || at % 7 === 0);
      const format = formats[at % formats.length] ?? 'data';
      const query = permalinkQuery({ ...defaultView, filter: random }, null, held.edition);
      const { filter } = decodeView(query).view;
      const asked = { filter, content, format, language, address: `/${language}/${query}` };
      const { file } = await exportSelection(held, asked, wordsOf, supplies);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const findings = await verified(bytes, held);
      expect(findings.filter(({ level }) => level !== 'holds')).toEqual([]);
      expect(verdictOf(findings)).toBe('holds');
      bytes[byte % bytes.length] = (bytes[byte % bytes.length] ?? 0) ^ (1 << (byte % 8));
      if (exports % 4 === 0)
        expect(['edited', 'repacked', 'unreadable']).toContain(verdictOf(await verified(bytes, held)));
      exports += 1;
      seen.add(format);
    }),
    { seed, numRuns: 1000 },
  );
  expect([exports, seen.size]).toEqual([1000, 5]);
});
