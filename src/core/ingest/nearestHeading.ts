import { headingKey } from './headingKey.ts';

/** Orders headings by how much they look like one of those sought (shared letter pairs), the nearest first. */
export function nearestHeadings(sought: readonly string[], headings: readonly string[]): string[] {
  const wanted = sought.map((heading) => pairsOf(headingKey(heading)));
  return headings
    .map((heading) => {
      const pairs = pairsOf(headingKey(heading));
      return { heading, likeness: Math.max(...wanted.map((other) => likeness(pairs, other))) };
    })
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ heading }) => heading);
}

/** How alike two texts are, from 0 to 1: the share of letter pairs they have in common once folded. */
export function likenessOf(a: string, b: string): number {
  return likeness(pairsOf(headingKey(a)), pairsOf(headingKey(b)));
}

function pairsOf(key: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < key.length; i += 1) pairs.add(key.slice(i, i + 2));
  return pairs;
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size + b.size === 0) return 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}
