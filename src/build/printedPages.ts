import type { CallRecord } from '../core/calls/callRecord.ts';
import { profiles as fileProfiles } from '../core/edition/edition.ts';
import { figureIds } from '../core/model/figures.ts';
import type { Reference } from '../core/model/reference.ts';
import type { Subject, SubjectKind } from '../core/model/subject.ts';
import { subjectKinds } from '../core/model/subject.ts';
import { recordKey } from '../core/query/recordKey.ts';
import { signalIds } from '../core/signals/signal.ts';
import { type GrantTable, rowAt } from '../core/table/grantTable.ts';
import { explorePage, type Page } from '../core/view/page.ts';

/** More recipients than this have their pages drawn in the browser instead. */
const mostRecipients = 2000;

/** The same for grants. */
const mostGrants = 2000;

/** What may name a file on every system; a grant of any other id is drawn in the browser. */
const fileName = /^[\w-][\w.-]{0,119}$/;

/** The same for calls. */
const mostCalls = 2000;

/** The pages of an edition that are printed when the site is built; every other address is drawn in the browser. */
export function printedPages(table: GrantTable | undefined, { calls }: CallRecord, reference: Reference): Page[] {
  const profiles = subjectKinds.flatMap((of) => keysOf(of, table, reference).map((key): Subject => ({ of, key })));
  return [
    explorePage,
    ...subjectKinds.map((of): Page => ({ kind: 'directory', of })),
    { kind: 'compare' },
    ...[null, ...signalIds].map((of): Page => ({ kind: 'signals', of })),
    { kind: 'check' },
    { kind: 'verify' },
    { kind: 'calls' },
    { kind: 'audit' },
    ...fileProfiles.map((profile): Page => ({ kind: 'schema', profile })),
    { kind: 'changes' },
    ...(calls.length > mostCalls ? [] : calls)
      .filter(({ id }) => fileName.test(id))
      .map(({ id }): Page => ({ kind: 'call', id })),
    ...figureIds.map((figure): Page => ({ kind: 'embed', figure })),
    ...profiles.map((subject): Page => ({ kind: 'profile', subject })),
    ...(table ? grantKeys(table).map((id): Page => ({ kind: 'grant', id })) : []),
  ];
}

/** What the addresses of an edition's records end with, one for each grant. */
function grantKeys(table: GrantTable): string[] {
  if ((table.grant.at(-1) ?? 0) >= mostGrants) return [];
  const firsts = Array.from({ length: table.length }, (_, row) => row).filter(
    (row) => table.grant[row] !== table.grant[row - 1],
  );
  return firsts.map((row) => recordKey(rowAt(table, row), 'published')).filter((key) => fileName.test(key));
}

function keysOf(of: SubjectKind, table: GrantTable | undefined, reference: Reference): string[] {
  const { regions, provinces, sectors, funders } = reference;
  if (of === 'region' || of === 'province') return { region: regions, province: provinces }[of].map(({ code }) => code);
  if (of === 'sector') return sectors.map(({ code }) => code);
  const keys = table?.columns[of].dict.filter((key) => key !== '') ?? [];
  if (of === 'funder') return [...new Set([...keys, ...funders.map(({ slug }) => slug)])];
  return keys.length > mostRecipients ? [] : keys;
}
