import { type CallsIngest, type GrantsIngest, type Verdict, verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestFile } from '../core/ingest/ingestFile.ts';
import { fileReport } from '../core/report/fileReport.ts';
import { jsonReport } from '../core/report/jsonReport.ts';
import { textReport } from '../core/report/textReport.ts';
import type { Language } from '../i18n/languages.ts';
import { checkArguments } from './checkArguments.ts';
import { lazyProvinceAt, readReference } from './checkout.ts';
import { reportLanguage } from './reportLanguage.ts';
import { typedContent } from './typedFile.ts';
import type { Output } from './usage.ts';

const exitCodes: Readonly<Record<Verdict, number>> = { clean: 0, setAside: 1, blocked: 1, asks: 3 };

/**
 * `kharita check`: reads files with the same core as the page and prints their reports, in the order they were typed:
 * as JSON, one object for one file and a list for several. Returns the exit code, the most pressing of all.
 */
export async function check(args: readonly string[], out: Output): Promise<number> {
  const { files, lang, format, reading } = checkArguments(args);
  const reference = readReference();
  const ingests: (GrantsIngest | CallsIngest)[] = [];
  for (const file of files) {
    const content = await typedContent(file);
    ingests.push(await ingestFile(content, { ...reading, file, reference, provinceAt: lazyProvinceAt() }));
  }
  out.write(format === 'json' ? json(ingests) : text(ingests, lang));
  return Math.max(...ingests.map((ingest) => exitCodes[verdictOf(ingest)]));
}

function json(ingests: readonly (GrantsIngest | CallsIngest)[]): string {
  const reports = ingests.map(jsonReport);
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}

function text(ingests: readonly (GrantsIngest | CallsIngest)[], lang: Language): string {
  const language = reportLanguage(lang);
  const reports = ingests.map((ingest) => textReport(fileReport(ingest), language).join('\n'));
  return `${reports.join('\n\n\n')}\n`;
}
