import { centimesToDecimal } from '../model/money.ts';
import type { RowFilter } from '../query/compileFilter.ts';
import { mainFigure } from '../query/mainFigure.ts';
import { textAt } from '../table/column.ts';
import type { ColumnName, GrantTable } from '../table/grantTable.ts';
import { type ExportRecord, exportRecords } from './exportRecords.ts';
import type { CellKind, Extract } from './extract.ts';
import { grantIds } from './grantIds.ts';

/**
 * Columns of `kharita-grants-1` and the extras of the published edition, in the order they are always written, then
 * where each record stands: the file of the edition and its line there, the header's first line being 1.
 */
const layout = [
  ['grant_id', 'grantId'],
  ['funder_name', 'funderName'],
  ['funder_name_ar', 'funderNameAr'],
  ['funder_id', 'funderId'],
  ['funder_class', 'class'],
  ['programme', 'programme'],
  ['session', 'session'],
  ['recipient_name', 'recipientName'],
  ['recipient_name_ar', 'recipientNameAr'],
  ['recipient_ice', 'recipientIce'],
  ['recipient_reg_no', 'recipientRegNo'],
  ['recipient_kind', 'recipientKind'],
  ['purpose', 'purpose'],
  ['amount_awarded', 'amount'],
  ['amount_paid', 'amountPaid'],
  ['currency', 'currency'],
  ['amount_as_printed', 'amountAsPrinted'],
  ['amount_period', 'amountPeriod'],
  ['share', 'share'],
  ['fiscal_year', 'year'],
  ['year_basis', 'yearBasis'],
  ['award_date', 'awardDate'],
  ['start_date', 'startDate'],
  ['end_date', 'endDate'],
  ['place', 'place'],
  ['province_code', 'province'],
  ['commune_code', 'communeCode'],
  ['region_code', 'region'],
  ['region', 'regionPrinted'],
  ['region_share', 'regionShare'],
  ['region_basis', 'basis'],
  ['sector', 'sector'],
  ['sector_printed', 'sectorPrinted'],
  ['call_id', 'callId'],
  ['status', 'status'],
  ['agreement_ref', 'agreementRef'],
  ['list_complete', 'listComplete'],
  ['list_total_published', 'listTotalPublished'],
  ['possible_overlap', 'overlap'],
  ['source_title', 'sourceTitle'],
  ['source_publisher', 'sourcePublisher'],
  ['source_kind', 'sourceKind'],
  ['source_url', 'sourceUrl'],
  ['source_date', 'sourceDate'],
  ['transcription', 'transcription'],
  ['note', 'note'],
  ['file', 'file'],
  ['line', 'line'],
] as const satisfies readonly (readonly [string, ColumnName | 'amount' | 'line'])[];
type Source = (typeof layout)[number][1];

const kinds: { readonly [S in Source]?: CellKind } = {
  amount: 'number',
  amountPaid: 'number',
  share: 'number',
  listTotalPublished: 'number',
  line: 'number',
  awardDate: 'date',
  startDate: 'date',
  endDate: 'date',
  sourceDate: 'date',
};
const offMap: Readonly<Record<string, string>> = { national: 'National', abroad: 'Abroad' };

/**
 * The selected grants, in the order of the table. Read again by `ingestGrants` from a CSV of them, they give the same
 * sums in total and by every dimension, and the same number of grants but for parts (see {@link exportRecords}). A
 * file of paid amounts has no column of awarded ones, so that it is read again as what it is.
 */
export function grantsExtract(table: GrantTable, rows: RowFilter): Extract {
  const { kind } = mainFigure(table);
  const written = layout.filter(([heading]) => kind !== 'paid' || heading !== 'amount_awarded');
  const columns = written.map(([heading, source]) => ({ heading, kind: kinds[source] ?? 'text' }));
  return {
    columns,
    *records() {
      const read = written.map(([, source]) =>
        reader(table, kind === 'paid' && source === 'amountPaid' ? 'amount' : source),
      );
      for (const record of exportRecords(table, rows.fails)) yield read.map((cellOf) => cellOf(record));
    },
  };
}

type Reader = (record: ExportRecord) => string;

function reader(table: GrantTable, source: Source): Reader {
  if (source === 'amount') return amountReader(table);
  if (source === 'grantId') return grantIds(table);
  if (source === 'line') return ({ row }) => String(table.line[row] ?? '');
  const asPublished: Reader = ({ row }) => textAt(table.columns[source], row);
  if (source === 'share' || source === 'regionShare')
    return (record) => (record.scope === 'part' ? '' : asPublished(record));
  const { region } = table.columns;
  if (source === 'region')
    return ({ row, scope }) => {
      const place = textAt(region, row);
      return scope === 'whole' || !/^\d/.test(place) ? '' : place;
    };
  if (source === 'regionPrinted')
    return (record) =>
      record.scope === 'part' ? '' : asPublished(record) || (offMap[textAt(region, record.row)] ?? '');
  return asPublished;
}

function amountReader(table: GrantTable): Reader {
  return ({ row, scope }) => centimesToDecimal((scope === 'part' ? table.counted[row] : table.amount[row]) ?? 0);
}
