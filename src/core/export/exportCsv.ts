import type { RowFilter } from '../query/compileFilter.ts';
import { mainFigure } from '../query/mainFigure.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { type CsvDialectName, dialectOf } from './csvDialect.ts';
import { exportColumns } from './exportColumns.ts';
import { exportRecords } from './exportRecords.ts';

/** Length at which a chunk is handed over, in characters: the whole file is never in memory. */
const chunkLength = 2 ** 18;

/**
 * The selected grants as CSV text, chunk by chunk, header first, in the order of the table; returns the number of
 * records written. Amounts have two decimals and no grouping. Read again by `ingestGrants`, the file gives the same
 * sums in total and by every dimension, and the same number of grants but for parts (see {@link exportRecords}).
 */
export function* exportCsv(table: GrantTable, rows: RowFilter, dialectName: CsvDialectName): Generator<string, number> {
  const dialect = dialectOf[dialectName];
  const columns = exportColumns(table, mainFigure(table).kind, dialect);
  let chunk = `${dialect.prefix}${columns.map(({ heading }) => heading).join(dialect.delimiter)}${dialect.newline}`;
  let records = 0;
  for (const record of exportRecords(table, rows.fails)) {
    chunk += columns.map(({ write }) => write(record)).join(dialect.delimiter) + dialect.newline;
    records += 1;
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
  return records;
}
