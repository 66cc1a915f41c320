const plainAscii = /^[ -~]*$/;
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const combining = /\p{M}/gu;
const joiners = /[\p{Pd}'’‘`´ʼʹ"“”„«»_]/gu;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i' };
const arabicLetters: Readonly<Record<string, string>> = { ٱ: 'ا', ة: 'ه', ى: 'ي', ی: 'ي', ک: 'ك', ـ: '' };

/** Turns Arabic-Indic and Persian digits into ASCII digits and leaves every other character alone. */
export function asciiDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/**
 * The form under which two spellings of a name are the same to a search: compatibility forms, case, accents,
 * harakat, tatweel and direction marks are off, أإآ become ا, ة becomes ه, ى becomes ي, digits are ASCII,
 * apostrophes, hyphens and quotes are spaces, and spaces are single. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (plainAscii.test(text)) return squeeze(text.toLowerCase().replace(/['"`_-]/g, ' '));
  const bare = text.normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFD').replace(combining, '');
  const letters = bare
    .replace(/[œæßøłı]/g, (letter) => ligatures[letter] ?? letter)
    .replace(/[ٱةىیکـ]/g, (letter) => arabicLetters[letter] ?? letter);
  return squeeze(asciiDigits(letters.normalize('NFC')).replace(joiners, ' '));
}

/** A folded name as one word of an address: letters and digits of any script joined by hyphens. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
