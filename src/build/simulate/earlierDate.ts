import { callHeadings } from './calls.ts';
import { grantHeadings } from './grants.ts';
import { Random } from './random.ts';

/** The day a simulated edition bears, and that of its earlier date. */
export const simulatedDates = { newest: '2026-11-22', earlier: '2026-05-31' } as const;

type Row = readonly string[];

/** Of so many records, one is told otherwise, or is not there, in the earlier date. */
const oneIn = { amount: 150, paid: 120, sector: 400, withdrawn: 900, lateGrant: 10, terms: 30, lateCall: 12 } as const;

const grantAt = placesOf(grantHeadings);
const callAt = placesOf(callHeadings);

/**
 * Rows of grants as they stood in the earlier date: some amounts, sectors and payments not yet corrected, a few grants
 * withdrawn since, and part of the last year (`isLast`) not listed yet. The same rows give the same.
 */
export function* earlierGrants(rows: Iterable<Row>, isLast: boolean): Generator<Row> {
  for (const row of rows) {
    const random = new Random(`earlier ${cell(row, grantAt('grant_id'))}`);
    const drawn = (every: number) => random.between(1, every) === 1;
    if (drawn(oneIn.lateGrant) && isLast) continue;
    yield grantBefore(row, drawn);
    if (drawn(oneIn.withdrawn)) yield withCell(row, grantAt('grant_id'), `${cell(row, grantAt('grant_id'))}-R`);
  }
}

/**
 * Rows of calls as they stood in the earlier date: without the extensions announced since, some without their largest
 * amount or their demand for certified accounts, and part of the later years not announced yet.
 */
export function* earlierCalls(rows: Iterable<Row>): Generator<Row> {
  for (const row of rows) {
    const random = new Random(`earlier ${cell(row, callAt('call_id'))}`);
    const drawn = (every: number) => random.between(1, every) === 1;
    if (drawn(oneIn.lateCall) && cell(row, callAt('open_date')) > simulatedDates.earlier) continue;
    yield callBefore(row, drawn);
  }
}

function grantBefore(row: Row, drawn: (every: number) => boolean): Row {
  let before = row;
  const amount = Number(cell(row, grantAt('amount_awarded')));
  if (drawn(oneIn.amount)) before = withCell(before, grantAt('amount_awarded'), (amount * 1.2).toFixed(2));
  if (drawn(oneIn.sector)) before = withCell(before, grantAt('sector'), 'other');
  if (drawn(oneIn.paid) && cell(row, grantAt('status')) === 'paid') {
    before = withCell(withCell(before, grantAt('status'), 'awarded'), grantAt('amount_paid'), '');
  }
  return before;
}

function callBefore(row: Row, drawn: (every: number) => boolean): Row {
  let before = row;
  const first = cell(row, callAt('close_date_extended_from'));
  if (first > simulatedDates.earlier) {
    before = withCell(withCell(before, callAt('close_date'), first), callAt('close_date_extended_from'), '');
  }
  if (cell(row, callAt('close_date')) <= simulatedDates.earlier) return before;
  if (drawn(oneIn.terms)) before = withCell(before, callAt('amount_max'), '');
  return drawn(oneIn.terms) ? withCell(before, callAt('needs_certified_accounts'), '') : before;
}

function placesOf<Heading extends string>(headings: readonly Heading[]): (heading: Heading) => number {
  return (heading) => headings.indexOf(heading);
}

function cell(row: Row, place: number): string {
  return row[place] ?? '';
}

function withCell(row: Row, place: number, text: string): Row {
  return row.map((kept, at) => (at === place ? text : kept));
}
