import type { CallField } from '../ingest/callSchema.ts';
import type { Call } from '../model/call.ts';
import { centimesToDecimal } from '../model/money.ts';
import type { CellKind, Extract } from './extract.ts';

type Column = readonly [heading: CallField, kind: CellKind, cellOf: (call: Call) => string];

const money = (centimes: number | null) => (centimes === null ? '' : centimesToDecimal(centimes));
const count = (number: number | null) => (number === null ? '' : String(number));

/** Columns of `kharita-calls-1`, in the order of its schema, for what a call keeps of its row. */
const layout: readonly Column[] = [
  ['call_id', 'text', (call) => call.id],
  ['title', 'text', (call) => call.title],
  ['title_ar', 'text', (call) => call.titleAr],
  ['title_script', 'text', (call) => call.titleScript],
  ['funder_name', 'text', (call) => call.funderName],
  ['funder_name_ar', 'text', (call) => call.funderNameAr],
  ['funding_origin', 'text', (call) => call.origin],
  ['kind', 'text', (call) => call.kind],
  ['recurrence', 'text', (call) => call.recurrence],
  ['series', 'text', (call) => call.series],
  ['open_date', 'date', (call) => call.opens],
  ['close_date', 'date', (call) => call.closes],
  ['close_date_extended_from', 'date', (call) => call.extendedFrom],
  ['close_time', 'text', (call) => call.closeTime],
  ['year', 'text', (call) => call.year],
  ['sector', 'text', (call) => call.sector],
  ['region', 'text', (call) => call.regionPrinted],
  ['budget_total', 'number', (call) => money(call.budget)],
  ['amount_min', 'number', (call) => money(call.amountMin)],
  ['amount_max', 'number', (call) => money(call.amountMax)],
  ['rate_max', 'number', (call) => rate(call.rateMax)],
  ['currency', 'text', (call) => call.currency],
  ['eligible', 'text', (call) => call.eligible.join('|')],
  ['eligibility', 'text', (call) => call.eligibility],
  ['min_age_years', 'number', (call) => count(call.minAge)],
  ['needs_certified_accounts', 'text', (call) => call.needsAccounts],
  ['needs_public_utility', 'text', (call) => call.needsUtility],
  ['url', 'text', (call) => call.url],
  ['apply_url', 'text', (call) => call.applyUrl],
  ['contact', 'text', (call) => call.contact],
  ['source_title', 'text', (call) => call.sourceTitle],
  ['source_publisher', 'text', (call) => call.sourcePublisher],
  ['source_url', 'text', (call) => call.sourceUrl],
  ['source_date', 'date', (call) => call.sourceDate],
  ['transcription', 'text', (call) => call.transcription],
  ['note', 'text', (call) => call.note],
];

/** Calls as a file of calls: read again, it gives the same calls, under the same ids. */
export function callsExtract(calls: readonly Call[]): Extract {
  return {
    columns: layout.map(([heading, kind]) => ({ heading, kind })),
    *records() {
      for (const call of calls) yield layout.map(([, , cellOf]) => cellOf(call));
    },
  };
}

/** Three decimals would read as thousands: a fourth settles it. */
function rate(percent: number | null): string {
  return count(percent).replace(/\.\d{3}$/, '$&0');
}
