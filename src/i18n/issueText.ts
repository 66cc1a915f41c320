import type { IssueCode } from '../core/ingest/issues.ts';
import { fieldTitle } from './fieldTitles.ts';
import { type FillParams, filler } from './fill.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import type { Language } from './languages.ts';
import type { IssueText, IssueTexts } from './messageShape.ts';
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
 * that lacks the issue.
 */
export function issueText(language: Language, code: IssueCode, params: FillParams = {}): IssueText {
  const text = textsOf[language][code] ?? french(issuesFr[code]);
  const { heading } = params;
  const titled = typeof heading === 'string' && fieldIssues.includes(code);
  const fill = filler(language, titled ? { ...params, heading: fieldTitle(heading, language) } : params);
  return { saw: fill(text.saw), why: fill(text.why), do: fill(text.do) };
}

function french({ saw, why, do: action }: IssueText): IssueText {
  return { saw: frenchSpacing(saw), why: frenchSpacing(why), do: frenchSpacing(action) };
}
