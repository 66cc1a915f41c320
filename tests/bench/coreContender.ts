import type { ExploreResult, Ranking } from '../../src/core/query/explore.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { organisationNames } from '../../src/core/query/organisationNames.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { type Contender, type Line, topTen } from './contender.ts';

type AnyCell = { readonly key: string; readonly n: number; readonly sum: number; readonly median?: number | null };
const line = ({ key, n, sum, median }: AnyCell): Line => (median == null ? [key, n, sum] : [key, n, sum, median]);
const pair = ({
  keys,
  n,
  sum,
}: {
  readonly keys: readonly string[];
  readonly n: number;
  readonly sum: number;
}): Line => [keys.join('·'), n, sum];
const ranked = (...rankings: readonly Ranking[]) => topTen(rankings.flatMap(({ top }) => top.map(line)));

function answers({ total, facets, ...result }: ExploreResult): Map<string, Line[]> {
  return new Map<string, Line[]>([
    ['total', total.n === 0 ? [] : [line({ key: '', ...total })]],
    ['years', facets.year.map(line)],
    ['sectors', facets.sector.map(line)],
    ['classes', facets.class.map(line)],
    ['funders', facets.funder.map(line)],
    ['status', facets.status.map(line)],
    ['overlap', facets.overlap.map(line)],
    ['basis', facets.basis.map(line)],
    ['regions', result.regions.map(line)],
    ['provinces', result.provinces.map(line)],
    ['year and class', result.yearByClass.map(pair)],
    ['region and sector', result.regionBySector.map(pair)],
    ['recipients', ranked(result.recipients)],
  ]);
}

/** Our own way: the explore page's whole result, which holds more views than the others are asked for. */
export function coreContender(table: GrantTable): Contender {
  const names = organisationNames(table);
  return { name: 'explore (typed arrays)', step: async (filter) => answers(explore(table, filter, names)) };
}
