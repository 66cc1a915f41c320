import { createFormat } from './format.ts';
import { isolateFilled } from './isolate.ts';
import { type Language, languageFacts } from './languages.ts';

/** What a sentence is filled with: a number to group, a text from a file, or choices to join by "or". */
export type FillParams = Readonly<Record<string, string | number | readonly string[]>>;

const passage = /\[([^\]]*)\]/g;
const slot = /\{(\w+)\}/g;

/**
 * Sentences filled in: numbers grouped, texts from the file isolated for direction, choices joined by "or". A passage
 * in square brackets stands only when everything in it is known. One pass over the sentence alone, so that braces or
 * brackets in a param are never read again.
 */
export function filler(language: Language, params: FillParams): (sentence: string) => string {
  const written = Object.entries(params).map(([name, param]) => [name, write(language, param)] as const);
  const known = new Map(written.filter(([, param]) => param !== ''));
  return (sentence) => {
    const kept = sentence.replace(passage, (_, inner: string) =>
      [...inner.matchAll(slot)].every(([, name = '']) => known.has(name)) ? inner : '',
    );
    return kept.replace(slot, (_, name: string) => known.get(name) ?? '');
  };
}

function write(language: Language, param: string | number | readonly string[]): string {
  const { direction, locale } = languageFacts[language];
  if (typeof param === 'number') return isolateFilled(createFormat(language).integer(param), direction);
  if (typeof param === 'string') return isolateFilled(param.trim(), direction);
  const choices = param.map((choice) => isolateFilled(choice.trim(), direction));
  return new Intl.ListFormat(locale, { type: 'disjunction' }).format(choices);
}
