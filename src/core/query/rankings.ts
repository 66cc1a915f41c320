import type { Counts } from './aggregate.ts';
import type { NamedCell, Ranking } from './explore.ts';
import type { OrganisationName } from './organisationNames.ts';

type NameOf = (code: number) => OrganisationName;

/** How many organisations a ranking names. */
export const rankingLength = 10;

/**
 * The organisations of an aggregate by amount, largest first, ties by code. `keep` narrows to some cells
 * of a two-column aggregate, one an organisation. Rows that name nobody stand apart.
 */
export function rank(by: Counts, nameOf: NameOf, keep: (cell: number) => boolean = () => true): Ranking {
  const cells = occupied(by).filter(keep);
  const organisations = cells.filter((cell) => by.codeOf(cell, 0) !== 0);
  const top = largest(organisations, by.sum, rankingLength);
  const named = new Set(top);
  const others = organisations.filter((cell) => !named.has(cell));
  return {
    top: top.map((cell) => namedCell(by, cell, nameOf)),
    rest: { organisations: others.length, ...together(by, others) },
    notNamed: together(
      by,
      cells.filter((cell) => by.codeOf(cell, 0) === 0),
    ),
  };
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

function together(by: Counts, cells: readonly number[]): { n: number; sum: number } {
  return cells.reduce((a, cell) => ({ n: a.n + (by.n[cell] ?? 0), sum: a.sum + (by.sum[cell] ?? 0) }), {
    n: 0,
    sum: 0,
  });
}

function largest(cells: readonly number[], sum: Float64Array, length: number): number[] {
  const top: number[] = [];
  for (const cell of cells) {
    const amount = sum[cell] ?? 0;
    if (top.length === length && amount <= (sum[top.at(-1) ?? 0] ?? 0)) continue;
    const place = top.findIndex((other) => (sum[other] ?? 0) < amount);
    top.splice(place < 0 ? top.length : place, 0, cell);
    if (top.length > length) top.pop();
  }
  return top;
}
