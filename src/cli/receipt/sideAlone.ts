import type { Reference } from '../../core/model/reference.ts';
import { compileFilter } from '../../core/query/compileFilter.ts';
import { defaultFilter, type Filter } from '../../core/query/filter.ts';
import { explorePage } from '../../core/view/page.ts';
import { heldSides } from '../../engine/heldSides.ts';
import { type ReadEdition, readEdition } from '../edition/readEdition.ts';
import { editionFolder } from './editionAtHand.ts';
import type { AskedAddress } from './exportAddress.ts';
import type { Side } from './exportArguments.ts';

interface SideAlone {
  readonly held: ReadEdition;
  readonly address: AskedAddress;
}

/**
 * One selection of a comparison as the page gives it: of its own edition, held to what the two are compared by, at the
 * address that shows it alone; the address as it is where it compares nothing. `open` is the edition of the first.
 */
export async function sideAlone(
  side: Side | null,
  address: AskedAddress,
  open: ReadEdition,
  reference: Reference,
): Promise<SideAlone> {
  if (side === null) return { held: open, address };
  const { beside, filter, against } = address.view;
  const chosen = [filter, against ?? defaultFilter] as const;
  const [a, b] = beside ? chosen : (heldFilters(open, ...chosen) ?? chosen);
  const held = beside && side === 'b' ? await readEdition(editionFolder(beside, undefined), reference) : open;
  const view = { ...address.view, filter: side === 'a' ? a : b, against: null, beside: null };
  return { held, address: { ...address, page: explorePage, view } };
}

function heldFilters({ table }: ReadEdition, filter: Filter, against: Filter) {
  return heldSides(table, { filter, rows: compileFilter(table, filter) }, against)?.filters;
}
