import { aggregateAll } from '../query/aggregate.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { defaultFilter } from '../query/filter.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { Listed } from './findings.ts';

/**
 * What the lists in which the words typed are sought again hold: the default selection narrowed to grants where they
 * occur, and its named funders and recipients, as the pages that the addresses open count them.
 */
export function listedFor(table: GrantTable, text: string): Listed {
  const rows = compileFilter(table, { ...defaultFilter, text: text.trim() });
  const { whole, funders, recipients } = aggregateAll(table, rows, {
    whole: { by: [] },
    funders: { by: ['funder'] },
    recipients: { by: ['recipient'] },
  });
  return { grants: whole.n[0] ?? 0, funders: named(funders.n), recipients: named(recipients.n) };
}

function named(n: Uint32Array): number {
  return n.reduce((count, grants, code) => (code > 0 && grants > 0 ? count + 1 : count), 0);
}
