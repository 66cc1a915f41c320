import { dialectOf, textCell } from '../../export/csvDialect.ts';
import type { Finding } from './finding.ts';

const dialect = dialectOf.excel;
const headings = ['file', 'level', 'code', 'part', 'line', 'column', 'found', 'expected', 'sentence'] as const;

/** What was found of a receipt, for a spreadsheet: a line each, with its place and its sentence in the reader's language. */
export function findingsCsv(
  file: string,
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
): string {
  const lines = findings.map((found) => {
    const { level, code, params } = found;
    const { name = '', path = '', line = '', heading = '', found: says = '', expected = '' } = params;
    return [file, level, code, name, line, heading || path, says, expected, sentenceOf(found)].map(String);
  });
  return dialect.prefix + [headings, ...lines].map(record).join('');
}

function record(cells: readonly string[]): string {
  return `${cells.map((cell) => textCell(cell, dialect)).join(dialect.delimiter)}${dialect.newline}`;
}
