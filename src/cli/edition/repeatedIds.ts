import { textAt } from '../../core/table/column.ts';
import type { GrantTable } from '../../core/table/grantTable.ts';

/** A file whose grants bear ids that the same funder gives in a file before it. */
export interface RepeatedIds {
  readonly path: string;
  readonly other: string;
  /** How many of its grants. */
  readonly count: number;
}

/** Where grants of one funder bear one id in several files, by the two files: they count in each. */
export function repeatedIds(table: GrantTable): RepeatedIds[] {
  const { grantId, funder, file } = table.columns;
  const first = new Map<string, number>();
  const found = new Map<string, RepeatedIds>();
  for (let row = 0; row < table.length; row++) {
    const isPart = row > 0 && table.grant[row] === table.grant[row - 1];
    if (isPart || (grantId.codes[row] ?? 0) === 0) continue;
    const id = `${funder.codes[row]}:${grantId.codes[row]}`;
    const met = first.get(id) ?? file.codes[row] ?? 0;
    first.set(id, met);
    if (met === file.codes[row]) continue;
    const pair = `${met}:${file.codes[row]}`;
    const count = (found.get(pair)?.count ?? 0) + 1;
    found.set(pair, { path: textAt(file, row), other: file.dict[met] ?? '', count });
  }
  return [...found.values()];
}
