import { centimesToDecimal } from '../model/money.ts';
import { type DictColumn, textAt } from '../table/column.ts';
import type { ColumnName, GrantTable } from '../table/grantTable.ts';
import { type CsvDialect, numberCell, textCell } from './csvDialect.ts';
import type { ExportRecord } from './exportRecords.ts';
import { grantIds } from './grantIds.ts';

/** A column of an export; `write` gives the finished cell, quoted and harmless. */
export interface ExportColumn {
  readonly heading: string;
  readonly write: (record: ExportRecord) => string;
}

/** Columns of `kharita-grants-1` and the extras of the published edition, in the order they are always written. */
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
] as const satisfies readonly (readonly [string, ColumnName | 'amount'])[];

const numeric: readonly ColumnName[] = ['amountPaid', 'share', 'listTotalPublished'];
const offMap: Readonly<Record<string, string>> = { national: 'National', abroad: 'Abroad' };

/**
 * The columns of an export of a table whose selected amounts are all of one kind. A file of paid amounts has no
 * column of awarded ones, so that it is read again as what it is.
 */
export function exportColumns(table: GrantTable, kind: string, dialect: CsvDialect): ExportColumn[] {
  const written = layout.filter(([heading]) => kind !== 'paid' || heading !== 'amount_awarded');
  return written.map(([heading, source]) => {
    const isAmount = source === 'amount' || (kind === 'paid' && source === 'amountPaid');
    return { heading, write: isAmount ? amountWriter(table, dialect) : columnWriter(table, source, dialect) };
  });
}

function amountWriter(table: GrantTable, dialect: CsvDialect): ExportColumn['write'] {
  return ({ row, scope }) => {
    const centimes = scope === 'part' ? table.counted[row] : table.amount[row];
    return numberCell(centimesToDecimal(centimes ?? 0), dialect);
  };
}

function columnWriter(table: GrantTable, source: ColumnName, dialect: CsvDialect): ExportColumn['write'] {
  const { region, regionPrinted } = table.columns;
  const asPublished = oncePerValue(table.columns[source], (cell) =>
    numeric.includes(source) ? numberCell(cell, dialect) : textCell(cell, dialect),
  );
  if (source === 'grantId') {
    const idOf = grantIds(table);
    return (record) => textCell(idOf(record), dialect);
  }
  if (source === 'share' || source === 'regionShare')
    return (record) => (record.scope === 'part' ? '' : asPublished(record));
  if (source === 'region') {
    const code = oncePerValue(region, (place) => (/^\d/.test(place) ? place : ''));
    return (record) => (record.scope === 'whole' ? '' : code(record));
  }
  if (source === 'regionPrinted') {
    const place = oncePerValue(region, (code) => offMap[code] ?? '');
    return (record) => {
      if (record.scope === 'part') return '';
      return textAt(regionPrinted, record.row) === '' ? place(record) : asPublished(record);
    };
  }
  return asPublished;
}

/** Writes each value of a column once, however many rows hold it. */
function oncePerValue({ codes, dict }: DictColumn, write: (cell: string) => string): ExportColumn['write'] {
  const written: (string | undefined)[] = [];
  return ({ row }) => {
    const code = codes[row] ?? 0;
    const cell = written[code] ?? write(dict[code] ?? '');
    written[code] = cell;
    return cell;
  };
}
