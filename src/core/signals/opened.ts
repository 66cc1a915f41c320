import { compileFilter } from '../query/compileFilter.ts';
import type { Filter } from '../query/filter.ts';
import type { GrantTable } from '../table/grantTable.ts';
import { questioned, sumOf } from './countedGrants.ts';
import type { Finding } from './signal.ts';

/** A selection with more recipients makes an address that not every program keeps whole. */
const mostRecipients = 120;

/** What the explore page opens for a finding. */
export interface Opened {
  readonly filter: Filter;
  readonly n: number;
  /** Centimes that count. */
  readonly sum: number;
  /** True where that is the grants of the finding and no other. */
  readonly exact: boolean;
}

/**
 * The selection that shows a finding within the one that was asked: its bodies and year, held to its amounts or its
 * words where that leaves its grants alone. Where nothing does, it opens more, never less, and says how much. Null where
 * a finding names no body. `sum` is the finding's own, in centimes.
 */
export function opened(table: GrantTable, finding: Finding, sum: number, chosen: Filter): Opened | null {
  const bodies = bodiesOf(table, finding, chosen);
  if (!bodies) return null;
  const open = (filter: Filter): Opened => {
    const { grants, staffWelfare } = questioned(table, compileFilter(table, filter));
    const all = { n: grants.length + staffWelfare.n, sum: sumOf(grants) + staffWelfare.sum };
    return { filter, ...all, exact: all.n === finding.rows.length && all.sum === sum };
  };
  const widest = open(bodies);
  if (widest.exact) return widest;
  for (const narrower of [inAmounts(table, finding, bodies), inWords(finding, bodies)]) {
    const tried = open(narrower);
    if (tried.exact) return tried;
  }
  return widest;
}

function bodiesOf({ columns }: GrantTable, { funder, recipients, year }: Finding, chosen: Filter): Filter | null {
  const keys = recipients.map((code) => columns.recipient.dict[code] ?? '').filter((key) => key !== '');
  const named = keys.length <= mostRecipients ? keys : [];
  if (named.length === 0 && funder === 0) return null;
  return {
    ...chosen,
    clauses: {
      ...chosen.clauses,
      ...(named.length > 0 && { recipient: named }),
      ...(funder > 0 && { funder: [columns.funder.dict[funder] ?? ''] }),
      ...(year !== '' && { year: [year] }),
    },
  };
}

function inAmounts({ amount }: GrantTable, { rows }: Finding, filter: Filter): Filter {
  const amounts = rows.map((row) => amount[row] ?? 0);
  return { ...filter, amount: { min: Math.min(...amounts), max: Math.max(...amounts) } };
}

function inWords({ label }: Finding, filter: Filter): Filter {
  return { ...filter, text: [filter.text ?? '', label].join(' ').trim() };
}
