import type { ReadProfile } from '../core/ingest/fields.ts';
import type { IssueCode } from '../core/ingest/issues.ts';
import { exactDecimal } from './exactDecimal.ts';
import { fieldTitle } from './fieldTitles.ts';
import { type FillParams, filler } from './fill.ts';
import { createFormat } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { IssueText, IssueTexts } from './messageShape.ts';
import { callIssues } from './messages/callIssues.ts';
import { issuesAr } from './messages/issues.ar.ts';
import { issuesEn } from './messages/issues.en.ts';
import { issuesFr } from './messages/issues.fr.ts';
import { issuesZgh } from './messages/issues.zgh.ts';

const textsOf: Readonly<Record<Language, Partial<IssueTexts>>> = {
  ar: issuesAr,
  fr: {},
  en: issuesEn,
  zgh: issuesZgh,
};

/** Issues about a field that looks for its column: their heading is the field. */
const fieldIssues: readonly IssueCode[] = ['H01', 'H06'];

/**
 * The sentences of one issue, filled in. Plain text, to be escaped by whoever draws. French stands in for a language
 * that lacks the issue. `profile` is that of the file the issue was seen in.
 */
export function issueText(
  language: Language,
  code: IssueCode,
  params: FillParams = {},
  profile: ReadProfile = 'kharita-grants-1',
): IssueText {
  const text = profile === 'kharita-calls-1' ? ofCalls(language, code) : textOf(language, code);
  const fill = filler(language, written(language, code, params));
  return { saw: fill(text.saw), why: fill(text.why), do: fill(text.do) };
}

/** Params in the reader's notation where the figure or date is ours; the cells of the file stay as printed. */
function written(language: Language, code: IssueCode, params: FillParams): FillParams {
  const format = createFormat(language);
  const wording: Readonly<Record<string, (param: string) => string>> = {
    difference: (decimal) => exactDecimal(decimal, format),
    dayFirst: format.date,
    monthFirst: format.date,
    ...(fieldIssues.includes(code) ? { heading: (field: string) => fieldTitle(field, language) } : {}),
  };
  const entries = Object.entries(params).map(([name, param]) => {
    const word = wording[name];
    return [name, word && typeof param === 'string' ? word(param) : param] as const;
  });
  return Object.fromEntries(entries);
}

function textOf(language: Language, code: IssueCode): IssueText {
  return textsOf[language][code] ?? french(issuesFr[code]);
}

function ofCalls(language: Language, code: IssueCode): IssueText {
  if (language === 'ar' || language === 'en') return { ...textOf(language, code), ...callIssues[language][code] };
  return french({ ...issuesFr[code], ...callIssues.fr[code] });
}

function french({ saw, why, do: action }: IssueText): IssueText {
  return { saw: frenchSpacing(saw), why: frenchSpacing(why), do: frenchSpacing(action) };
}
