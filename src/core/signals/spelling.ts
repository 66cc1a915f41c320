import { alike } from '../model/likeness.ts';
import { likeness, tellingWords } from '../query/tellingWords.ts';
import { type CountedGrant, groupBy, type Questioned } from './countedGrants.ts';
import type { Finding, Findings } from './signal.ts';

/** A word that more names share tells none of them apart. */
const mostSharing = 50;
const fewestTested = 2;

type Words = readonly ReadonlySet<string>[];

/** Recipients counted as two bodies whose names may be one body's. Tested: named recipients. */
export function spelling({ table, grants }: Questioned): Findings {
  const byRecipient = new Map(
    groupBy(grants, ({ recipient }) => (recipient > 0 ? String(recipient) : null)).map((group) => [
      group[0]?.recipient ?? 0,
      group,
    ]),
  );
  const words = tellingWords(table);
  const sharing = codesByWord(byRecipient.keys(), words);
  return {
    tested: byRecipient.size,
    fewest: fewestTested,
    found: [...byRecipient.keys()].flatMap((code) =>
      candidates(words[code] ?? [], sharing)
        .filter((other) => other > code)
        .flatMap((other) => pairOf(code, other, words, byRecipient)),
    ),
  };
}

function codesByWord(codes: Iterable<number>, words: readonly Words[]): Map<string, number[]> {
  const sharing = new Map<string, number[]>();
  for (const code of codes) {
    for (const word of new Set((words[code] ?? []).flatMap((names) => [...names]))) {
      const others = sharing.get(word);
      if (others) others.push(code);
      else sharing.set(word, [code]);
    }
  }
  return sharing;
}

function candidates(words: Words, sharing: ReadonlyMap<string, readonly number[]>): number[] {
  const lists = words.flatMap((names) => [...names].map((word) => sharing.get(word) ?? []));
  return [...new Set(lists.filter((codes) => codes.length <= mostSharing).flat())].sort((a, b) => a - b);
}

function pairOf(
  code: number,
  other: number,
  words: readonly Words[],
  byRecipient: ReadonlyMap<number, readonly CountedGrant[]>,
): Finding[] {
  const shared = likeness(words[code] ?? [], words[other] ?? []);
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
