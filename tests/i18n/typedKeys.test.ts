import { expect, test } from 'vitest';
import { createTranslator, loadMessages } from '../../src/i18n/i18n.ts';
import type { EnglishPlural, SameKeys, SomeKeys } from '../../src/i18n/messageShape.ts';

const source = { a: { word: 'mot', sum_one: 'un', sum_many: 'un million de', sum_other: 'des' } } as const;

test('a key that is not in the messages does not compile', async () => {
  const { t } = createTranslator('fr', await loadMessages('fr'));
  expect(t('codes.status.paid')).toBe('versée');
  // @ts-expect-error no such status
  expect(t('codes.status.lost')).toBe('codes.status.lost');
});

test('another language must have the same keys, with its own plural forms', () => {
  const complete = { a: { word: 'word', sum_one: 'one', sum_other: 'some' } } as const satisfies SameKeys<
    typeof source,
    EnglishPlural
  >;
  // @ts-expect-error a word is missing
  const lacking = { a: { sum_one: 'one', sum_other: 'some' } } satisfies SameKeys<typeof source, EnglishPlural>;
  // @ts-expect-error a plural form is missing
  const singular = { a: { word: 'word', sum_one: 'one' } } satisfies SameKeys<typeof source, EnglishPlural>;
  // @ts-expect-error a word too many
  const longer = { ...complete, b: 'more' } satisfies SameKeys<typeof source, EnglishPlural>;
  const some = { a: { word: 'ⴰⵡⴰⵍ' } } satisfies SomeKeys<typeof source>;
  expect([complete, lacking, singular, longer, some]).toHaveLength(5);
});
