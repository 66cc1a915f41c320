import type { Counts } from './aggregate.ts';
import type { NamedCell, Ranking } from './explore.ts';
import type { OrganisationName } from './organisationNames.ts';

type NameOf = (code: number) => OrganisationName;

/** How many organisations a ranking names. */
const rankingLength = 10;

/**
 * The organisations of an aggregate by amount, largest first, ties by code; where they add up below nought, as
 * recoveries do, largest recovery first. `keep` narrows to some cells
 * of a two-column aggregate, one an organisation. Rows that name nobody stand apart.
 */
export function rank(by: Counts, nameOf: NameOf, keep: (cell: number) => boolean = () => true): Ranking {
  const top: number[] = [];
  const rest = { organisations: 0, n: 0, sum: 0 };
  const notNamed = { n: 0, sum: 0 };
  const sign = isBelowNought(by, keep) ? -1 : 1;
  const amountOf = (cell: number) => sign * (by.sum[cell] ?? 0);
  for (let cell = 0; cell < by.n.length; cell++) {
    if (by.n[cell] === 0 || !keep(cell)) continue;
    const below = by.codeOf(cell, 0) === 0 ? cell : pushIntoTop(top, cell, amountOf);
    if (below === null) continue;
    const named = by.codeOf(below, 0) !== 0;
    if (named) rest.organisations += 1;
    add(named ? rest : notNamed, by, below);
  }
  return { top: top.map((cell) => namedCell(by, cell, nameOf)), rest, notNamed };
}

function isBelowNought(by: Counts, keep: (cell: number) => boolean): boolean {
  return by.sum.reduce((total, sum, cell) => (keep(cell) ? total + sum : total), 0) < 0;
}

function add(together: { n: number; sum: number }, by: Counts, cell: number): void {
  together.n += by.n[cell] ?? 0;
  together.sum += by.sum[cell] ?? 0;
}

/** Places a cell among the largest and returns the one that has to leave, itself perhaps; null while there is room. */
function pushIntoTop(top: number[], cell: number, amountOf: (cell: number) => number): number | null {
  const amount = amountOf(cell);
  const full = top.length === rankingLength;
  if (full && amount <= amountOf(top.at(-1) ?? 0)) return cell;
  const place = top.findIndex((other) => amountOf(other) < amount);
  top.splice(place < 0 ? top.length : place, 0, cell);
  return full ? (top.pop() ?? null) : null;
}

/** Every organisation of an aggregate, largest first, with the unnamed one under `''`. */
export function namedCells(by: Counts, nameOf: NameOf): NamedCell[] {
  return occupied(by)
    .sort((a, b) => (by.sum[b] ?? 0) - (by.sum[a] ?? 0) || a - b)
    .map((cell) => namedCell(by, cell, nameOf));
}

function occupied(by: Counts): number[] {
  const cells: number[] = [];
  for (let cell = 0; cell < by.n.length; cell++) if ((by.n[cell] ?? 0) > 0) cells.push(cell);
  return cells;
}

function namedCell(by: Counts, cell: number, nameOf: NameOf): NamedCell {
  const key = by.keysOf(cell)[0] ?? '';
  return { key, n: by.n[cell] ?? 0, sum: by.sum[cell] ?? 0, ...nameOf(by.codeOf(cell, 0)) };
}
