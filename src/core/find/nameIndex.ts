import { grade } from './grade.ts';
import { Lexicon } from './lexicon.ts';
import type { Sought } from './soughtWords.ts';
import { Soundings } from './soundings.ts';
import { type Spelling, spellingOf } from './words.ts';

/** A name that answers a search; the higher its rank, the nearer. */
export interface NameMatch {
  /** Position of the name in the list the index was made of. */
  readonly entry: number;
  readonly rank: number;
}

/** Letters beyond which a name is a sentence, and is not heard as one word. */
const longestWhole = 24;
const sameSpelling = grade.start + 4;
const sameName = grade.start + 3;
const sameTelling = grade.start + 2;
const startOfName = grade.start + 1;
/** Ranks of one nearness, so that the words merely welcome decide only there. */
const step = 100;
/** From this rank on, every required word is the start of a word. */
export const nearRank = grade.start * step;
/** From the first of these ranks on and below the second, some required word is only heard; below both, all are written, as words of many names. */
export const heardRanks = { from: grade.faint * step, below: grade.oneEdit * step } as const;
/** From this rank on, the search is the name, the words for its kind of body included. */
export const exactRank = sameName * step;

/**
 * Names made ready to be searched; each entry is all the spellings one thing has. An entry matches where every
 * required word stands in one of its words, in whichever spelling, or where a whole spelling sounds as the search. It is as near as its worst word, unless a
 * spelling starts with the search, or is it.
 */
export class NameIndex {
  readonly #lexicon: Lexicon;
  readonly #spellings: readonly (readonly Spelling[])[];
  /** Words of entry e: `#words[#from[e]]` up to `#words[#from[e + 1]]`. */
  readonly #from: Uint32Array;
  readonly #words: Uint32Array;
  /** Entries by how each of their spellings sounds, run together. */
  readonly #wholes: Soundings | null;

  /** `sounded`: a name in one script is also found by a spelling in the other. */
  constructor(entries: readonly (readonly string[])[], sounded: boolean) {
    this.#lexicon = new Lexicon(sounded);
    this.#wholes = sounded ? new Soundings() : null;
    const known = new Map<string, Spelling>();
    const read = (name: string) => {
      const spelling = known.get(name) ?? spellingOf(name);
      known.set(name, spelling);
      return spelling;
    };
    this.#spellings = entries.map((names) => names.map(read));
    this.#from = new Uint32Array(entries.length + 1);
    const words: number[] = [];
    this.#spellings.forEach((spellings, entry) => {
      for (const { telling } of spellings) if (isHeard(telling)) this.#wholes?.add(entry, telling);
      const forms = new Set(spellings.flatMap(({ forms }) => forms));
      for (const form of forms) words.push(this.#lexicon.numberOf(form));
      this.#from[entry + 1] = words.length;
    });
    this.#words = Uint32Array.from(words);
  }

  /** Every entry that answers, in the order of the list. */
  matches(sought: Sought): NameMatch[] {
    const required = sought.required.map((word) => this.#lexicon.grades(word));
    const welcome = sought.welcome.map((word) => this.#lexicon.grades(word));
    const heard = this.#heardWhole(sought.telling);
    const matches: NameMatch[] = [];
    for (let entry = 0; entry < this.#spellings.length; entry++) {
      const worst = Math.max(this.#worst(entry, required), (heard.size > 0 && heard.get(entry)) || grade.none);
      if (worst === grade.none) continue;
      const nearness = Math.max(worst, nearnessOfName(this.#spellings[entry] ?? [], sought));
      const held = welcome.filter((grades) => this.#best(entry, grades) > grade.none).length;
      matches.push({ entry, rank: nearness * step + Math.min(held, step - 1) });
    }
    return matches;
  }

  /** The entries of which a whole spelling sounds as the search does. */
  #heardWhole(telling: string): ReadonlyMap<number, number> {
    const heard = new Map<number, number>();
    if (!isHeard(telling)) return heard;
    this.#wholes?.whole(telling, (entry, found) => {
      if (found > grade.faint) heard.set(entry, Math.max(heard.get(entry) ?? 0, found));
    });
    return heard;
  }

  /** The least grade of the required words; none also where all of them are faint. */
  #worst(entry: number, required: readonly Uint8Array[]): number {
    let worst: number = grade.start;
    let finest: number = grade.none;
    for (const grades of required) {
      const best = this.#best(entry, grades);
      if (best === grade.none) return best;
      worst = Math.min(worst, best);
      finest = Math.max(finest, best);
    }
    return finest === grade.faint ? grade.none : worst;
  }

  #best(entry: number, grades: Uint8Array): number {
    const end = this.#from[entry + 1] ?? 0;
    let best: number = grade.none;
    for (let at = this.#from[entry] ?? 0; at < end; at++) best = Math.max(best, grades[this.#words[at] ?? 0] ?? 0);
    return best;
  }
}

/** Figures have no sound: names that only they tell apart are not heard as one. */
function isHeard(telling: string): boolean {
  return telling.length <= longestWhole && !/\p{N}/u.test(telling);
}

function nearnessOfName(spellings: readonly Spelling[], { typed, whole, telling }: Sought): number {
  if (spellings.some((spelling) => spelling.name === typed)) return sameSpelling;
  if (spellings.some((spelling) => spelling.whole === whole)) return sameName;
  if (telling === '') return grade.none;
  if (spellings.some((spelling) => spelling.telling === telling)) return sameTelling;
  return spellings.some((spelling) => spelling.telling.startsWith(telling)) ? startOfName : grade.none;
}
