/**
 * What a word keeps when it is written in the other script: consonants that both tell apart, and the vowels met on
 * the way. Moroccan spellings of one sound are one: ou/w/و, ch/sh/ش, kh/x/خ, gh/rh/غ, dj/j/ج, q/k/g/ق/ك,
 * t/th/ت/ط/ث, d/dh/د/ض/ذ/ظ, s/ç/س/ص, and the figures 3, 5, 7 and 9 typed for ع, خ, ح and ق.
 */
export interface Skeleton {
  /** One character a consonant, doubled ones once; ع, hamza and a closing h are none. */
  readonly bones: string;
  /** The vowels before each bone and after the last: a, i, u, `e` (a or i), and `*` for any or none. */
  readonly runs: readonly string[];
  /** False where the script leaves short vowels out. */
  readonly voiced: boolean;
}

const latinSounds: Readonly<Record<string, string>> = {
  ...pairs('kh x gh G ch c sh c th t dh d ph f dj j ck k qu k gu g tch tc'),
  ...pairs('b b p b d d f f v f h h j j k k q k l l m m n n r r s s t t x x z z ç s'),
  ...pairs('a a i i y i o u u u w u e e 2 * 3 * 5 x 7 h 9 k'),
  ...pairs('ⴰ a ⴱ b ⴳ g ⴷ d ⴹ d ⴻ e ⴼ f ⴽ k ⵀ h ⵃ h ⵄ * ⵅ x ⵇ k ⵉ i ⵊ j ⵍ l ⵎ m ⵏ n ⵓ u ⵔ r ⵕ r ⵖ G'),
  ...pairs('ⵙ s ⵚ s ⵛ c ⵜ t ⵟ t ⵡ u ⵢ i ⵣ z ⵥ z ɣ G ɛ *'),
};
const arabicSounds: Readonly<Record<string, string>> = {
  ...pairs('ا a و u ي i ع * ب b پ b ت t ط t ث t ج j چ c ح h ه h خ x د d ض d ذ d ظ d ر r ز z'),
  ...pairs('س s ص s ش c غ G ف f ق k ك k ل l م m ن n'),
};
const arabic = /\p{Script=Arabic}/u;
const letterGroups = /tch|kh|gh|rh|ch|sh|th|dh|ph|dj|ck|qu|gu(?=[eiy])|./gu;
/** The article inside a name in عبد, which Latin script writes with the letter that follows: Abdelkader, Abderrahmane. */
const servant = /^(عبد)ال(?=..)|^(abd)[aeou]+l(?=[^aeiou])/u;
const vowels = /[aiue*]+/;

/** What Latin letters leave open: g as in Agadir or Guercif, rh as in Rhafsai or Rhamna, a closing h as in Salah or Sabah. */
const readings = ['k', 'j'].flatMap((g) => ['G', 'rh'].flatMap((rh) => ['', 'h'].map((end) => ({ g, rh, end }))));
const open = /[gⴳ]|rh|[aeiou]h$/;

/** The skeletons of a folded word, one for each way of reading it; none for a word without a letter of either script. */
export function skeletonsOf(written: string): readonly Skeleton[] {
  const word = written.replace(servant, '$1$2');
  if (arabic.test(word)) return [cut(arabicSoundsOf(word), false)];
  if (!/\p{L}/u.test(word)) return [];
  const letters = word.replace(/(\p{L})\1+/gu, '$1');
  const sounds = (open.test(letters) ? readings : readings.slice(0, 1)).map((one) => latinSoundsOf(letters, one));
  return [...new Set(sounds)].map((one) => cut(one, true));
}

function latinSoundsOf(letters: string, { g, rh, end }: (typeof readings)[number]): string {
  return letters.replace(/(?<=[aeiou])h$/, end).replace(letterGroups, (group, at: number) => {
    if (group === 'rh') return rh;
    if (group === 'c') return 'eiy'.includes(letters[at + 1] ?? '-') ? 's' : 'k';
    const sound = latinSounds[group] ?? (group === 'g' ? 'g' : '');
    return sound === 'g' ? g : sound;
  });
}

function arabicSoundsOf(word: string): string {
  return [...word.replace(/ه$/, '').replace(/^ا/, 'ع')].map((letter) => arabicSounds[letter] ?? '').join('');
}

function cut(sounds: string, voiced: boolean): Skeleton {
  const runs = sounds.split(/[^aiue*]/).map((run) => run.replace(/(.)\1+/g, '$1'));
  return { bones: sounds.split(vowels).join(''), runs, voiced };
}

function pairs(text: string): Record<string, string> {
  const parts = text.split(' ');
  return Object.fromEntries(parts.flatMap((part, at) => (at % 2 === 0 ? [[part, parts[at + 1] ?? '']] : [])));
}

/** How many vowels two skeletons of the same bones share, place by place; null where two cannot be the same word. */
export function sharedVowels(a: Skeleton, b: Skeleton, places = a.runs.length): number | null {
  let shared = 0;
  for (let place = 0; place < places; place++) {
    const one = a.runs[place] ?? '';
    const other = b.runs[place] ?? '';
    if (!agree(one, other, a.voiced === b.voiced)) return null;
    if (one !== '' && other !== '') shared += 1;
  }
  return shared;
}

/** The shorter run in order inside the longer; of one script, a vowel that only one writes is mute. */
function agree(one: string, other: string, sameScript: boolean): boolean {
  const [less, more] = [one.replaceAll('*', ''), other.replaceAll('*', '')].sort((a, b) => a.length - b.length);
  if (less === undefined || more === undefined) return false;
  if (less === '' && !/\*/.test(one + other)) return !sameScript || more === '' || more === 'e';
  let at = 0;
  for (const vowel of more) if (at < less.length && alike(vowel, less[at] ?? '')) at += 1;
  return at === less.length;
}

function alike(a: string, b: string): boolean {
  return a === b || (a === 'e' && b !== 'u') || (b === 'e' && a !== 'u');
}
