import { alike } from '../model/likeness.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { aggregate } from './aggregate.ts';
import { compileFilter } from './compileFilter.ts';
import type { NamedCell } from './explore.ts';
import { defaultFilter } from './filter.ts';
import { organisationNames } from './organisationNames.ts';
import { likeness, toldBodies } from './tellingWords.ts';

/** Most that are shown: a longer list is no question a reader could answer. */
const most = 5;

/**
 * Other recipients whose names are nearly those of one, or hold one another in one region, in either script. A
 * likeness is a question for the reader, never a reason to add two records up. Their grants are those that count by default.
 */
export function alikeRecipients(table: GrantTable, code: number): NamedCell[] {
  const bodies = toldBodies(table);
  const mine = bodies[code];
  if (!mine) return [];
  const { n, sum } = aggregate(table, compileFilter(table, defaultFilter), { by: ['recipient'] });
  const names = organisationNames(table);
  return bodies
    .map((theirs, other) => ({ other, shared: other === code ? 0 : likeness(mine, theirs) }))
    .filter(({ shared }) => shared >= alike)
    .sort((a, b) => b.shared - a.shared || (sum[b.other] ?? 0) - (sum[a.other] ?? 0))
    .slice(0, most)
    .map(({ other }) => ({
      key: table.columns.recipient.dict[other] ?? '',
      n: n[other] ?? 0,
      sum: sum[other] ?? 0,
      ...names.recipient(other),
    }));
}
