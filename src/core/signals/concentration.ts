import { type CountedGrant, groupBy, type Questioned, recipientsOf, sumOf } from './countedGrants.ts';
import { fewestRecipients, largeShare } from './rules.ts';
import type { Finding, Findings } from './signal.ts';

const fewestTested = 1;

/** Funders whose largest tenth of named recipients has most of the money. Tested: funders with recipients enough. */
export function concentration({ grants }: Questioned): Findings {
  const groups = groupBy(grants, ({ funder, recipient }) => (funder > 0 && recipient > 0 ? String(funder) : null));
  const tested = groups.map(concentrationIn).filter((found) => found !== null);
  return {
    tested: tested.length,
    fewest: fewestTested,
    found: tested.filter(({ numbers }) => numbers.share >= largeShare),
  };
}

function concentrationIn(group: readonly CountedGrant[]): (Finding & { readonly numbers: { share: number } }) | null {
  const recipients = recipientsOf(group);
  const whole = sumOf(group);
  if (recipients.length < fewestRecipients || whole <= 0) return null;
  const largest = recipients.slice(0, Math.ceil(recipients.length / 10));
  const theirs = new Set(largest);
  const rows = group.filter(({ recipient }) => theirs.has(recipient));
  return {
    rows: rows.map(({ row }) => row),
    funder: group[0]?.funder ?? 0,
    recipients: largest,
    year: '',
    label: '',
    numbers: { recipients: recipients.length, top: largest.length, share: sumOf(rows) / whole },
  };
}
