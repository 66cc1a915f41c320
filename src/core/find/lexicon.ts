import { grade } from './grade.ts';
import type { SoughtWord } from './soughtWords.ts';
import { Soundings } from './soundings.ts';
import { isTelling } from './words.ts';

const shortestInside = 4;
const shortestEdited = 5;

/** Every word of many names, each once, so that a word of a search is compared once and not once a name. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #telling: boolean[] = [];
  readonly #soundings: Soundings | null;

  /** `sounded`: words are also found by how they sound, whatever their script. */
  constructor(sounded: boolean) {
    this.#soundings = sounded ? new Soundings() : null;
  }

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    const telling = isTelling(word);
    this.#telling.push(telling);
    if (telling) this.#soundings?.add(number, word);
    return number;
  }

  /** The grade of every word, by number. A word that says what kind of body or place it is never passes `common`. */
  grades({ word: sought, written }: SoughtWord): Uint8Array {
    const grades = new Uint8Array(this.#numbers.size);
    for (const [word, number] of this.#numbers) {
      const found = gradeOf(word, sought);
      grades[number] = this.#telling[number] ? found : Math.min(found, grade.common);
    }
    if (!isTelling(sought)) return grades;
    const hear = (number: number, found: number) => {
      grades[number] = Math.max(grades[number] ?? 0, found);
    };
    for (const spelling of new Set([sought, written])) {
      this.#soundings?.whole(spelling, hear);
      this.#soundings?.begun(spelling, hear);
    }
    return grades;
  }
}

function gradeOf(word: string, sought: string): number {
  if (word.startsWith(sought)) return grade.start;
  if (sought.length >= shortestInside && word.includes(sought)) return grade.inside;
  return sought.length >= shortestEdited && isOneEditAway(word, sought) ? grade.oneEdit : grade.none;
}

/** True where one letter put in, left out or exchanged makes one word the other. */
function isOneEditAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const restOfA = same + (a.length >= b.length ? 1 : 0);
  const restOfB = same + (b.length >= a.length ? 1 : 0);
  return a.slice(restOfA) === b.slice(restOfB);
}
