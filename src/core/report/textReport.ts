import { type AmountSummary, type FileIngest, type Verdict, verdictOf } from '../ingest/fileIngest.ts';
import type { Issue, IssueCode, IssueLevel, Question } from '../ingest/issues.ts';
import { answerOption } from './answerOption.ts';
import { countsRows } from './countsRows.ts';
import type { FileNotice, NoticeKind } from './fileNotice.ts';
import type { FileReport } from './fileReport.ts';
import { issueParams, type SentenceParams } from './issueParams.ts';

/** The labels around the sentences, in the reader's language. */
export interface ReportWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** In place of the verdict where what is wrong is not in the file. */
  readonly notice: Readonly<Record<NoticeKind, string>>;
  readonly level: Readonly<Record<IssueLevel, string>>;
  readonly rows: Readonly<Record<keyof FileIngest['rows'], string>>;
  /** In place of the counted rows while a question waits. */
  readonly waiting: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly sheet: string;
  readonly sum: string;
  readonly sumWithheld: string;
  readonly calls: string;
  readonly currencyNotStated: string;
  readonly kind: Readonly<Record<AmountSummary['kind'], string>>;
  readonly negatives: string;
  readonly notStated: string;
  readonly columns: string;
  readonly notRead: string;
  readonly line: string;
  readonly choices: string;
  readonly ofRows: string;
  /** What stands between two things of one list, its space included. */
  readonly comma: string;
}

/** Everything that differs by language: sentences, labels and the form of figures. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly sentences: (
    code: IssueCode,
    params: SentenceParams,
    profile: FileIngest['profile'],
  ) => { readonly saw: string; readonly why: string; readonly do: string };
  /** A choice of a question in words. */
  readonly choice: (question: Question, choice: string) => string;
  /** What a field is called. */
  readonly field: (name: string) => string;
  /** A whole number, grouped. */
  readonly integer: (n: number) => string;
  /** A decimal string, as an amount is printed. */
  readonly amount: (decimal: string) => string;
  /** A currency by its name. */
  readonly currency: (code: string) => string;
  /** A text from the file, kept from turning the line around it. */
  readonly isolate: (text: string) => string;
}

/**
 * The report of one file as lines of plain text: verdict and what keeps its folder from being an edition, rows, the sums of grants or the number of calls, columns, then
 * issues with their first cells. Control characters of the file are replaced, so that no cell can drive a
 * terminal.
 */
export function textReport(report: FileReport, language: ReportLanguage, notice: FileNotice | null = null): string[] {
  const lines = [
    headline(report, language, notice),
    ...(notice === null ? [] : [notice.text, '']),
    ...factLines(report, language),
    ...columnLines(report, language),
    ...report.issues.flatMap((issue) => ['', ...issueLines(issue, report, language)]),
    ...report.questions.flatMap((question) => ['', ...optionLines(question, language)]),
  ];
  return lines.map((line) => line.replace(/\p{Cc}/gu, '�'));
}

/** The name of a file and its verdict, then what its folder makes of it: a file read well may still stop its edition. */
export function headline(report: FileReport, { words, isolate }: ReportLanguage, notice: FileNotice | null): string {
  const verdict = verdictOf(report);
  const told = [
    ...(notice ? [words.notice[notice.kind]] : []),
    ...(notice && verdict === 'clean' ? [] : [words.verdict[verdict]]),
  ];
  return `${isolate(report.file)} — ${told.join(words.comma)}`;
}

/** What was read of a file: its hash, how it was written, its rows, and its sums or the number of its calls. */
export function factLines(report: FileReport, language: ReportLanguage): string[] {
  const { words, isolate } = language;
  return [
    ...(report.sha256 === '' ? [] : [`SHA-256 ${isolate(report.sha256)}`]),
    ...(report.encoding === ''
      ? []
      : [`${words.encoding}: ${isolate(report.encoding)} · ${words.delimiter}: ${isolate(delimiterName(report))}`]),
    ...(report.preview.sheet === '' ? [] : [`${words.sheet}: ${isolate(report.preview.sheet)}`]),
    ...rowLines(report, language),
    ...(report.profile === 'kharita-calls-1' ? callLines(report, language) : sumLines(report, language)),
  ];
}

function delimiterName({ delimiter }: FileIngest): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}

/** Rows that only an answer can settle are not said to be counted. */
function rowLines(ingest: FileIngest, { words, integer }: ReportLanguage): string[] {
  const { rows } = ingest;
  if (rows.read === 0) return [];
  const names = verdictOf(ingest) === 'asks' ? { ...words.rows, accepted: words.waiting } : words.rows;
  const parts = (['accepted', 'setAside', 'blank', 'totals', 'footnotes'] as const).filter((part) => rows[part] > 0);
  return [
    `${words.rows.read}: ${integer(rows.read)} = ${parts.map((part) => `${integer(rows[part])} ${names[part]}`).join(' + ')}`,
  ];
}

function callLines(report: FileReport, { words, integer }: ReportLanguage): string[] {
  return verdictOf(report) === 'asks' ? [] : [`${words.calls}: ${integer(report.rows.accepted)}`];
}

function sumLines({ amount, byYear }: FileReport, language: ReportLanguage): string[] {
  const { words, integer } = language;
  if (!amount || amount.sum === null) return [`${words.sum}: ${words.sumWithheld}`];
  const currency = amount.currency === null ? words.currencyNotStated : language.currency(amount.currency);
  const negatives = amount.negatives > 0 ? ` · ${words.negatives}: ${integer(amount.negatives)}` : '';
  const years = Object.entries(byYear).map(
    ([year, { n, sum }]) =>
      `  ${year === 'notStated' ? words.notStated : language.isolate(year)}: ${language.amount(sum)} (${integer(n)})`,
  );
  return [
    `${words.sum} (${words.kind[amount.kind]}): ${language.amount(amount.sum)} ${language.isolate(currency)} (${integer(amount.n)})${negatives}`,
    ...years,
  ];
}

function columnLines({ columns }: FileIngest, { words, isolate }: ReportLanguage): string[] {
  if (columns.length === 0) return [];
  return [
    `${words.columns}:`,
    ...columns.map(
      ({ heading, field }) => `  ${isolate(heading.trim())} → ${field === null ? words.notRead : isolate(field)}`,
    ),
  ];
}

/** How often an issue was met, of the rows read where it is rows that it counts. */
export function countOf(issue: Issue, { rows }: Pick<FileIngest, 'rows'>, language: ReportLanguage): string {
  const { words, integer } = language;
  const count = integer(issue.count);
  return countsRows(issue, rows.read) ? `${count} ${words.ofRows} ${integer(rows.read)}` : count;
}

function issueLines(issue: Issue, ingest: FileIngest, language: ReportLanguage): string[] {
  const { words, sentences, integer, isolate } = language;
  const text = sentences(issue.code, issueParams(issue, ingest.questions), ingest.profile);
  const cells = issue.first.map(({ row, heading, cell }) => {
    const where = heading === '' ? '' : `${words.comma}${isolate(heading.trim())}`;
    return `    ${words.line} ${integer(row)}${where}${cell === '' ? '' : `: ${isolate(oneLine(cell))}`}`;
  });
  return [
    `${isolate(`[${issue.code}]`)} ${words.level[issue.level]} · ${countOf(issue, ingest, language)}`,
    `  ${text.saw}`,
    `  ${text.why}`,
    `  ${text.do}`,
    ...cells,
  ];
}

/** A question, and a line for each answer to it: the options stand in the form the command takes them. */
export function optionLines(question: Question, { words, isolate, choice: worded, field }: ReportLanguage): string[] {
  const title = field(question.heading);
  const name = title === question.heading ? isolate(title) : `${title} ${isolate(`(${question.heading})`)}`;
  return [
    `? ${name} — ${words.choices}:`,
    ...question.choices.map(
      (choice) =>
        `    ${isolate(answerOption(question, choice))} → ${worded(question, choice).replace(/[\r\n\t]+/g, ' ')}`,
    ),
  ];
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
