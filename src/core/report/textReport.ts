import { type FileIngest, type Verdict, verdictOf } from '../ingest/fileIngest.ts';
import type { Issue, IssueCode, IssueLevel } from '../ingest/issues.ts';
import { issueParams, type SentenceParams } from './issueParams.ts';

/** The labels around the sentences, in the reader's language. */
export interface ReportWords {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly level: Readonly<Record<IssueLevel, string>>;
  readonly rows: Readonly<Record<keyof FileIngest['rows'], string>>;
  readonly encoding: string;
  readonly delimiter: string;
  readonly sum: string;
  readonly sumWithheld: string;
  readonly currencyNotStated: string;
  readonly kind: Readonly<Record<FileIngest['amount']['kind'], string>>;
  readonly negatives: string;
  readonly notStated: string;
  readonly columns: string;
  readonly notRead: string;
  readonly line: string;
  readonly choices: string;
  readonly ofRows: string;
}

/** Everything that differs by language: sentences, labels and the form of figures. */
export interface ReportLanguage {
  readonly words: ReportWords;
  readonly sentences: (
    code: IssueCode,
    params: SentenceParams,
  ) => { readonly saw: string; readonly why: string; readonly do: string };
  /** A whole number, grouped. */
  readonly integer: (n: number) => string;
  /** A decimal string, as an amount is printed. */
  readonly amount: (decimal: string) => string;
  /** A text from the file, kept from turning the line around it. */
  readonly isolate: (text: string) => string;
}

/**
 * The report of one file as lines of plain text: verdict, rows, sums, columns, then issues with their first cells.
 * Control characters of the file are replaced, so that no cell can drive a terminal.
 */
export function textReport(ingest: FileIngest, language: ReportLanguage): string[] {
  const { words, isolate } = language;
  const lines = [
    `${isolate(ingest.file)} — ${words.verdict[verdictOf(ingest)]}`,
    `SHA-256 ${ingest.sha256}`,
    ...(ingest.encoding === ''
      ? []
      : [`${words.encoding}: ${ingest.encoding} · ${words.delimiter}: ${isolate(delimiterName(ingest))}`]),
    ...rowLines(ingest, language),
    ...sumLines(ingest, language),
    ...columnLines(ingest, language),
    ...ingest.issues.flatMap((issue) => ['', ...issueLines(issue, ingest, language)]),
    ...ingest.questions.map(
      ({ heading, choices }) => `? ${isolate(heading)} — ${words.choices}: ${choices.map(isolate).join(' | ')}`,
    ),
  ];
  return lines.map((line) => line.replace(/\p{Cc}/gu, '�'));
}

function delimiterName({ delimiter }: FileIngest): string {
  return delimiter === '\t' ? 'tab' : delimiter;
}

function rowLines({ rows }: FileIngest, { words, integer }: ReportLanguage): string[] {
  if (rows.read === 0) return [];
  const parts = (['accepted', 'setAside', 'blank', 'totals', 'footnotes'] as const).filter((part) => rows[part] > 0);
  return [
    `${words.rows.read}: ${integer(rows.read)} = ${parts.map((part) => `${integer(rows[part])} ${words.rows[part]}`).join(' + ')}`,
  ];
}

function sumLines({ amount, byYear }: FileIngest, language: ReportLanguage): string[] {
  const { words, integer } = language;
  if (amount.sum === null) return [`${words.sum}: ${words.sumWithheld}`];
  const currency = amount.currency ?? words.currencyNotStated;
  const negatives = amount.negatives > 0 ? ` · ${words.negatives}: ${integer(amount.negatives)}` : '';
  const years = Object.entries(byYear).map(
    ([year, { n, sum }]) =>
      `  ${year === 'notStated' ? words.notStated : year}: ${language.amount(sum)} (${integer(n)})`,
  );
  return [
    `${words.sum} (${words.kind[amount.kind]}): ${language.amount(amount.sum)} ${currency} (${integer(amount.n)})${negatives}`,
    ...years,
  ];
}

function columnLines({ columns }: FileIngest, { words, isolate }: ReportLanguage): string[] {
  if (columns.length === 0) return [];
  return [
    `${words.columns}:`,
    ...columns.map(({ heading, field }) => `  ${isolate(heading.trim())} → ${field ?? words.notRead}`),
  ];
}

function issueLines(
  issue: Issue,
  ingest: FileIngest,
  { words, sentences, integer, isolate }: ReportLanguage,
): string[] {
  const text = sentences(issue.code, issueParams(issue, ingest.questions));
  const share = ingest.rows.read > 0 ? ` ${words.ofRows} ${integer(ingest.rows.read)}` : '';
  const cells = issue.first.map(({ row, heading, cell }) => {
    const where = heading === '' ? '' : `, ${isolate(heading.trim())}`;
    return `    ${words.line} ${integer(row)}${where}${cell === '' ? '' : `: ${isolate(oneLine(cell))}`}`;
  });
  return [
    `[${issue.code}] ${words.level[issue.level]} · ${integer(issue.count)}${share}`,
    `  ${text.saw}`,
    `  ${text.why}`,
    `  ${text.do}`,
    ...cells,
  ];
}

function oneLine(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim();
}
