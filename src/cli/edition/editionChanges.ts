import type { EditionDraft } from '../../core/edition/editionDraft.ts';
import type { TakenFile } from '../../core/edition/newResource.ts';
import type { CallsIngest, GrantsIngest } from '../../core/ingest/fileIngest.ts';
import { type Before, type EditionTotal, totalBefore, totalOf } from './countedBefore.ts';

/** What an edition that was there counts otherwise than before. */
export interface EditionChanges {
  /** By path, what each file counted that was replaced. */
  readonly before: ReadonlyMap<string, Before>;
  /** All grants of the edition; null where it is new, or no file of it was replaced or added. */
  readonly total: { readonly now: EditionTotal; readonly before: EditionTotal | null } | null;
}

/** What the files taken change in an edition that was there before, as it was read back. */
export function changesOf(
  { resources }: EditionDraft,
  {
    taken,
    replaced,
    ingests,
  }: {
    readonly taken: readonly TakenFile[];
    readonly replaced: ReadonlyMap<string, Before>;
    readonly ingests: readonly (GrantsIngest | CallsIngest)[];
  },
): EditionChanges {
  const known = new Set(resources.map(({ path }) => String(path)));
  const fresh = new Set(taken.map(({ path }) => path).filter((path) => !known.has(path)));
  const isSame = known.size === 0 || (replaced.size === 0 && fresh.size === 0);
  const total = isSame ? null : { now: totalOf(ingests), before: totalBefore(ingests, { before: replaced, fresh }) };
  return { before: replaced, total };
}
