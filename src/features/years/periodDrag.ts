import type { Periods } from './periods.ts';

/** What a hand holds of two periods: an edge, or one of them as a whole. */
export type Grip = 'aFrom' | 'aTo' | 'bFrom' | 'bTo' | 'a' | 'b';

/** How near an edge must be to be held, in years. */
const reach = 0.4;

/**
 * What is held at a place along the years, counted from the start of the first in years: the edge that is near, the
 * period it lies in, or else the nearest edge.
 */
export function gripAt(place: number, [a, b]: Periods, first: number): Grip {
  const edges = [
    ['aFrom', a.from - first],
    ['aTo', a.to + 1 - first],
    ['bFrom', b.from - first],
    ['bTo', b.to + 1 - first],
  ] as const;
  const [nearest] = [...edges].sort((one, other) => far(one[1], place) - far(other[1], place));
  if (far(nearest?.[1] ?? 0, place) > reach) {
    if (place > a.from - first && place < a.to + 1 - first) return 'a';
    if (place > b.from - first && place < b.to + 1 - first) return 'b';
  }
  return sideOf(nearest?.[0] ?? 'aFrom', place, [a, b], first);
}

/** Where one period begins the year after the other ends, the side of the border that is touched is held. */
function sideOf(edge: Grip, place: number, [a, b]: Periods, first: number): Grip {
  if (a.to + 1 !== b.from || (edge !== 'aTo' && edge !== 'bFrom')) return edge;
  return place < b.from - first ? 'aTo' : 'bFrom';
}

function far(edge: number, place: number): number {
  return Math.abs(edge - place);
}

/** Two periods after what is held was moved by some years: they stay in order, apart, and among the years. */
export function dragged([a, b]: Periods, grip: Grip, by: number, years: readonly number[]): Periods {
  const [first = a.from, last = b.to] = [years[0], years.at(-1)];
  switch (grip) {
    case 'aFrom':
      return [{ ...a, from: within(a.from + by, first, a.to) }, b];
    case 'aTo':
      return [{ ...a, to: within(a.to + by, a.from, b.from - 1) }, b];
    case 'bFrom':
      return [a, { ...b, from: within(b.from + by, a.to + 1, b.to) }];
    case 'bTo':
      return [a, { ...b, to: within(b.to + by, b.from, last) }];
    case 'a': {
      const step = within(by, first - a.from, b.from - 1 - a.to);
      return [{ from: a.from + step, to: a.to + step }, b];
    }
    case 'b': {
      const step = within(by, a.to + 1 - b.from, last - b.to);
      return [a, { from: b.from + step, to: b.to + step }];
    }
  }
}

function within(year: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, year));
}
