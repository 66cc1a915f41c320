import { type FunderClass, funderClasses } from '../model/codelists.ts';
import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { PrintedAmount } from './sourceRows.ts';

/** The grants a table holds of one file. */
export interface CountedFile {
  /** By line: centimes as printed and currency, once for a grant that regions share. */
  readonly rows: Map<number, PrintedAmount>;
  readonly classes: Set<FunderClass>;
  /** Names of the funders of its rows, by slug, as first printed. */
  readonly funders: Map<string, { readonly fr: string; readonly ar: string }>;
  /** Of each list (programme, session and year, `none` where it is not stated): rows and centimes. */
  readonly lists: Map<string, { rows: number; total: number }>;
}

/** What a table of grants holds of each file, by its path. */
export function countedByFile(table: GrantTable): ReadonlyMap<string, CountedFile> {
  const files = new Map<string, CountedFile>();
  for (let row = 0; row < table.length; row++) {
    if (row > 0 && table.grant[row] === table.grant[row - 1]) continue;
    const path = textAt(table.columns.file, row);
    const file = files.get(path) ?? newFile();
    files.set(path, file);
    const centimes = table.amount[row] ?? 0;
    file.rows.set(table.line[row] ?? 0, { centimes, currency: textAt(table.columns.currency, row) });
    const found = funderClasses.find((code) => code === textAt(table.columns.class, row));
    if (found) file.classes.add(found);
    noteFunder(file, table, row);
    countInList(file, table, row, centimes);
  }
  return files;
}

function newFile(): CountedFile {
  return { rows: new Map(), classes: new Set(), funders: new Map(), lists: new Map() };
}

function noteFunder({ funders }: CountedFile, { columns }: GrantTable, row: number): void {
  const slug = textAt(columns.funder, row);
  if (slug === '' || funders.has(slug)) return;
  funders.set(slug, { fr: textAt(columns.funderName, row), ar: textAt(columns.funderNameAr, row) });
}

/** The key of a list in {@link CountedFile.lists}. */
export function listKey(programme: string, session: string, year: string): string {
  return [programme, session, year === '' ? 'none' : year].join('\u001f');
}

function countInList({ lists }: CountedFile, { columns }: GrantTable, row: number, centimes: number): void {
  const key = listKey(textAt(columns.programme, row), textAt(columns.session, row), textAt(columns.year, row));
  const list = lists.get(key) ?? { rows: 0, total: 0 };
  lists.set(key, { rows: list.rows + 1, total: list.total + centimes });
}
