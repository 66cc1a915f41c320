import type { AuditedFile } from '../../core/audit/auditRecord.ts';
import { differenceOf, fileCloses } from '../../core/audit/reconciliation.ts';
import { fold } from '../../core/text/fold.ts';
import type { Language } from '../../i18n/languages.ts';
import { pickName } from '../../i18n/names.ts';

export const lineColumns = ['name', 'rows', 'setAside', 'sumIn', 'difference'] as const;
export type LineColumn = (typeof lineColumns)[number];

export interface LineSort {
  /** `year` is the order the list is met in: the latest lists first. */
  readonly column: LineColumn | 'year';
  readonly descending: boolean;
}

export const standingSort: LineSort = { column: 'year', descending: true };

/** One file of the reconciliation. Sums are of its first currency: a file hardly ever has two. */
export interface AuditLine {
  readonly file: AuditedFile;
  readonly title: string;
  readonly dataRows: number;
  readonly closes: boolean;
  readonly folded: string;
}

/** The files of an audit as lines, under their titles in the reader's language. */
export function auditLines(files: readonly AuditedFile[], language: Language): AuditLine[] {
  return files.map((file) => {
    const title = pickName(file.title, file.titleAr, language);
    const { blank, totals, footnotes } = file.rows;
    return {
      file,
      title,
      dataRows: file.records - blank - totals - footnotes,
      closes: fileCloses(file),
      folded: fold(`${file.path} ${file.title} ${file.titleAr} ${file.coverage.institution.replaceAll('-', ' ')}`),
    };
  });
}

/** The lines that hold every word sought. */
export function searchLines(lines: readonly AuditLine[], sought: string): readonly AuditLine[] {
  const words = fold(sought).split(' ').filter(Boolean);
  return words.length === 0 ? lines : lines.filter(({ folded }) => words.every((word) => folded.includes(word)));
}

/** Lines in order; files that do not reconcile come first whatever the order. */
export function sortLines(
  lines: readonly AuditLine[],
  { column, descending }: LineSort,
  compare: (a: string, b: string) => number,
): AuditLine[] {
  const sign = descending ? -1 : 1;
  const byName = (a: AuditLine, b: AuditLine) => compare(a.title, b.title);
  const order = (a: AuditLine, b: AuditLine) => {
    if (column === 'name') return sign * byName(a, b);
    if (column === 'year') return sign * compare(yearOf(a), yearOf(b)) || byName(a, b);
    return sign * (figureOf(a, column) - figureOf(b, column)) || byName(a, b);
  };
  return [...lines].sort((a, b) => Number(a.closes) - Number(b.closes) || order(a, b));
}

function yearOf({ file: { coverage } }: AuditLine): string {
  return /^\d{4}$/.test(coverage.year) ? coverage.year : '';
}

function figureOf({ file, dataRows }: AuditLine, column: Exclude<LineColumn, 'name'>): number {
  if (column === 'rows') return dataRows;
  if (column === 'setAside') return file.rows.setAside;
  if (column === 'sumIn') return file.sums.reduce((sum, of) => sum + of.in, 0);
  return file.sums.reduce((sum, of) => sum + Math.abs(differenceOf(of)), 0);
}

/** Why rows of files were set aside: codes with how often, most frequent first. */
export function reasonsOf(
  files: readonly Pick<AuditedFile, 'issues'>[],
): { readonly code: string; readonly n: number }[] {
  const counts = new Map<string, number>();
  for (const { issues } of files) {
    for (const { code, level, count } of issues) {
      if (level === 'setsAside') counts.set(code, (counts.get(code) ?? 0) + count);
    }
  }
  return [...counts].map(([code, n]) => ({ code, n })).sort((a, b) => b.n - a.n || (a.code < b.code ? -1 : 1));
}
