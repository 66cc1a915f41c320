import type { Occurrence } from '../ingest/issueLog.ts';
import type { Issue, IssueCode } from '../ingest/issues.ts';
import type { FileNotice } from '../report/fileNotice.ts';
import type { FileReport } from '../report/fileReport.ts';
import { issueParams, type SentenceParams } from '../report/issueParams.ts';
import { type ToldLevel, toldLevel } from '../report/toldLevel.ts';
import { dialectOf, textCell } from './csvDialect.ts';

/** What the report says in the reader's language. */
export interface ReportSentences {
  readonly sentences: (
    code: IssueCode,
    params: SentenceParams,
  ) => { readonly saw: string; readonly why: string; readonly do: string };
  readonly level: (level: ToldLevel) => string;
  /** What a field is called, where a cell is the name of one. */
  readonly field: (name: string) => string;
  readonly heading: (column: ReportColumn) => string;
}

const dialect = dialectOf.excel;
const columns = ['file', 'row', 'heading', 'cell', 'code', 'level', 'count', 'seen', 'why', 'do'] as const;
export type ReportColumn = (typeof columns)[number];
/** Their cell is the name of the field that the heading is read for, could be, or that is looked for. */
const ofFields: readonly IssueCode[] = ['H05', 'H06'];

/**
 * Every place where something was seen in a file, for a spreadsheet of whoever publishes it: one line each with the
 * cell, what was seen, why it matters and what to do. What was only counted, or is beyond the places that are kept, is
 * one line without a row. Blocks first, as in the report on screen.
 */
export function reportCsv(
  report: Omit<FileReport, 'preview'>,
  { sentences, level, field, heading }: ReportSentences,
): string {
  const lines = report.issues.flatMap((issue) => {
    const places = report.occurrences.filter(({ code, level: seen }) => code === issue.code && seen === issue.level);
    const said = sayer(issue, report, sentences);
    const line = (place: Pick<Occurrence, 'row' | 'heading' | 'cell'> | null, count: number) => {
      const { saw, why, do: action } = said(place);
      const at = place ? [String(place.row), ...placed(issue.code, place, field)] : ['', '', ''];
      return [report.file, ...at, issue.code, level(toldLevel(issue)), String(count), saw, why, action];
    };
    const rest = issue.count - places.length;
    return [...places.map((place) => line(place, 1)), ...(rest > 0 ? [line(null, rest)] : [])];
  });
  return dialect.prefix + [columns.map(heading), ...lines].map(record).join('');
}

/** What keeps the folder of a file from being an edition, a line each, to follow {@link reportCsv}. */
export function noticeLines(notices: readonly FileNotice[], level: ReportSentences['level']): string {
  return notices
    .map(({ file, code, text }) => record([file, '', '', '', code, level('blocks'), '1', text, '', '']))
    .join('');
}

/** The heading and the cell of a place, fields by what they are called: of H01 the heading is the field sought. */
function placed(code: IssueCode, place: Pick<Occurrence, 'heading' | 'cell'>, field: ReportSentences['field']) {
  if (code === 'H01') return [field(place.heading), place.cell];
  return [place.heading, ofFields.includes(code) ? field(place.cell) : place.cell];
}

/** The sentences of an issue at a place; a cell that stands beside them is not repeated, but where it names a column. */
function sayer(issue: Issue, { questions }: Pick<FileReport, 'questions'>, sentences: ReportSentences['sentences']) {
  const known = new Map<string, ReturnType<ReportSentences['sentences']>>();
  const ofColumns = issue.code.startsWith('H');
  return (place: Pick<Occurrence, 'row' | 'heading' | 'cell'> | null) => {
    const cell = ofColumns ? (place?.cell ?? '') : '';
    const key = `${place?.heading ?? ''}\u001f${cell}`;
    const said =
      known.get(key) ??
      sentences(issue.code, issueParams({ ...issue, first: place ? [{ ...place, cell }] : [] }, questions));
    known.set(key, said);
    return said;
  };
}

function record(cells: readonly string[]): string {
  return `${cells.map((cell) => textCell(cell, dialect)).join(dialect.delimiter)}${dialect.newline}`;
}
