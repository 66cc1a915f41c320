/** How the lines of two files stand to each other, as indexes into both. */
export interface Alignment {
  /** Lines that both have, the same, in another place. */
  readonly moved: readonly (readonly [found: number, expected: number])[];
  /** Stretches between lines that both have in the same place: what only one of them has. */
  readonly gaps: readonly Gap[];
}

export interface Gap {
  readonly found: readonly number[];
  readonly expected: readonly number[];
}

/**
 * Aligns two lists of lines by their hashes: equal ends first, then equal lines wherever they stand. Of lines that
 * stand in another order, the longest run that keeps its order is held to have stayed.
 */
export function alignLines(found: ArrayLike<number>, expected: ArrayLike<number>): Alignment {
  const ends = equalEnds(found, expected);
  const pairs = pairEqual(found, expected, ends);
  const kept = longestRun(pairs);
  const moved = pairs.filter((_, at) => !kept.has(at));
  const paired = { found: new Set(pairs.map(([f]) => f)), expected: new Set(pairs.map(([, e]) => e)) };
  const anchors = [
    ...pairs.filter((_, at) => kept.has(at)),
    [found.length - ends.tail, expected.length - ends.tail] as const,
  ];
  const gaps: Gap[] = [];
  let [f, e] = [ends.head, ends.head];
  for (const [nextFound, nextExpected] of anchors) {
    const gap = { found: open(f, nextFound, paired.found), expected: open(e, nextExpected, paired.expected) };
    if (gap.found.length + gap.expected.length > 0) gaps.push(gap);
    [f, e] = [nextFound + 1, nextExpected + 1];
  }
  return { moved, gaps };
}

interface Ends {
  readonly head: number;
  readonly tail: number;
}

function equalEnds(found: ArrayLike<number>, expected: ArrayLike<number>): Ends {
  const shorter = Math.min(found.length, expected.length);
  let head = 0;
  while (head < shorter && found[head] === expected[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && found[found.length - 1 - tail] === expected[expected.length - 1 - tail]) tail += 1;
  return { head, tail };
}

type Pair = readonly [found: number, expected: number];

function pairEqual(found: ArrayLike<number>, expected: ArrayLike<number>, { head, tail }: Ends): Pair[] {
  const places = new Map<number, number[]>();
  for (let e = expected.length - tail - 1; e >= head; e--) {
    const hash = expected[e] ?? 0;
    const known = places.get(hash);
    if (known) known.push(e);
    else places.set(hash, [e]);
  }
  const pairs: Pair[] = [];
  for (let f = head; f < found.length - tail; f++) {
    const e = places.get(found[f] ?? 0)?.pop();
    if (e !== undefined) pairs.push([f, e]);
  }
  return pairs;
}

/** The positions of a longest run of pairs whose second numbers grow. */
function longestRun(pairs: readonly Pair[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [at, [, e]] of pairs.entries()) {
    const length = firstNotBelow(ends, pairs, e);
    before.push(length === 0 ? -1 : (ends[length - 1] ?? -1));
    ends[length] = at;
  }
  const run = new Set<number>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) run.add(at);
  return run;
}

function firstNotBelow(ends: readonly number[], pairs: readonly Pair[], e: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < e) low = middle + 1;
    else high = middle;
  }
  return low;
}

function open(from: number, to: number, paired: ReadonlySet<number>): number[] {
  const numbers: number[] = [];
  for (let at = from; at < to; at++) if (!paired.has(at)) numbers.push(at);
  return numbers;
}
