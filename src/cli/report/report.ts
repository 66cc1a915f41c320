import { writeFileSync } from 'node:fs';
import { reportCsv } from '../../core/export/reportCsv.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { githubAnnotations, gitlabRemarks } from '../../core/report/annotations.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { htmlReport } from '../../core/report/htmlReport.ts';
import { textReport } from '../../core/report/textReport.ts';
import { checkText } from '../../i18n/checkText.ts';
import { issueText } from '../../i18n/issueText.ts';
import { type Language, languageFacts } from '../../i18n/languages.ts';
import { languageOption, oneOf, parseOptions } from '../options.ts';
import { readingArguments, readingOptions } from '../readingArguments.ts';
import { reportLanguage } from '../reportLanguage.ts';
import { typedPath } from '../typedFile.ts';
import { type Output, UsageError } from '../usage.ts';
import { readReports } from './readReports.ts';

const formats = ['text', 'json', 'html', 'csv', 'github', 'gitlab'] as const;

const options = {
  ...readingOptions,
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** `kharita report`: what whoever publishes a file, or a folder of them, is to be told. Returns the exit code. */
export async function report(args: readonly string[], out: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, options);
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) throw new UsageError('report takes one FILE or DIR');
  const language = languageOption(values.lang);
  const format = oneOf('format', values.format, formats) ?? 'text';
  const read = await readReports(typed, readingArguments(values));
  const text = written(
    read.map((known) => known.report),
    format,
    language,
  );
  if (values.out === undefined) out.write(text);
  else writeFileSync(typedPath(values.out), text);
  return Math.max(...read.map(({ exitCode }) => exitCode));
}

function written(reports: readonly FileReport[], format: (typeof formats)[number], language: Language): string {
  const words = reportLanguage(language);
  if (format === 'html')
    return htmlReport(reports, words, { tag: language, direction: languageFacts[language].direction });
  if (format === 'json') return `${JSON.stringify(reports.map(plain), null, 2)}\n`;
  if (format === 'csv') return csv(reports, language);
  if (format === 'github') return lines(reports.flatMap((file) => githubAnnotations(file, words)));
  if (format === 'gitlab') {
    return `${JSON.stringify(
      reports.flatMap((file) => gitlabRemarks(file, words, sha256Hex)),
      null,
      2,
    )}\n`;
  }
  return lines(reports.flatMap((file, i) => [...(i > 0 ? ['', ''] : []), ...textReport(file, words)]));
}

/** The page's own table of the report, its headings once. */
function csv(reports: readonly FileReport[], language: Language): string {
  const tables = reports.map((file) =>
    reportCsv(file, {
      sentences: (code, params) => issueText(language, code, params, file.profile),
      level: (level) => checkText(language).word('level', level),
    }),
  );
  return tables.map((table, i) => (i === 0 ? table : table.slice(table.indexOf('\n') + 1))).join('');
}

/** What was seen of a file, without the rows themselves and without samples of its cells. */
function plain({ setAsideRows: _rows, occurrences: _places, preview: _preview, ...told }: FileReport) {
  return { ...told, questions: told.questions.map(({ code, heading, choices }) => ({ code, heading, choices })) };
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}
