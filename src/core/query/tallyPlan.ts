import type { GrantTable } from '../table/grantTable.ts';
import type { GroupKey } from './cellCodes.ts';
import type { RowTest } from './rowSelection.ts';
import { emptyTally, hasSplitGrants, sameTest, type Tally, tallyAll } from './tally.ts';

/**
 * Fills tallies with as little reading as their measures allow: equal ones are one, and one whose columns are among
 * those of another is rolled up from it, since n and sum add up; but never over places where grants are shared.
 */
export class TallyPlan {
  readonly #tallies: Tally[] = [];

  constructor(
    readonly table: GrantTable,
    readonly fails: Uint16Array,
  ) {}

  /** The tally of a grouping; empty until {@link fill}. */
  tally(by: readonly GroupKey[], test: RowTest): Tally {
    const known = this.#tallies.find((tally) => sameTest(tally.test, test) && sameKeys(tally.by, by));
    if (known) return known;
    const tally = emptyTally(this.table, by, test);
    this.#tallies.push(tally);
    return tally;
  }

  fill(): void {
    const wider = new Map(this.#tallies.map((tally) => [tally, this.#widerThan(tally)]));
    const read = this.#tallies.filter((tally) => tally.test.possible && !wider.get(tally));
    tallyAll(this.table, this.fails, read);
    for (const [tally, source] of wider) if (source) rollInto(tally, source);
  }

  /** The smallest tally of two columns that holds this one's. */
  #widerThan(tally: Tally): Tally | undefined {
    return this.#tallies
      .filter((other) => other.by.length === 2 && tally.by.length < 2 && sameTest(other.test, tally.test))
      .filter((other) => tally.by.every((key) => other.by.includes(key)) && this.#addsUp(other.by, tally.by))
      .sort((a, b) => a.n.length - b.n.length)[0];
  }

  #addsUp(from: readonly GroupKey[], to: readonly GroupKey[]): boolean {
    const dropped = from.filter((key) => !to.includes(key));
    return !dropped.some((key) => key === 'region' || key === 'province') || !hasSplitGrants(this.table);
  }
}

function sameKeys(a: readonly GroupKey[], b: readonly GroupKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}

function rollInto(tally: Tally, source: Tally): void {
  const [key] = tally.by;
  const axis = source.by[0] === key ? 0 : 1;
  for (let cell = 0; cell < source.n.length; cell++) {
    if (source.n[cell] === 0) continue;
    const into = key === undefined ? 0 : source.cells.codeOf(cell, axis);
    tally.n[into] = (tally.n[into] ?? 0) + (source.n[cell] ?? 0);
    tally.sum[into] = (tally.sum[into] ?? 0) + (source.sum[cell] ?? 0);
  }
}
