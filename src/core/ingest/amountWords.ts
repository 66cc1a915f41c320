import { fold } from '../text/fold.ts';

/** What the words around a number say: its currency and the power of ten it is counted in. */
export interface AmountWords {
  /** ISO 4217, or `''` when none is printed. */
  readonly currency: string;
  readonly exponent: number;
  /** A bare « 200 مليون »: in Morocco it often means centimes. */
  readonly bareMillion: boolean;
}

const currencies: Readonly<Record<string, string>> = {
  mad: 'MAD',
  dh: 'MAD',
  dhs: 'MAD',
  dirham: 'MAD',
  dirhams: 'MAD',
  درهم: 'MAD',
  دراهم: 'MAD',
  درهما: 'MAD',
  دم: 'MAD',
  mdh: 'MAD',
  mdhs: 'MAD',
  mmdh: 'MAD',
  kdh: 'MAD',
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  'k€': 'EUR',
  'm€': 'EUR',
  '£': 'GBP',
  gbp: 'GBP',
  $: 'USD',
  usd: 'USD',
};
const exponents: Readonly<Record<string, number>> = {
  k: 3,
  kdh: 3,
  'k€': 3,
  mille: 3,
  milliers: 3,
  الف: 3,
  الاف: 3,
  m: 6,
  mdh: 6,
  mdhs: 6,
  'm€': 6,
  mln: 6,
  million: 6,
  millions: 6,
  مليون: 6,
  ملايين: 6,
  mmdh: 9,
  mrd: 9,
  milliard: 9,
  milliards: 9,
  مليار: 9,
  ملايير: 9,
};
const centimes = new Set(['centime', 'centimes', 'سنتيم', 'سنتيما']);
const connectors = new Set(['de', 'd', 'des', 'le', 'les', 'ttc', 'ht']);
const none: AmountWords = { currency: '', exponent: 0, bareMillion: false };
const known = new Map<string, AmountWords | null>([['', none]]);

/** Reads `MDH`, `millions de dirhams`, `مليون سنتيم`, `€`…; null when a word is not about money. */
export function readAmountWords(words: string): AmountWords | null {
  const cached = known.get(words);
  if (cached !== undefined) return cached;
  const read = words.length > 60 ? null : interpret(words);
  if (known.size < 1000) known.set(words, read);
  return read;
}

function interpret(words: string): AmountWords | null {
  let currency = '';
  let exponent = 0;
  let inCentimes = false;
  let millions = false;
  for (const raw of fold(words)
    .replace(/د\.\s?م\.?/g, 'دم')
    .split(/\s+/)) {
    const word = raw.replace(/[.,:]+$/, '');
    const power = exponents[word];
    if (word === '' || connectors.has(word)) continue;
    if (power === undefined && currencies[word] === undefined && !centimes.has(word)) return null;
    exponent += power ?? 0;
    millions ||= word === 'مليون' || word === 'ملايين' || word.startsWith('million');
    inCentimes ||= centimes.has(word);
    currency = currencies[word] ?? currency;
  }
  if (inCentimes) return { currency: currency || 'MAD', exponent: exponent - 2, bareMillion: false };
  return { currency, exponent, bareMillion: millions && currency === '' };
}

/** ISO 4217 code of a printed currency: a three-letter code as it is, `DH`, `درهم` and `€` by name; else `''`. */
export function currencyOf(printed: string): string {
  const trimmed = printed.trim();
  return currencies[fold(trimmed)] ?? (/^[A-Za-z]{3}$/.test(trimmed) ? trimmed.toUpperCase() : '');
}
