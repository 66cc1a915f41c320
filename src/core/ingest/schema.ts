import type { ColumnName } from '../table/grantTable.ts';
import { aliases } from './aliases.ts';
import { createFieldTable } from './fieldTable.ts';

/** R: needed to conform; C: needed where it applies; O: optional. Loading needs only an amount and a who or what. */
export type Need = 'R' | 'C' | 'O';

interface FieldRule {
  readonly need: Need;
  /** The table column that keeps the cell; absent where the cell is parsed into other columns. */
  readonly column?: ColumnName;
}

/** THE field table of `kharita-grants-1`: every field, its need and the column it fills. Headings: `aliases.ts`. */
export const schema = {
  grant_id: { need: 'R', column: 'grantId' },
  funder_name: { need: 'R', column: 'funderName' },
  funder_name_ar: { need: 'O', column: 'funderNameAr' },
  funder_id: { need: 'O', column: 'funderId' },
  funder_class: { need: 'O', column: 'class' },
  programme: { need: 'O', column: 'programme' },
  session: { need: 'O', column: 'session' },
  recipient_name: { need: 'R', column: 'recipientName' },
  recipient_name_ar: { need: 'O', column: 'recipientNameAr' },
  recipient_ice: { need: 'C', column: 'recipientIce' },
  recipient_reg_no: { need: 'C', column: 'recipientRegNo' },
  recipient_kind: { need: 'O', column: 'recipientKind' },
  purpose: { need: 'C', column: 'purpose' },
  amount_awarded: { need: 'R' },
  amount_as_printed: { need: 'O', column: 'amountAsPrinted' },
  amount_period: { need: 'O', column: 'amountPeriod' },
  currency: { need: 'R', column: 'currency' },
  amount_paid: { need: 'O' },
  award_date: { need: 'C', column: 'awardDate' },
  fiscal_year: { need: 'C' },
  year_basis: { need: 'O', column: 'yearBasis' },
  start_date: { need: 'O', column: 'startDate' },
  end_date: { need: 'O', column: 'endDate' },
  region_code: { need: 'C' },
  region: { need: 'C' },
  region_share: { need: 'O', column: 'regionShare' },
  region_basis: { need: 'O', column: 'basis' },
  province_code: { need: 'O' },
  commune_code: { need: 'O', column: 'communeCode' },
  place: { need: 'O', column: 'place' },
  longitude: { need: 'O' },
  latitude: { need: 'O' },
  sector: { need: 'R', column: 'sector' },
  sector_printed: { need: 'O', column: 'sectorPrinted' },
  call_id: { need: 'O', column: 'callId' },
  share: { need: 'O' },
  status: { need: 'O', column: 'status' },
  agreement_ref: { need: 'O', column: 'agreementRef' },
  list_complete: { need: 'O', column: 'listComplete' },
  list_total_published: { need: 'O', column: 'listTotalPublished' },
  possible_overlap: { need: 'O', column: 'overlap' },
  source_url: { need: 'O', column: 'sourceUrl' },
  source_publisher: { need: 'O', column: 'sourcePublisher' },
  source_title: { need: 'O', column: 'sourceTitle' },
  source_kind: { need: 'O', column: 'sourceKind' },
  source_date: { need: 'O', column: 'sourceDate' },
  transcription: { need: 'O', column: 'transcription' },
  note: { need: 'O', column: 'note' },
} as const satisfies Record<string, FieldRule>;

export type GrantField = keyof typeof schema;
export const fields = Object.keys(schema) as readonly GrantField[];

/** The fields of grants. Loading needs an amount, and a recipient or a purpose. */
export const grantFields = createFieldTable<GrantField>(fields, aliases, {
  needs: [
    ['amount_awarded', 'amount_paid'],
    ['recipient_name', 'purpose'],
  ],
  amounts: ['amount_awarded', 'amount_paid'],
});

/** The column that keeps a field as printed, or null where the cell is parsed into other columns. */
export function columnOf(field: GrantField): ColumnName | null {
  const rule: FieldRule = schema[field];
  return rule.column ?? null;
}
