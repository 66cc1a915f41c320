import type { Finding, FindingLevel } from '../core/receipt/verify/finding.ts';
import { type FillParams, filler } from './fill.ts';
import { createFormat } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { IssueText, VerifyTexts } from './messageShape.ts';
import { verifyAr } from './messages/verify.ar.ts';
import { verifyEn } from './messages/verify.en.ts';
import { verifyFr } from './messages/verify.fr.ts';

const textsOf: Readonly<Record<Language, VerifyTexts>> = { ar: verifyAr, fr: verifyFr, en: verifyEn, zgh: verifyFr };

/** Params that are cells or fields of either side: blank ones are said to be. */
const sides = ['found', 'expected'];
/** Params that name or count a place in a file, and are not grouped. */
const places = ['line', 'at'];

/** What checking a receipt says in one language; French stands in for Tamazight. Plain text. */
export function verifyText(language: Language) {
  const texts = textsOf[language];
  const format = createFormat(language);
  const said = (sentence: string, params: FillParams = {}) =>
    filler(language, params)(texts === verifyFr ? frenchSpacing(sentence) : sentence);
  const worded = ([name, param]: [string, string | number]): [string, string | number] => {
    if (name === 'date' || name === 'nowDate') return [name, format.date(String(param))];
    if (name === 'hash' || name === 'nowHash') return [name, String(param).slice(0, 10)];
    if (sides.includes(name)) return [name, String(param) === '' ? texts.blank : String(param)];
    return [name, places.includes(name) ? String(param) : param];
  };
  return {
    say: (sentence: Exclude<keyof VerifyTexts, 'verdict' | 'level' | 'finding'>, params?: FillParams) =>
      said(texts[sentence], params),
    level: (level: FindingLevel) => said(texts.level[level]),
    verdict: (level: FindingLevel): IssueText => {
      const { saw, why, do: action } = texts.verdict[level];
      return { saw: said(saw), why: said(why), do: said(action) };
    },
    finding: ({ code, params }: Finding) =>
      said(texts.finding[code], Object.fromEntries(Object.entries(params).map(worded))),
  };
}
