import { callAliases } from './callAliases.ts';
import { createFieldTable } from './fieldTable.ts';

/** The fields of `kharita-calls-1`, as its Table Schema orders them. Headings: `callAliases.ts`. */
export const callFieldNames = [
  'call_id',
  'title',
  'title_ar',
  'title_script',
  'funder_name',
  'funder_name_ar',
  'funder_id',
  'funding_origin',
  'kind',
  'recurrence',
  'series',
  'status',
  'open_date',
  'close_date',
  'close_date_extended_from',
  'close_time',
  'year',
  'sector',
  'region',
  'budget_total',
  'amount_min',
  'amount_max',
  'rate_max',
  'currency',
  'eligible',
  'eligibility',
  'min_age_years',
  'needs_certified_accounts',
  'needs_public_utility',
  'url',
  'apply_url',
  'contact',
  'source_title',
  'source_publisher',
  'source_url',
  'source_date',
  'transcription',
  'note',
] as const;
export type CallField = (typeof callFieldNames)[number];

/**
 * The fields of calls. Loading needs a title, and something that says when or where: a closing or an opening date, the
 * year it was announced, or an address.
 */
export const callFields = createFieldTable<CallField>(callFieldNames, callAliases, {
  needs: [
    ['title', 'title_ar'],
    ['close_date', 'open_date', 'year', 'url', 'apply_url', 'source_url'],
  ],
  amounts: ['budget_total', 'amount_min', 'amount_max'],
});
