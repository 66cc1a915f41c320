import { quartile } from '../query/orderStatistics.ts';
import { type CountedGrant, groupBy, type Questioned } from './countedGrants.ts';
import { fewestGrants, quartileSteps } from './rules.ts';
import type { Finding, Findings } from './signal.ts';

const fewestTested = 30;

/**
 * Grants far above the others of their funder and year, to a recipient that no earlier year of that funder names.
 * Tested: grants of a funder's later years, in years of grants enough.
 */
export function firstYear({ grants }: Questioned): Findings {
  const groups = groupBy(grants, ({ funder, recipient, year }) =>
    funder > 0 && recipient > 0 && year !== '' ? String(funder) : null,
  );
  const judged = groups.map(ofFunder);
  return {
    tested: judged.reduce((n, { tested }) => n + tested, 0),
    fewest: fewestTested,
    found: judged.flatMap(({ found }) => found),
  };
}

function ofFunder(group: readonly CountedGrant[]): { readonly tested: number; readonly found: Finding[] } {
  const years = groupBy(group, ({ year }) => year).sort(([a], [b]) => Number(a?.year) - Number(b?.year));
  const known = new Set<number>();
  const judged = years.map((grants, place) => {
    const newcomers = place === 0 ? [] : grants.filter(({ recipient }) => !known.has(recipient));
    for (const { recipient } of grants) known.add(recipient);
    const tested = place > 0 && grants.length >= fewestGrants;
    return { tested: tested ? grants.length : 0, found: tested ? largeAmong(newcomers, grants) : [] };
  });
  return { tested: judged.reduce((n, { tested }) => n + tested, 0), found: judged.flatMap(({ found }) => found) };
}

function largeAmong(newcomers: readonly CountedGrant[], grants: readonly CountedGrant[]): Finding[] {
  const sums = Float64Array.from(grants, ({ sum }) => sum);
  const [lower, median, upper] = ([1, 2, 3] as const).map((quarter) => quartile(sums, 0, sums.length, quarter));
  const limit = (upper ?? 0) + quartileSteps * ((upper ?? 0) - (lower ?? 0));
  return newcomers
    .filter(({ sum }) => sum > limit)
    .map(({ row, funder, recipient, year }) => ({
      rows: [row],
      funder,
      recipients: [recipient],
      year,
      label: '',
      numbers: { limit, median: median ?? 0 },
    }));
}
