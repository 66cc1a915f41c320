interface Celled {
  readonly cells: readonly string[];
}

/** Lines of two files that are not the same, those that are still known beside each other. */
export interface Paired<T, O> {
  readonly pairs: readonly (readonly [found: T, expected: O])[];
  readonly onlyFound: readonly T[];
  readonly onlyExpected: readonly O[];
}

/** Each line found beside the one it has most cells in common with, where that is at least half of those stated. */
export function pairAlike<T extends Celled, O extends Celled>(
  found: readonly T[],
  expected: readonly O[],
): Paired<T, O> {
  const left = new Set(expected);
  const pairs: (readonly [T, O])[] = [];
  const onlyFound: T[] = [];
  for (const line of found) {
    const best = mostAlike(line, left);
    if (best) {
      left.delete(best);
      pairs.push([line, best]);
    } else onlyFound.push(line);
  }
  return { pairs, onlyFound, onlyExpected: [...left] };
}

function mostAlike<O extends Celled>({ cells }: Celled, candidates: ReadonlySet<O>): O | null {
  let [best, most]: [O | null, number] = [null, 0];
  for (const candidate of candidates) {
    const share = alike(cells, candidate.cells);
    if (share > most) [best, most] = [candidate, share];
  }
  return most >= 0.5 ? best : null;
}

/** The share of the cells that either line states in which both state the same. */
function alike(a: readonly string[], b: readonly string[]): number {
  let [stated, same] = [0, 0];
  for (let column = 0; column < Math.max(a.length, b.length); column++) {
    if (!a[column] && !b[column]) continue;
    stated += 1;
    if (a[column] === b[column]) same += 1;
  }
  return stated === 0 ? 1 : same / stated;
}
