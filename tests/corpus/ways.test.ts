import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lazyProvinceAt } from '../../src/cli/checkout.ts';
import { main } from '../../src/cli/main.ts';
import { reportLanguage } from '../../src/cli/reportLanguage.ts';
import type { HeadingMap } from '../../src/core/ingest/claimHeadings.ts';
import { verdictOf } from '../../src/core/ingest/fileIngest.ts';
import { textReport } from '../../src/core/report/textReport.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { supplies } from '../support/supplies.ts';
import { answers, folder, present } from './answers.ts';

const languages = ['fr', 'ar', 'en'] as const;
const asked = [
  'scdl-exemple-valide.csv',
  'scdl-invalide-cellules.csv',
  'scdl-invalide-colonnes.csv',
  'fr-rennes-2019.csv',
];
const files: readonly { readonly file: string; readonly mapping?: HeadingMap; readonly sum?: string }[] = [
  ...answers,
  ...asked.map((file) => ({ file })),
];

/** The report a page is given of a file, from the engine it asks. */
async function onThePage(file: string, mapping: HeadingMap) {
  const gazetteer = async () => ({ ...(await supplies.gazetteer()), provinceAt: lazyProvinceAt() });
  const engine = createEngine({ ...supplies, gazetteer });
  const content = new Blob([readFileSync(join(folder, file))]);
  const outcome = await engine.open(
    { type: 'files', files: [{ name: join(folder, file), content, options: { mapping } }] },
    () => {},
  );
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

async function inTheTerminal(file: string, mapping: HeadingMap, ...more: readonly string[]) {
  let text = '';
  const out = { write: (piece: string) => (text += piece) };
  const maps = Object.entries(mapping).flatMap(([field, heading]) => ['--map', `${field}=${heading}`]);
  const code = await main(['check', join(folder, file), ...maps, ...more], out, out);
  return { text, code };
}

describe.skipIf(!present)('a page and the command say the same, word for word', { timeout: 30_000 }, () => {
  it.each(files)('$file', async ({ file, mapping = {}, sum }) => {
    const { reports, settled } = await onThePage(file, mapping);
    const [report] = reports;
    if (!report) throw new Error('no report');
    if (sum !== undefined) expect(report.amount?.sum).toBe(sum);
    for (const lang of languages) {
      const { text } = await inTheTerminal(file, mapping, '--lang', lang);
      expect(text).toBe(`${textReport(report, reportLanguage(lang)).join('\n')}\n`);
    }
    const { text, code } = await inTheTerminal(file, mapping, '--format', 'json');
    const { sha256, rows, amount, byYear, columns, issues } = report;
    expect(JSON.parse(text)).toMatchObject(structuredClone({ sha256, rows, amount, byYear, columns, issues }));
    const exits = { clean: 0, setAside: 1, blocked: 1, asks: 3 };
    expect([code, settled]).toEqual([exits[verdictOf(report)], verdictOf(report) !== 'asks']);
  });
});
