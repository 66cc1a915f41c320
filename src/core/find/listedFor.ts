import { aggregateAll } from '../query/aggregate.ts';
import { compileFilter } from '../query/compileFilter.ts';
import { defaultFilter } from '../query/filter.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { Listed } from './findings.ts';

/**
 * What the lists in which the words typed are sought again hold: the default selection narrowed to grants where they
 * occur, and its lines by funder and by recipient, as the pages that the addresses open count them: the grants whose
 * source names none are one line.
 */
export function listedFor(table: GrantTable, text: string): Listed {
  const rows = compileFilter(table, { ...defaultFilter, text: text.trim() });
  const { whole, funders, recipients } = aggregateAll(table, rows, {
    whole: { by: [] },
    funders: { by: ['funder'] },
    recipients: { by: ['recipient'] },
  });
  return { grants: whole.n[0] ?? 0, funders: lines(funders.n), recipients: lines(recipients.n) };
}

function lines(n: Uint32Array): number {
  return n.reduce((count, grants) => (grants > 0 ? count + 1 : count), 0);
}
