import { describe, expect, test } from 'vitest';
import { issueLevels } from '../../src/core/ingest/issues.ts';
import { languageFacts } from '../../src/i18n/languages.ts';
import {
  callIssuesOf,
  completeLanguages,
  issuesOf,
  messagesOf,
  pluralOf,
  sentencesOf,
  withoutPlural,
} from './sentences.ts';

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

  test('fills in what French fills in; a plural form may leave out what its words already say', () => {
    const wrong = [...messages].filter(([key, sentence]) => {
      const sources = [...french].filter(([other]) => withoutPlural(other) === withoutPlural(key));
      const filled = sources.map(([, source]) => slots(source));
      const known = filled.flat();
      const needed = known.filter((name) => name !== 'count' && filled.every((names) => names.includes(name)));
      const own = slots(sentence);
      const spoken = /_(zero|one|two)$/.test(key)
        ? needed.filter((name) => name !== 'n' && !key.endsWith('_zero'))
        : needed;
      const lacks = spoken.some((name) => !own.includes(name));
      return lacks || own.some((name) => !known.includes(name));
    });
    expect(wrong).toEqual([]);
  });

  test('says what was seen, why it matters and what to do for every issue', () => {
    const keys = Object.keys(issueLevels).flatMap((code) =>
      ['saw', 'why', 'do'].map((part) => `issues.${code}.${part}`),
    );
    expect([...issuesOf(language).keys()].sort()).toEqual(keys.sort());
  });

  test('says of a file of calls what French says of it', () => {
    expect([...callIssuesOf(language).keys()]).toEqual([...callIssuesOf('fr').keys()]);
  });
});

test('Tamazight has no key that French lacks', () => {
  const known = new Set(french.keys());
  expect([...messagesOf('zgh').keys()].filter((key) => !known.has(key))).toEqual([]);
});
