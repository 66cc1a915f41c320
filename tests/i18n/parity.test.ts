import { describe, expect, test } from 'vitest';
import { issueLevels } from '../../src/core/ingest/issues.ts';
import { languageFacts } from '../../src/i18n/languages.ts';
import { completeLanguages, issuesOf, messagesOf, pluralOf, sentencesOf, withoutPlural } from './sentences.ts';

const french = messagesOf('fr');
const bases = (keys: Iterable<string>) => [...new Set([...keys].map(withoutPlural))].sort();

function slots(sentence: string): string[] {
  return [...new Set([...sentence.matchAll(/\{\{?\s*(\w+)\s*\}?\}/g)].map(([, name = '']) => name))].sort();
}

describe.each(completeLanguages)('%s', (language) => {
  const messages = messagesOf(language);

  test('has the keys French has', () => {
    expect(bases(messages.keys())).toEqual(bases(french.keys()));
    expect(messages.size).toBeGreaterThan(50);
  });

  test('has exactly the plural forms its grammar needs', () => {
    const needed = new Intl.PluralRules(languageFacts[language].locale).resolvedOptions().pluralCategories;
    const forms = new Map<string, string[]>();
    for (const key of messages.keys()) {
      const form = pluralOf(key);
      if (form) forms.set(withoutPlural(key), [...(forms.get(withoutPlural(key)) ?? []), form]);
    }
    const wrong = [...forms].filter(([, found]) => found.toSorted().join() !== needed.toSorted().join());
    expect(wrong).toEqual([]);
  });

  test('leaves no sentence empty', () => {
    expect([...sentencesOf(language)].filter(([, sentence]) => sentence.trim() === '')).toEqual([]);
  });

  test('fills in what French fills in, save a count that the words already say', () => {
    const wrong = [...messages].filter(([key, sentence]) => {
      const source = french.get(key) ?? french.get(`${withoutPlural(key)}_other`) ?? '';
      const optional = (name: string) => name === 'count' && pluralOf(key) !== undefined;
      const plain = (text: string) => slots(text).filter((name) => !optional(name));
      return plain(sentence).join() !== plain(source).join();
    });
    expect(wrong).toEqual([]);
  });

  test('says what was seen, why it matters and what to do for every issue', () => {
    const keys = Object.keys(issueLevels).flatMap((code) =>
      ['saw', 'why', 'do'].map((part) => `issues.${code}.${part}`),
    );
    expect([...issuesOf(language).keys()].sort()).toEqual(keys.sort());
  });
});

test('Tamazight has no key that French lacks', () => {
  const known = new Set(french.keys());
  expect([...messagesOf('zgh').keys()].filter((key) => !known.has(key))).toEqual([]);
});
