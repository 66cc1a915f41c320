import type { Finding, FindingCode } from '../core/receipt/verify/finding.ts';
import { columnTitles } from './columnTitles.ts';
import { exactDecimal } from './exactDecimal.ts';
import type { FillParams } from './fill.ts';
import { createFormat, type Format } from './format.ts';
import type { Language } from './languages.ts';
import type { ManifestField, VerifyTexts } from './messageShape.ts';

type Words = Pick<VerifyTexts, 'blank' | 'edition' | 'manifest' | 'truth'>;

/** Params that name or count a place in a file, and are not grouped. */
const places = ['line', 'at'];
/** Findings whose two sides are cells or fields, each said as it is read and as it is written. */
const valued: readonly FindingCode[] = ['field', 'lineAltered'];
/** Findings whose numbers are sizes. */
const weighed: readonly FindingCode[] = ['tooLarge', 'overweight'];
/** Findings whose `path` is one of the manifest; elsewhere it is a file. */
const pathed: readonly FindingCode[] = ['field', 'manifestBroken'];

/**
 * What a finding knows, in the words and notation of a language: amounts with their currency, dates, editions, headings
 * and fields. What is compared to the letter stays beside it as it is written (`found`, then `foundRaw`).
 */
export function verifyValues(language: Language, words: Words): (finding: Finding) => FillParams {
  const wordings = wordingsOf(language, words);
  return (found) => {
    const { code, params } = found;
    const worded = ([name, param]: [string, string | number]): FillParams => {
      if (weighed.includes(code) && typeof param === 'number') return { [name]: createFormat(language).bytes(param) };
      if (places.includes(name)) return { [name]: String(param) };
      return isOf(wordings, name) ? both(name, wordings[name](String(param), found), String(param)) : { [name]: param };
    };
    return Object.assign({}, ...Object.entries(params).map(worded));
  };
}

type Wording = (raw: string, finding: Finding) => string | Said;
/** Said instead of what is written, which need not be shown. */
interface Said {
  readonly alone: string;
}

/** How each param that is not said as it is written is said. */
function wordingsOf(language: Language, words: Words) {
  const format = createFormat(language);
  const titles = columnTitles(language);
  const edition = (name: string) => (isOf(words.edition, name) ? words.edition[name] : name);
  const side: Wording = (raw, { code, params: { path = '' } }) => {
    if (raw === '') return { alone: words.blank };
    if (code === 'header') return titles[raw] ?? raw;
    if (!valued.includes(code)) return raw;
    if (/^edition[.](?:name|kind)$/.test(String(path))) return edition(raw);
    return isOf(words.truth, raw) ? words.truth[raw] : inNotation(raw, String(path), format);
  };
  const date: Wording = (raw) => ({ alone: format.date(raw) });
  const hash: Wording = (raw) => ({ alone: raw.slice(0, 10) });
  return {
    found: side,
    expected: side,
    date,
    nowDate: date,
    hash,
    nowHash: hash,
    sum: (raw, { params: { currency = '' } }) => ({ alone: amount(raw, String(currency), format) }),
    heading: (raw) => titles[raw] ?? raw,
    path: (raw, { code }) => (pathed.includes(code) ? fieldOf(raw, words.manifest) : raw),
    name: (raw, { code }) => (code.startsWith('edition') ? { alone: edition(raw) } : raw),
  } satisfies Readonly<Record<string, Wording>>;
}

/** A text as it is said, and as it is written where that is another. */
function both(name: string, said: string | Said, raw: string): FillParams {
  if (typeof said !== 'string') return { [name]: said.alone };
  return said === raw ? { [name]: raw } : { [name]: said, [`${name}Raw`]: raw };
}

const counts = /(?:^|[.])(?:n|rows|grants|records|bytes)$/;

function inNotation(raw: string, path: string, format: Format): string {
  if (/^-?\d+[.,]\d+$/.test(raw)) return exactDecimal(raw.replace(',', '.'), format);
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return format.date(raw);
  return counts.test(path) && /^\d+$/.test(raw) ? exactDecimal(raw, format) : raw;
}

/** Exact to the centime, from a decimal string as receipts have it. */
function amount(decimal: string, currency: string, format: Format): string {
  const whole = Number(decimal.replace(/[.,]/, ''));
  const exact = /^-?\d+[.,]\d{2}$/.test(decimal) && Number.isSafeInteger(whole) && currency !== '';
  return exact ? format.dirhams(whole, currency) : exactDecimal(decimal.replace(',', '.'), format);
}

/** What the part of a manifest at a path is called; the path itself where it has no name. */
function fieldOf(path: string, names: Readonly<Record<ManifestField, string>>): string {
  const steps = path.split('.');
  for (let length = Math.min(2, steps.length); length > 0; length--) {
    const field = steps.slice(0, length).join('.');
    if (isOf(names, field)) return names[field];
  }
  return path;
}

function isOf<Name extends string>(names: Readonly<Record<Name, unknown>>, name: string): name is Name {
  return Object.hasOwn(names, name);
}
