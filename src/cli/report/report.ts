import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { noticeLines, reportCsv } from '../../core/export/reportCsv.ts';
import { sha256Hex } from '../../core/ingest/organisations.ts';
import { githubAnnotations, githubNotices, gitlabNotices, gitlabRemarks } from '../../core/report/annotations.ts';
import type { FileNotice } from '../../core/report/fileNotice.ts';
import type { FileReport } from '../../core/report/fileReport.ts';
import { htmlReport } from '../../core/report/htmlReport.ts';
import { textReport } from '../../core/report/textReport.ts';
import { reportSentences } from '../../i18n/checkText.ts';
import { kitText } from '../../i18n/kitText.ts';
import { type Language, languageFacts } from '../../i18n/languages.ts';
import { languageOption, oneOf, parseOptions } from '../options.ts';
import { readingArguments, readingOptions } from '../readingArguments.ts';
import { reportLanguage } from '../reportLanguage.ts';
import { typedPath } from '../typedFile.ts';
import { type Output, UsageError } from '../usage.ts';
import { type KnownReport, readReports } from './readReports.ts';

const formats = ['text', 'json', 'html', 'csv', 'github', 'gitlab'] as const;

const options = {
  ...readingOptions,
  out: { type: 'string', short: 'o' },
  lang: { type: 'string', default: 'fr' },
  format: { type: 'string', default: 'text' },
} as const;

/** `kharita report`: what whoever publishes a file, or a folder of them, is to be told. Returns the exit code. */
export async function report(args: readonly string[], out: Output, err: Output): Promise<number> {
  const { values, positionals } = parseOptions(args, options);
  const [typed, ...more] = positionals;
  if (typed === undefined || more.length > 0) throw new UsageError('reportTakes');
  const language = languageOption(values.lang);
  const format = oneOf('format', values.format, formats) ?? 'text';
  const read = await readReports(typed, readingArguments(values));
  const isBesideLines = format === 'github' || format === 'gitlab';
  const isSent = !isBesideLines && format !== 'text';
  const told = isBesideLines ? read.map(newsOf) : read;
  const reports = told.map(({ report, path }) => (isSent ? report : { ...report, file: path }));
  const notices = noticesOf(read, isSent ? `./${basename(typedPath(typed))}` : typed, isSent, language);
  const text =
    format === 'json'
      ? `${JSON.stringify(read.map(plain), null, 2)}\n`
      : written({ reports, notices }, format, language);
  if (values.out === undefined) out.write(text);
  else writeFileSync(typedPath(values.out), text);
  if (!['text', 'github'].includes(format))
    err.write(lines(noticesOf(read, typed, false, language).map(({ text }) => text)));
  return Math.max(...read.map(({ exitCode }) => exitCode));
}

/** Beside the lines of a change, rows that the descriptor counts as set aside are a warning: they stop nothing. */
function newsOf(known: KnownReport): KnownReport {
  const { report: told, exitCode } = known;
  if (exitCode !== 0) return known;
  const issues = told.issues.map((issue) =>
    issue.level === 'setsAside' ? { ...issue, level: 'warns' as const } : issue,
  );
  return { ...known, report: { ...told, issues } };
}

/** What keeps the folder from being an edition, a sentence a file, by its name where the report is sent. */
function noticesOf(read: readonly KnownReport[], typed: string, isSent: boolean, language: Language): FileNotice[] {
  const folder = /[\\/]/.test(typed) ? typed : `./${typed}`;
  return read.flatMap(({ report: { file: name }, path, notice }) => {
    const file = isSent ? name : path;
    if (notice === null) return [];
    const { code, ...params } = notice;
    return [
      { file, code: 'datapackage.json', kind: code, text: kitText(language)(code, { ...params, path: file, folder }) },
    ];
  });
}

/** What a report tells. */
interface Told {
  readonly reports: readonly FileReport[];
  readonly notices: readonly FileNotice[];
}

function written(
  { reports, notices }: Told,
  format: Exclude<(typeof formats)[number], 'json'>,
  language: Language,
): string {
  const words = reportLanguage(language);
  if (format === 'html')
    return htmlReport({ reports, notices }, words, { tag: language, direction: languageFacts[language].direction });
  if (format === 'csv') return csv({ reports, notices }, language);
  if (format === 'github') {
    return lines([...githubNotices(notices), ...reports.flatMap((file) => githubAnnotations(file, words))]);
  }
  if (format === 'gitlab') {
    const remarks = reports.flatMap((file) => gitlabRemarks(file, words, sha256Hex));
    return `${JSON.stringify([...gitlabNotices(notices, sha256Hex), ...remarks], null, 2)}\n`;
  }
  const noticeOf = (path: string) => notices.find(({ file }) => file === path) ?? null;
  return lines(
    reports.flatMap((told, i) => [...(i > 0 ? ['', ''] : []), ...textReport(told, words, noticeOf(told.file))]),
  );
}

/** The page's own table of the report, its headings once; after each file what keeps its folder from being an edition. */
function csv({ reports, notices }: Told, language: Language): string {
  const tables = reports.map((report) => {
    const sentences = reportSentences(language, report.profile);
    const own = notices.filter(({ file }) => file === report.file);
    return reportCsv(report, sentences) + noticeLines(own, sentences.level);
  });
  return tables.map((table, i) => (i === 0 ? table : table.slice(table.indexOf('\n') + 1))).join('');
}

/**
 * What was seen of a file, without the rows themselves and without samples of its cells, and what keeps its folder from
 * being an edition.
 */
function plain({
  report: { setAsideRows: _rows, occurrences: _places, preview: _preview, ...told },
  notice,
}: KnownReport) {
  const questions = told.questions.map(({ code, heading, choices }) => ({ code, heading, choices }));
  return { ...told, questions, notice };
}

function lines(all: readonly string[]): string {
  return all.length === 0 ? '' : `${all.join('\n')}\n`;
}
