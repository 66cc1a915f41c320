import { none, offMapPlaces } from '../../core/model/codelists.ts';
import type { PairCell } from '../../core/query/explore.ts';
import { others } from './leadingFunders.ts';

export interface Counted {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

/** What stands in the first column: classes of funders, or the leading funders themselves. */
export type FirstColumn = 'class' | 'funder';

/** What stands in each column, by the clause that a node of it toggles. */
export const allColumns = ['class', 'funder', 'sector', 'region'] as const;
export type Column = (typeof allColumns)[number];

export interface FlowNode extends Counted {
  readonly column: Column;
  /** The value of the clause; `none` for not stated. */
  readonly value: string;
  /** Not stated, or no area of the map: hatched, and below the others. */
  readonly apart: boolean;
  /** True for the funders below the leading ones, which no clause can hold to. */
  readonly together: boolean;
}

/** Money that goes from a node to one of the next column. */
export interface FlowLink extends Counted {
  /** Value of the node it leaves, and of the node it comes to. */
  readonly from: string;
  readonly to: string;
  /** Too small to be drawn alone. */
  readonly bundled: boolean;
}

/** The links between two columns, largest first, and what those too small hold together. */
export interface Stage {
  readonly links: readonly FlowLink[];
  readonly bundle: Counted & { readonly links: number };
}

export interface Flow {
  readonly columns: readonly [FirstColumn, 'sector', 'region'];
  /** One list a column: largest first, then those that stand together, those apart last. The amounts of each column sum to the whole's. */
  readonly nodes: readonly [readonly FlowNode[], readonly FlowNode[], readonly FlowNode[]];
  readonly stages: readonly [Stage, Stage];
  readonly whole: Counted;
}

/** Links under this share of the whole are drawn together. */
export const smallest = 0.005;

/** The flows of a selection; links of no positive amount are among the bundled, for a band cannot show them. */
export function flowOf(
  first: FirstColumn,
  firstToSector: readonly PairCell[],
  sectorToRegion: readonly PairCell[],
  whole: Counted,
): Flow {
  return {
    columns: [first, 'sector', 'region'],
    nodes: [
      nodesOf(first, firstToSector, 0),
      nodesOf('sector', firstToSector, 1),
      nodesOf('region', sectorToRegion, 1),
    ],
    stages: [stageOf(firstToSector, whole), stageOf(sectorToRegion, whole)],
    whole,
  };
}

const offMap: readonly string[] = [none, ...offMapPlaces];

function nodesOf(column: Column, pairs: readonly PairCell[], end: 0 | 1): FlowNode[] {
  const nodes = new Map<string, FlowNode>();
  for (const { keys, n, sum } of pairs) {
    const value = keys[end] || none;
    const known = nodes.get(value) ?? {
      column,
      value,
      apart: offMap.includes(value),
      together: value === others,
      n: 0,
      sum: 0,
    };
    nodes.set(value, { ...known, n: known.n + n, sum: known.sum + sum });
  }
  return [...nodes.values()].sort((a, b) => rank(a) - rank(b) || b.sum - a.sum || a.value.localeCompare(b.value));
}

const rank = ({ apart, together }: FlowNode) => (apart ? 2 : Number(together));

function stageOf(pairs: readonly PairCell[], whole: Counted): Stage {
  const links = pairs
    .map(({ keys: [from, to], n, sum }): FlowLink => {
      const bundled = sum <= 0 || sum < smallest * whole.sum;
      return { from: from || none, to: to || none, n, sum, bundled };
    })
    .sort((a, b) => b.sum - a.sum);
  const small = links.filter(({ bundled }) => bundled);
  return {
    links,
    bundle: {
      links: small.length,
      n: small.reduce((n, link) => n + link.n, 0),
      sum: small.reduce((sum, link) => sum + link.sum, 0),
    },
  };
}
