import type { Edition } from '../core/edition/edition.ts';
import { breakdownExtract } from '../core/export/breakdownExtract.ts';
import { type AreaContent, isAreaContent, isSubjectKind } from '../core/export/contents.ts';
import { exportRecords } from '../core/export/exportRecords.ts';
import type { Extract } from '../core/export/extract.ts';
import { grantsExtract } from '../core/export/grantsExtract.ts';
import { listExtract } from '../core/export/listExtract.ts';
import { sourcesExtract } from '../core/export/sourcesExtract.ts';
import { writeGeojson } from '../core/export/writeGeojson.ts';
import type { AreaCollection } from '../core/geo/areas.ts';
import type { Reference } from '../core/model/reference.ts';
import type { RowFilter } from '../core/query/compileFilter.ts';
import { directory } from '../core/query/directory.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import { standingLines } from '../core/query/standingLines.ts';
import { type DataPart, partNames, type TwinPart } from '../core/receipt/part.ts';
import type { SelectionAsked, WorkbookWords } from '../core/receipt/words.ts';
import { textAt } from '../core/table/column.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { recordsTwin } from './recordsTwin.ts';

/** What a file needs besides the edition, fetched when first asked for. */
export interface ExportSupplies {
  readonly reference: () => Promise<Reference>;
  /** The shapes of the areas of one kind. */
  readonly areas: (of: AreaContent) => Promise<AreaCollection>;
}

/** Rows of a table that a filter keeps, with the figures of the page. */
export interface Selected {
  readonly table: GrantTable;
  readonly rows: RowFilter;
  readonly figures: ExploreResult;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
}

/** How a selection is written. */
export interface WrittenAs extends Pick<SelectionAsked, 'content' | 'format'> {
  /** Of a workbook. */
  readonly words: WorkbookWords | null;
}

/**
 * The files of data of a receipt: the records as CSV, where they were read, and the same records in the format asked
 * for, where that is no CSV.
 * @throws Error where the format cannot hold the content.
 */
export async function selectionParts(
  selected: Selected,
  as: WrittenAs,
  supplies: ExportSupplies,
): Promise<readonly DataPart[]> {
  const dialect = as.format === 'excel' ? 'excel' : 'data';
  const extract = await extractOf(as.content, selected, supplies);
  const sources = sourcesExtract(selected.table, selected.rows);
  const twin = await twinOf(extract, sources, as, supplies);
  return [
    { name: partNames.data, extract, dialect, ...(as.content === 'grant' && { files: () => filesOf(selected) }) },
    { name: partNames.sources, extract: sources, dialect },
    ...(twin ? [twin] : []),
  ];
}

/** The file each record of grants was read from. */
function* filesOf({ table, rows }: Selected): Generator<string> {
  for (const { row } of exportRecords(table, rows.fails)) yield textAt(table.columns.file, row);
}

async function twinOf(
  data: Extract,
  sources: Extract,
  { content, format, words }: WrittenAs,
  supplies: ExportSupplies,
): Promise<TwinPart | null> {
  if (format !== 'geojson') return recordsTwin({ data, sources, format, words });
  if (!isAreaContent(content)) throw new Error(`no shapes for a file of ${content}`);
  const areas = await supplies.areas(content);
  return { name: partNames.geojson, write: () => writeGeojson(data, areas) };
}

async function extractOf(
  content: SelectionAsked['content'],
  { table, rows, figures, edition }: Selected,
  supplies: ExportSupplies,
): Promise<Extract> {
  if (content === 'grant') return grantsExtract(table, rows);
  const reference = await supplies.reference();
  if (!isSubjectKind(content)) return breakdownExtract(content, table, rows, reference);
  const lines = standingLines(content, directory(table, rows, content), figures, edition, reference);
  return listExtract({ of: content, currency: figures.currency, lines, reference });
}
