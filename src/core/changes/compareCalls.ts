import { callsExtract } from '../export/callsExtract.ts';
import type { Call } from '../model/call.ts';
import { fateOf } from './compareGrants.ts';
import type { CallChange, FieldChange } from './editionChanges.ts';
import { matchRecords } from './matchRecords.ts';

/** The calls that are not the same in both lists, known again by their ids, field by field. */
export function compareCalls(before: readonly Call[], after: readonly Call[]): readonly CallChange[] {
  const cells = cellsOf([...before, ...after]);
  const contentOf = (call: Call) => JSON.stringify(cells.get(call));
  return matchRecords(before, after, { keyOf: ({ id }) => id, contentOf }).flatMap((pair): CallChange[] => {
    const call = pair.after ?? pair.before;
    const fields = pair.before && pair.after ? changedCells(cells.get(pair.before), cells.get(pair.after)) : [];
    if (pair.before && pair.after && fields.length === 0) return [];
    const { id, title, titleAr, funderName, funderNameAr, file } = call;
    return [{ fate: fateOf(pair.before, pair.after), id, title, titleAr, funderName, funderNameAr, fields, file }];
  });
}

const { columns } = callsExtract([]);

function cellsOf(calls: readonly Call[]): ReadonlyMap<Call, readonly string[]> {
  const records = [...callsExtract(calls).records()];
  return new Map(calls.map((call, index) => [call, records[index] ?? []]));
}

function changedCells(before: readonly string[] = [], after: readonly string[] = []): readonly FieldChange[] {
  return columns
    .map(({ heading }, index) => ({ field: heading, before: before[index] ?? '', after: after[index] ?? '' }))
    .filter((change) => change.before !== change.after);
}
