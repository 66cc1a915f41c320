import { fold } from '../text/fold.ts';

/** A heading as it is compared: folded, letters and digits only, so that padding and line breaks do not count. */
export function headingKey(heading: string): string {
  return fold(heading).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A heading that carries a unit: the heading without it, and what one printed unit is worth. */
export interface HeadingUnit {
  readonly bare: string;
  /** Power of ten between the printed number and one unit of currency; 0 when only the currency is named. */
  readonly exponent: number;
  /** ISO 4217, or `''`. */
  readonly currency: string;
}

const units: readonly (readonly [RegExp, number, string])[] = [
  [/^(?:mmdh|mmdhs|mmmad)$/, 9, 'MAD'],
  [/^(?:mdh|mdhs|mmad)$/, 6, 'MAD'],
  [/^(?:kdh|kdhs|kmad)$/, 3, 'MAD'],
  [/^(?:mln|mio|millions?|مليون|ملايين)$/, 6, ''],
  [/^(?:k|milliers?|thousands?|الف|الاف)$/, 3, ''],
  [/^(?:milliards?|billions?|مليار)$/, 9, ''],
  [/^(?:centimes?|سنتيم)$/, -2, ''],
  [/^(?:mad|dhs?|dirhams?|درهم|الدرهم|بالدرهم|دراهم|الدراهم|بالدراهم)$/, 0, 'MAD'],
  [/^(?:€|eur|euros?|يورو)$/, 0, 'EUR'],
  [/^k€$/, 3, 'EUR'],
  [/^m€$/, 6, 'EUR'],
  [/^(?:£|gbp)$/, 0, 'GBP'],
  [/^(?:\$|usd)$/, 0, 'USD'],
];
const connectors = new Set(['en', 'in', 'de', 'of', 'ب', 'des', 'مغربي', 'المغربي', 'مغربيه', 'المغربيه']);

/** `د.م` and `د.م.`: the dots would part it into two words. */
const dirhamInShort = /(?<!\p{L})د\s?\.\s?م(?!\p{L})\.?/gu;

/** Takes a unit off the end of a heading (`sum_mln`, `Montant (en MDH)`, `المبلغ بالدرهم`); null when there is none. */
export function unitOfHeading(heading: string): HeadingUnit | null {
  const words = fold(heading)
    .replace(dirhamInShort, 'درهم')
    .replace(/[()[\]:،,./]/g, ' ')
    .trim()
    .split(/\s+/);
  let exponent = 0;
  let currency = '';
  let end = words.length;
  let found = false;
  while (end > 1) {
    const word = words[end - 1] ?? '';
    const unit = units.find(([pattern]) => pattern.test(word));
    if (!unit && !connectors.has(word)) break;
    if (unit) {
      found = true;
      exponent += unit[1];
      currency = unit[2] || currency;
    }
    end -= 1;
  }
  return found ? { bare: words.slice(0, end).join(' '), exponent, currency } : null;
}
