import type { Edition } from '../core/edition/edition.ts';
import { exportCsv } from '../core/export/exportCsv.ts';
import { hashCsv } from '../core/export/hashCsv.ts';
import { manifest } from '../core/export/manifest.ts';
import { compileFilter } from '../core/query/compileFilter.ts';
import { exploreRows } from '../core/query/exploreSelection.ts';
import { organisationNames } from '../core/query/organisationNames.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import type { Exported, ExportRequest } from './protocol.ts';

/** Writes a selection as CSV with its manifest; the manifest's figures are the page's. */
export function exportSelection(table: GrantTable, edition: Edition, request: ExportRequest): Exported {
  const { filter, dialect, address } = request;
  const rows = compileFilter(table, filter);
  const name = `kharita-${edition.name}-${edition.date}-${dialect}`;
  const chunks = hashCsv(exportCsv(table, rows, dialect));
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let step = chunks.next();
  for (; !step.done; step = chunks.next()) parts.push(step.value);
  const receipt = manifest({
    edition,
    filter,
    address,
    figures: exploreRows(table, rows, organisationNames(table)),
    written: step.value,
    name: `${name}.csv`,
    dialect,
    createdAt: new Date().toISOString(),
  });
  return { name, csv: new Blob(parts, { type: 'text/csv' }), manifest: `${JSON.stringify(receipt, null, 2)}\n` };
}
