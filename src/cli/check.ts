import { type Verdict, verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestFile } from '../core/ingest/ingestFile.ts';
import { fileReport } from '../core/report/fileReport.ts';
import { jsonReport } from '../core/report/jsonReport.ts';
import { textReport } from '../core/report/textReport.ts';
import { checkArguments } from './checkArguments.ts';
import { lazyProvinceAt, readReference } from './checkout.ts';
import { reportLanguage } from './reportLanguage.ts';
import { readTyped } from './typedFile.ts';
import type { Output } from './usage.ts';

const exitCodes: Readonly<Record<Verdict, number>> = { clean: 0, setAside: 1, blocked: 1, asks: 3 };

/** `kharita check`: reads one file with the same core as the page and prints its report. Returns the exit code. */
export async function check(args: readonly string[], out: Output): Promise<number> {
  const { file, lang, format, mapping, answers, encoding } = checkArguments(args);
  const ingest = await ingestFile(readTyped(file), {
    file,
    reference: readReference(),
    provinceAt: lazyProvinceAt(),
    mapping,
    ...answers,
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (format === 'json') out.write(`${JSON.stringify(jsonReport(ingest), null, 2)}\n`);
  else out.write(`${textReport(fileReport(ingest), reportLanguage(lang)).join('\n')}\n`);
  return exitCodes[verdictOf(ingest)];
}
