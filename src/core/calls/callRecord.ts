import type { Edition } from '../edition/edition.ts';
import type { Call } from '../model/call.ts';
import type { PlaceCell } from '../query/explore.ts';

/** The calls of an edition, and what its grants say of them. */
export interface CallRecord {
  readonly calls: readonly Call[];
  /** Grants of the default selection that name each call, by call; null where no grant of the edition names any. */
  readonly awards: Readonly<Record<string, number>> | null;
  /** Past money by region, the default selection. */
  readonly regions: readonly PlaceCell[];
  readonly currency: string;
  /** Of each call, those of its addresses that lie on its funder's own site; calls without one are left out. */
  readonly official: Readonly<Record<string, readonly string[]>>;
}

export const noCalls: CallRecord = { calls: [], awards: null, regions: [], currency: '', official: {} };

/** Where the calls of an edition lie below a site's base; the name changes with the edition's files. */
export function callRecordPath({ name, hash }: Pick<Edition, 'name' | 'hash'>): string {
  return `editions/calls/${name}-${hash.slice(0, 10)}.json`;
}

/** True for an edition that has calls, or may: files of the reader's own are known once they are read. */
export function hasCalls({ files }: Pick<Edition, 'files'>): boolean {
  return files.some(({ profile }) => profile === 'kharita-calls-1');
}
