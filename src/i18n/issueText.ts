import type { ReadProfile } from '../core/ingest/fields.ts';
import type { IssueCode } from '../core/ingest/issues.ts';
import { fieldTitle } from './fieldTitles.ts';
import { type FillParams, filler } from './fill.ts';
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
  const { heading } = params;
  const titled = typeof heading === 'string' && fieldIssues.includes(code);
  const fill = filler(language, titled ? { ...params, heading: fieldTitle(heading, language) } : params);
  return { saw: fill(text.saw), why: fill(text.why), do: fill(text.do) };
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
