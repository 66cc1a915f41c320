import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Verdict, verdictOf } from '../core/ingest/fileIngest.ts';
import { ingestFile } from '../core/ingest/ingestFile.ts';
import { jsonReport } from '../core/report/jsonReport.ts';
import { textReport } from '../core/report/textReport.ts';
import { checkArguments } from './checkArguments.ts';
import { lazyProvinceAt, readReference } from './checkout.ts';
import { reportLanguage } from './reportLanguage.ts';
import { type Output, UsageError } from './usage.ts';

const exitCodes: Readonly<Record<Verdict, number>> = { clean: 0, setAside: 1, blocked: 1, asks: 3 };

/** `kharita check`: reads one file with the same core as the page and prints its report. Returns the exit code. */
export async function check(args: readonly string[], out: Output): Promise<number> {
  const { file, lang, format, mapping, answers, encoding } = checkArguments(args);
  const ingest = await ingestFile(readBytes(file), {
    file,
    reference: readReference(),
    provinceAt: lazyProvinceAt(),
    mapping,
    ...answers,
    ...(encoding === undefined ? {} : { encoding }),
  });
  if (format === 'json') out.write(`${JSON.stringify(jsonReport(ingest), null, 2)}\n`);
  else out.write(`${textReport(ingest, reportLanguage(lang)).join('\n')}\n`);
  return exitCodes[verdictOf(ingest)];
}

/** npm runs scripts in the package's folder and says in INIT_CWD where the command was typed. */
function readBytes(file: string): Uint8Array {
  const { npm_lifecycle_event: script, INIT_CWD: typedIn } = process.env;
  const base = script === 'kharita' && typedIn !== undefined ? typedIn : process.cwd();
  try {
    return readFileSync(resolve(base, file));
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
