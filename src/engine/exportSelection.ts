import type { Edition } from '../core/edition/edition.ts';
import { breakdownExtract } from '../core/export/breakdownExtract.ts';
import { type AreaContent, extensionOf, isAreaContent, isSubjectKind } from '../core/export/contents.ts';
import type { Extract } from '../core/export/extract.ts';
import { grantsExtract } from '../core/export/grantsExtract.ts';
import { type HashedFile, hashBytes, hashText } from '../core/export/hashText.ts';
import { listExtract } from '../core/export/listExtract.ts';
import { manifest } from '../core/export/manifest.ts';
import { sourcesExtract } from '../core/export/sourcesExtract.ts';
import { writeCsv } from '../core/export/writeCsv.ts';
import { writeGeojson } from '../core/export/writeGeojson.ts';
import { writeJson } from '../core/export/writeJson.ts';
import type { AreaCollection } from '../core/geo/areas.ts';
import type { Reference } from '../core/model/reference.ts';
import { compileFilter, type RowFilter } from '../core/query/compileFilter.ts';
import { directory } from '../core/query/directory.ts';
import type { ExploreResult } from '../core/query/explore.ts';
import { exploreRows } from '../core/query/exploreSelection.ts';
import { organisationNames } from '../core/query/organisationNames.ts';
import { standingLines } from '../core/query/standingLines.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import type { Exported, ExportRequest } from './protocol.ts';

/** What a file needs besides the edition, fetched when first asked for. */
export interface ExportSupplies {
  readonly reference: () => Promise<Reference>;
  /** The shapes of the areas of one kind. */
  readonly areas: (of: AreaContent) => Promise<AreaCollection>;
}

interface Selected {
  readonly table: GrantTable;
  readonly rows: RowFilter;
  readonly figures: ExploreResult;
}

const mediaTypes = {
  data: 'text/csv',
  excel: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
} as const;

/** Writes what a selection holds as a file with its manifest; the manifest's figures are the page's. */
export async function exportSelection(
  table: GrantTable,
  edition: Edition,
  request: ExportRequest,
  supplies: ExportSupplies,
): Promise<Exported> {
  const { filter, content, format, address } = request;
  const rows = compileFilter(table, filter);
  const selected = { table, rows, figures: exploreRows(table, rows, organisationNames(table)) };
  const { parts, written } = await fileOf(request, selected, supplies);
  const subject = content === 'grant' ? '' : `-${content}`;
  const name = `kharita-${edition.name}-${edition.date}${subject}-${format}`;
  const receipt = manifest({
    edition,
    filter,
    address,
    content,
    format,
    written,
    figures: selected.figures,
    name: `${name}.${extensionOf[format]}`,
    createdAt: new Date().toISOString(),
  });
  return {
    name,
    extension: extensionOf[format],
    file: new Blob([...parts], { type: mediaTypes[format] }),
    manifest: `${JSON.stringify(receipt, null, 2)}\n`,
  };
}

async function fileOf(request: ExportRequest, selected: Selected, supplies: ExportSupplies): Promise<HashedFile> {
  const { content, format, words } = request;
  const extract = await extractOf(content, selected, supplies);
  if (format === 'data' || format === 'excel') return hashText(writeCsv(extract, format));
  if (format === 'json') return hashText(writeJson(extract));
  if (format === 'geojson') {
    if (!isAreaContent(content)) throw new Error(`no shapes for a file of ${content}`);
    return hashText(writeGeojson(extract, await supplies.areas(content)));
  }
  if (!words) throw new Error('a workbook speaks a language');
  const { writeWorkbook } = await import('./workbook.ts');
  const sources = sourcesExtract(selected.table, selected.rows);
  const { file, records } = await writeWorkbook({ data: extract, sources, words });
  return hashBytes(new Uint8Array(await file.arrayBuffer()), records);
}

async function extractOf(
  content: ExportRequest['content'],
  { table, rows, figures: { total, currency } }: Selected,
  supplies: ExportSupplies,
): Promise<Extract> {
  if (content === 'grant') return grantsExtract(table, rows);
  const reference = await supplies.reference();
  if (!isSubjectKind(content)) return breakdownExtract(content, table, rows, reference);
  const lines = standingLines(content, directory(table, rows, content), total.sum, reference);
  return listExtract({ of: content, currency, lines, reference });
}
