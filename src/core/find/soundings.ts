import { type Skeleton, sharedVowels, skeletonsOf } from '../text/skeleton.ts';
import { grade } from './grade.ts';

/** Bones from which a word is known by them alone, and from which those typed so far find it. */
const enough = 3;
const enoughToBegin = 4;

interface Heard {
  readonly number: number;
  readonly skeleton: Skeleton;
}

type Hearing = (number: number, grade: number) => void;

/** Words by their skeletons, so that a spelling in one script finds the word in the other. */
export class Soundings {
  readonly #byBones = new Map<string, Heard[]>();

  add(number: number, word: string): void {
    for (const skeleton of skeletonsOf(word)) {
      if (skeleton.bones === '') continue;
      const alike = this.#byBones.get(skeleton.bones);
      if (alike) alike.push({ number, skeleton });
      else this.#byBones.set(skeleton.bones, [{ number, skeleton }]);
    }
  }

  /** Tells `found` of every word that sounds as the one sought. */
  whole(sought: string, found: Hearing): void {
    for (const mine of skeletonsOf(sought)) {
      for (const { number, skeleton } of this.#byBones.get(mine.bones) ?? []) {
        const heard = wholeGrade(mine, skeleton);
        if (heard > grade.none) found(number, heard);
      }
    }
  }

  /** Tells `found` of every longer word that begins as the one sought sounds. */
  begun(sought: string, found: Hearing): void {
    const begun = skeletonsOf(sought).filter(({ bones }) => bones.length >= enoughToBegin);
    for (const mine of begun) {
      for (const [bones, words] of this.#byBones) {
        if (bones.length > mine.bones.length && bones.startsWith(mine.bones)) this.#beginning(mine, words, found);
      }
    }
  }

  #beginning(mine: Skeleton, words: readonly Heard[], found: Hearing): void {
    for (const { number, skeleton } of words) {
      if (sharedVowels(mine, skeleton, mine.bones.length) !== null) found(number, grade.bones);
    }
  }
}

/** Three consonants are a word; two are with a vowel that both write, where Latin letters miss none. */
function wholeGrade(mine: Skeleton, theirs: Skeleton): number {
  const shared = sharedVowels(mine, theirs);
  const weight = mine.bones.length + Math.min(shared ?? 0, 1);
  if (shared === null || weight < enough - 1) return grade.none;
  if (weight < enough) return grade.faint;
  if (mine.bones.length < enough && mine.voiced !== theirs.voiced && !sameBeat(mine, theirs)) return grade.none;
  return shared > 0 ? grade.sound : grade.bones;
}

/** Arabic script writes long vowels alone, and Latin script has one wherever it does: طاطا is not État. */
function sameBeat(a: Skeleton, b: Skeleton): boolean {
  const [latin, arabic] = a.voiced ? [a, b] : [b, a];
  return arabic.runs.every((run, place) => !/[aiu]/.test(run) || latin.runs[place] !== '');
}
