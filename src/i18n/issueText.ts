import type { IssueCode } from '../core/ingest/issues.ts';
import { createFormat } from './format.ts';
import { frenchSpacing } from './frenchSpacing.ts';
import { isolate } from './isolate.ts';
import { type Language, languageFacts } from './languages.ts';
import type { IssueText, IssueTexts } from './messageShape.ts';
import { issuesAr } from './messages/issues.ar.ts';
import { issuesEn } from './messages/issues.en.ts';
import { issuesFr } from './messages/issues.fr.ts';
import { issuesZgh } from './messages/issues.zgh.ts';

export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

const textsOf: Readonly<Record<Language, Partial<IssueTexts>>> = {
  ar: issuesAr,
  fr: {},
  en: issuesEn,
  zgh: issuesZgh,
};

/**
 * The sentences of one issue, filled in: numbers grouped, texts from the file isolated for
 * direction, choices joined by "or". Plain text, to be escaped by whoever draws. French stands in
 * for a language that lacks the issue.
 */
export function issueText(language: Language, code: IssueCode, params: IssueParams = {}): IssueText {
  const text = textsOf[language][code] ?? french(issuesFr[code]);
  const written = Object.entries(params).map(([name, param]) => [name, write(language, param)] as const);
  const known = new Map(written.filter(([, param]) => param !== ''));
  return { saw: fill(text.saw, known), why: fill(text.why, known), do: fill(text.do, known) };
}

function french({ saw, why, do: action }: IssueText): IssueText {
  return { saw: frenchSpacing(saw), why: frenchSpacing(why), do: frenchSpacing(action) };
}

function write(language: Language, param: string | number | readonly string[]): string {
  if (typeof param === 'number') return createFormat(language).integer(param);
  const { direction, locale } = languageFacts[language];
  if (typeof param === 'string') return isolate(param.trim(), direction);
  const choices = param.map((choice) => isolate(choice.trim(), direction));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(choices);
}

const passage = /\[([^\]]*)\]/g;
const slot = /\{(\w+)\}/g;

/** One pass over the template alone, so that braces or brackets in a param are never read again. */
function fill(template: string, known: ReadonlyMap<string, string>): string {
  const kept = template.replace(passage, (_, inner: string) =>
    [...inner.matchAll(slot)].every(([, name = '']) => known.has(name)) ? inner : '',
  );
  return kept.replace(slot, (_, name: string) => known.get(name) ?? '');
}
