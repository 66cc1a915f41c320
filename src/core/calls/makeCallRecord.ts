import { type Edition, isComplete } from '../edition/edition.ts';
import { lastGrantYear } from '../edition/lastGrantYear.ts';
import type { Call } from '../model/call.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { explore } from '../query/exploreSelection.ts';
import { defaultFilter } from '../query/filter.ts';
import { passes, rowTest } from '../query/rowSelection.ts';
import { textAt } from '../table/column.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { CallRecord } from './callRecord.ts';
import { type FunderDomain, isOfficial } from './official.ts';

/**
 * The record of an edition's calls beside its grants: each call under an id of its own, an id met again carrying its
 * turn (`CALL-1~2`). `domains` are the funders' own sites; without `edition`
 * nothing is known of how whole its lists are.
 */
export function makeCallRecord(
  published: readonly Call[],
  table: GrantTable,
  domains: readonly FunderDomain[],
  edition: Pick<Edition, 'files'> = { files: [] },
): CallRecord {
  const calls = withOwnIds(published);
  const { regions, currency } = explore(table, defaultFilter);
  return {
    calls,
    awards: awardsByCall(table, calls),
    regions,
    currency,
    complete: isComplete(edition),
    lastGrantYear: lastGrantYear(edition),
    official: officialOf(calls, domains),
  };
}

/** Calls each under an id of its own: one met again carries its turn. */
export function withOwnIds(calls: readonly Call[]): readonly Call[] {
  const taken = new Set<string>();
  return calls.map((call) => {
    let id = call.id;
    for (let turn = 2; taken.has(id); turn += 1) id = `${call.id}~${turn}`;
    taken.add(id);
    return id === call.id ? call : { ...call, id };
  });
}

/** Grants of the default selection that name each call; those no grant names count none. */
function awardsByCall(table: GrantTable, calls: readonly Call[]): CallRecord['awards'] {
  const { callId } = table.columns;
  const rows = compileFilter(table, defaultFilter);
  const test = rowTest(rows, {});
  const grants = new Map<string, Set<number>>();
  let named = false;
  for (let row = 0; row < table.length; row++) {
    const id = textAt(callId, row);
    if (id === '') continue;
    named = true;
    if (!passes(rows.fails[row] ?? 0, test)) continue;
    const found = grants.get(id) ?? new Set();
    grants.set(id, found.add(table.grant[row] ?? 0));
  }
  if (!named) return null;
  return Object.fromEntries(calls.map(({ id }) => [id, grants.get(id)?.size ?? 0]));
}

function officialOf(calls: readonly Call[], domains: readonly FunderDomain[]): CallRecord['official'] {
  const own = calls.map(({ id, funder, url, applyUrl, sourceUrl }): [string, readonly string[]] => [
    id,
    [...new Set([url, applyUrl, sourceUrl])].filter((address) => isOfficial(address, funder, domains)),
  ]);
  return Object.fromEntries(own.filter(([, addresses]) => addresses.length > 0));
}
