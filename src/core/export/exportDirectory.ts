import { centimesToDecimal } from '../model/money.ts';
import type { SubjectKind } from '../model/subject.ts';
import { type CsvDialect, type CsvDialectName, dialectOf, numberCell, textCell } from './csvDialect.ts';
import { type Manifest, type ManifestParts, manifest } from './manifest.ts';

/** One line of an exported list. Figures are null where there is no grant to count, and their cells blank. */
export interface ExportedLine {
  readonly key: string;
  /** Why the line is there, as one word. */
  readonly state: string;
  readonly latin: string;
  readonly arabic: string;
  readonly figures: {
    readonly n: number;
    /** Centimes. */
    readonly sum: number;
    readonly median: number;
    readonly counterparts: number;
    /** 0–1. */
    readonly share: number | null;
  } | null;
}

export interface ExportedList {
  readonly of: SubjectKind;
  readonly currency: string;
  readonly lines: readonly ExportedLine[];
}

/**
 * A whole list as CSV text, header first, in the order given; returns the number of records. Its amounts sum to the
 * selection's total, to the centime.
 */
export function* exportDirectory(list: ExportedList, dialectName: CsvDialectName): Generator<string, number> {
  const dialect = dialectOf[dialectName];
  const record = (cells: readonly string[]) => cells.join(dialect.delimiter) + dialect.newline;
  yield dialect.prefix + record(headingsOf(list.of));
  for (const line of list.lines) yield record(cellsOf(line, list.currency, dialect));
  return list.lines.length;
}

/** The receipt of an exported list: that of its selection, and what a line of it is. */
export function directoryManifest(of: SubjectKind, parts: ManifestParts): Manifest & { readonly list: SubjectKind } {
  return { ...manifest(parts), list: of };
}

function headingsOf(of: SubjectKind): string[] {
  const counterparts = of === 'funder' ? 'recipients' : 'funders';
  return [of, 'state', 'name', 'name_ar', 'grants', 'amount', 'currency', 'median', counterparts, 'share'];
}

function cellsOf(
  { key, state, latin, arabic, figures }: ExportedLine,
  currency: string,
  dialect: CsvDialect,
): string[] {
  const texts = [key, state, latin, arabic].map((cell) => textCell(cell, dialect));
  if (!figures) return [...texts, ...Array<string>(6).fill('')];
  const number = (cell: string) => numberCell(cell, dialect);
  return [
    ...texts,
    number(String(figures.n)),
    number(centimesToDecimal(figures.sum)),
    textCell(currency, dialect),
    number(centimesToDecimal(figures.median)),
    number(String(figures.counterparts)),
    figures.share === null ? '' : number(figures.share.toFixed(6)),
  ];
}
