import type { FieldChange } from '../changes/editionChanges.ts';
import type { Edition } from '../edition/edition.ts';
import type { Call } from '../model/call.ts';
import type { PlaceCell } from '../query/explore.ts';

/** What calls say otherwise than in the date of the edition before. */
export interface ChangedCalls {
  /** ISO day of that date. */
  readonly since: string;
  /** By call: the fields that changed, none for one that is new; calls that are the same are left out. */
  readonly calls: Readonly<Record<string, readonly FieldChange[]>>;
}

/** The calls of an edition, and what its grants say of them. */
export interface CallRecord {
  readonly calls: readonly Call[];
  /** Grants of the default selection that name each call, by call; null where no grant of the edition names any. */
  readonly awards: Readonly<Record<string, number>> | null;
  /** Past money by region, the default selection. */
  readonly regions: readonly PlaceCell[];
  readonly currency: string;
  /** True where the edition's grants are whole lists, so that regions may be compared by inhabitant. */
  readonly complete: boolean;
  /** The last year its files of grants speak for; null where that is not known. */
  readonly lastGrantYear: string | null;
  /** Of each call, those of its addresses that lie on its funder's own site; calls without one are left out. */
  readonly official: Readonly<Record<string, readonly string[]>>;
  /** Left out where no earlier date of the edition is kept. */
  readonly changes?: ChangedCalls;
}

export const noCalls: CallRecord = {
  calls: [],
  awards: null,
  regions: [],
  currency: '',
  complete: false,
  lastGrantYear: null,
  official: {},
};

/** Where the calls of an edition lie below a site's base; the name changes with the edition's files. */
export function callRecordPath({ name, hash }: Pick<Edition, 'name' | 'hash'>): string {
  return `editions/calls/${name}-${hash.slice(0, 10)}.json`;
}

/** A record of one call and of those its usual window is learnt from: of its series, else of its funder. */
export function kinOf(record: CallRecord, id: string): CallRecord {
  const own = record.calls.find((call) => call.id === id);
  const isKin = (call: Call) => own && (own.series === '' ? call.funder === own.funder : call.series === own.series);
  const calls = record.calls.filter((call) => call.id === id || isKin(call));
  const awards = record.awards && Object.fromEntries(calls.map((call) => [call.id, record.awards?.[call.id] ?? 0]));
  const official = Object.fromEntries(calls.flatMap((call) => addressesOf(call, record)));
  return { ...record, calls, awards, regions: [], official, ...changesOf(record, id) };
}

function addressesOf({ id }: Call, { official }: CallRecord): [string, readonly string[]][] {
  const addresses = official[id];
  return addresses ? [[id, addresses]] : [];
}

function changesOf({ changes }: CallRecord, id: string): Pick<CallRecord, 'changes'> {
  const own = changes?.calls[id];
  return changes ? { changes: { ...changes, calls: own ? { [id]: own } : {} } } : {};
}
