import { isTelling } from './words.ts';

/** How a word of a search stands in a word of a name, the better the higher. */
export const grade = { none: 0, common: 1, oneEdit: 2, inside: 3, start: 4 } as const;

const shortestInside = 4;
const shortestEdited = 5;

/** Every word of many names, each once, so that a word of a search is compared once and not once a name. */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #telling: boolean[] = [];

  numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    this.#telling.push(isTelling(word));
    return number;
  }

  /** The grade of every word, by number. A word that says what kind of body or place it is never passes `common`. */
  grades(sought: string): Uint8Array {
    const grades = new Uint8Array(this.#numbers.size);
    for (const [word, number] of this.#numbers) {
      const found = gradeOf(word, sought);
      grades[number] = this.#telling[number] ? found : Math.min(found, grade.common);
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
