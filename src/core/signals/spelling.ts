import { alike } from '../model/likeness.ts';
import { likeness, type ToldBody, toldBodies } from '../query/tellingWords.ts';
import { type CountedGrant, groupBy, type Questioned } from './countedGrants.ts';
import type { Finding, Findings } from './signal.ts';

/** A word that more names share tells none of them apart. */
const mostSharing = 50;
const fewestTested = 2;

/** Recipients counted as two bodies whose names may be one body's. Tested: named recipients. */
export function spelling({ table, grants }: Questioned): Findings {
  const byRecipient = new Map(
    groupBy(grants, ({ recipient }) => (recipient > 0 ? String(recipient) : null)).map((group) => [
      group[0]?.recipient ?? 0,
      group,
    ]),
  );
  const bodies = toldBodies(table);
  const sharing = codesByWord(byRecipient.keys(), bodies);
  return {
    tested: byRecipient.size,
    fewest: fewestTested,
    found: [...byRecipient.keys()].flatMap((code) =>
      candidates(bodies[code], sharing)
        .filter((other) => other > code)
        .flatMap((other) => pairOf(code, other, bodies, byRecipient)),
    ),
  };
}

function codesByWord(codes: Iterable<number>, bodies: readonly ToldBody[]): Map<string, number[]> {
  const sharing = new Map<string, number[]>();
  for (const code of codes) {
    for (const word of wordsOf(bodies[code])) {
      const others = sharing.get(word);
      if (others) others.push(code);
      else sharing.set(word, [code]);
    }
  }
  return sharing;
}

/** The words by which a body is found: as written, and without their articles. */
function wordsOf(body: ToldBody | undefined): ReadonlySet<string> {
  return new Set(body?.spellings.flatMap(({ telling, core }) => [...telling, ...core]));
}

function candidates(body: ToldBody | undefined, sharing: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = [...wordsOf(body)].map((word) => sharing.get(word) ?? []);
  return [...new Set(lists.filter((codes) => codes.length <= mostSharing).flat())].sort((a, b) => a - b);
}

function pairOf(
  code: number,
  other: number,
  bodies: readonly ToldBody[],
  byRecipient: ReadonlyMap<number, readonly CountedGrant[]>,
): Finding[] {
  const [mine, theirs] = [bodies[code], bodies[other]];
  const shared = mine && theirs ? likeness(mine, theirs) : 0;
  if (shared < alike) return [];
  const rows = [...(byRecipient.get(code) ?? []), ...(byRecipient.get(other) ?? [])].map(({ row }) => row);
  return [
    {
      rows: rows.sort((a, b) => a - b),
      funder: 0,
      recipients: [code, other],
      year: '',
      label: '',
      numbers: { likeness: shared },
    },
  ];
}
