import type { EditionKind } from '../edition/edition.ts';
import { recordKey } from '../query/recordKey.ts';
import { textAt } from '../table/column.ts';
import { type GrantTable, rowAt } from '../table/grantTable.ts';
import type { Fate, FieldChange, GrantChange } from './editionChanges.ts';
import { changedFields, type GrantSpan, grantContent, grantSpans } from './grantFields.ts';
import { matchRecords } from './matchRecords.ts';

/** A grant of one of the two tables. */
interface Held extends GrantSpan {
  readonly table: GrantTable;
}

/** A grant that is not the same in both tables, and its rows in each. */
export interface ChangedGrant {
  readonly before: GrantSpan | null;
  readonly after: GrantSpan | null;
  readonly fields: readonly FieldChange[];
}

/**
 * The grants that are not the same in both tables. A grant is known again by its funder and id; without an id, by all
 * it says, so that any change of it reads as one removed and another added.
 */
export function changedGrants(before: GrantTable, after: GrantTable): readonly ChangedGrant[] {
  const heldBy = (table: GrantTable) => grantSpans(table).map((span): Held => ({ ...span, table }));
  const contentOf = ({ table, ...span }: Held) => grantContent(table, span);
  const keyOf = (held: Held) => {
    const { grantId, funder } = held.table.columns;
    const id = textAt(grantId, held.from);
    return id === '' ? `content ${contentOf(held)}` : `id ${textAt(funder, held.from)}\n${id}`;
  };
  const pairs = matchRecords(heldBy(before), heldBy(after), { keyOf, contentOf });
  return pairs.flatMap((pair): ChangedGrant[] => {
    if (pair.before === null || pair.after === null) return [{ ...pair, fields: [] }];
    const fields = changedFields(before, pair.before, after, pair.after);
    return fields.length === 0 ? [] : [{ ...pair, fields }];
  });
}

/** A changed grant as it is told; `moved` are the centimes by which it moves the total. */
export function describeGrant(
  { before, after, fields }: ChangedGrant,
  tables: { readonly before: GrantTable; readonly after: GrantTable },
  moved: number,
  kind: EditionKind,
): GrantChange {
  const span = after ?? before;
  const row = rowAt(after ? tables.after : tables.before, span?.from ?? 0);
  const { recipientName, recipientNameAr, funderName, funderNameAr, purpose, year, currency, amount, file } = row;
  const told = { recipientName, recipientNameAr, funderName, funderNameAr, purpose, year, currency, amount, file };
  return { fate: fateOf(before, after), id: recordKey(row, kind), ...told, moved, fields };
}

export function fateOf(before: object | null, after: object | null): Fate {
  if (before === null) return 'added';
  return after === null ? 'removed' : 'altered';
}
