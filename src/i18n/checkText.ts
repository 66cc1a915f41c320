import type { ReportSentences } from '../core/export/reportCsv.ts';
import type { ReadProfile } from '../core/ingest/fields.ts';
import { fieldTitle } from './fieldTitles.ts';
import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import { issueText } from './issueText.ts';
import type { Language } from './languages.ts';
import { checkAr } from './messages/check.ar.ts';
import { checkEn } from './messages/check.en.ts';
import { type CheckTexts, checkFr } from './messages/check.fr.ts';

type Sentence = { [Key in keyof CheckTexts]: CheckTexts[Key] extends string ? Key : never }[keyof CheckTexts];
type Group = Exclude<keyof CheckTexts, Sentence>;

const textsOf: Readonly<Record<Language, CheckTexts>> = { ar: checkAr, fr: checkFr, en: checkEn, zgh: checkFr };

/** Filled sentences of the page of the reader's own files; French stands in for Tamazight. Plain text. */
export function checkText(language: Language) {
  const texts = textsOf[language];
  const french = language === 'fr' || language === 'zgh';
  const said = (sentence: string, params: FillParams = {}) =>
    filler(language, params)(french ? frenchSpacing(sentence) : sentence);
  return {
    say: (sentence: Sentence, params?: FillParams) => said(texts[sentence], params),
    /** One of a group of words: how a column was matched, what a separator is called. */
    word: <G extends Group>(group: G, name: keyof CheckTexts[G] & string) => said(String(texts[group][name])),
  };
}

/** What a report of a file says as a table, headings included. */
export function reportSentences(language: Language, profile: ReadProfile): ReportSentences {
  const { word } = checkText(language);
  return {
    sentences: (code, params) => issueText(language, code, params, profile),
    level: (level) => word('level', level),
    field: (name) => fieldTitle(name, language),
    heading: (column) => word('reportColumn', column),
  };
}
