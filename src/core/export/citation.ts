import type { Edition } from '../edition/edition.ts';
import { addressKey } from './addressKey.ts';

/** What a citation says: one figure, as the page says it, from one edition. */
export interface Cited {
  /** The selection and its total, as one sentence. */
  readonly sentence: string;
  /** What must be known of the figure, a sentence each; they travel as the note of the entry. */
  readonly caveats: readonly string[];
  readonly edition: Pick<Edition, 'name' | 'date' | 'hash'>;
  /** Shows the figure again; names the edition and its date. */
  readonly address: string;
  /** ISO day on which it was read. */
  readonly accessed: string;
  /** BCP 47 tag of the sentence's language. */
  readonly language: string;
}

const site = 'Kharita';

/** A key for the figure at its address, the same wherever it is cited that day: letters, digits and hyphens. */
function keyOf({ edition, accessed, address }: Cited): string {
  const key = `kharita-${edition.name}-${edition.date}-${accessed.replaceAll('-', '')}-${addressKey(address)}`;
  return key.replace(/[^\w-]/g, '');
}

/** BibLaTeX `@online` entry; braces and backslashes of the sentence are written so that they stay text. */
export function bibtex(cited: Cited): string {
  const { sentence, caveats, edition, address, accessed, language } = cited;
  const fields = [
    ['title', escapeTex(sentence)],
    ['author', `{${site}}`],
    ['date', edition.date],
    ['version', `${edition.name}@${edition.date}, ${edition.hash.slice(0, 10)}`],
    ['url', address.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', accessed],
    ['langid', language],
    ...(caveats.length > 0 ? [['note', escapeTex(caveats.join(' '))]] : []),
  ];
  return `@online{${keyOf(cited)},\n${fields.map(([name, text]) => `  ${name} = {${text}}`).join(',\n')}\n}\n`;
}

/** CSL-JSON, one item (Citation Style Language 1.0.2 schema, type `dataset`). */
export function cslJson(cited: Cited): string {
  const { sentence, caveats, edition, address, accessed, language } = cited;
  const item = {
    id: keyOf(cited),
    type: 'dataset',
    title: sentence,
    author: [{ literal: site }],
    issued: { 'date-parts': [parts(edition.date)] },
    accessed: { 'date-parts': [parts(accessed)] },
    version: `${edition.name}@${edition.date}, ${edition.hash.slice(0, 10)}`,
    URL: address,
    language,
    ...(caveats.length > 0 ? { note: caveats.join(' ') } : {}),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

function parts(day: string): number[] {
  return day.split('-').map(Number);
}

function escapeTex(text: string): string {
  return text
    .replace(/[\\{}]/g, (mark) => ({ '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}' })[mark] ?? mark)
    .replace(/[%&$#_]/g, '\\$&');
}
