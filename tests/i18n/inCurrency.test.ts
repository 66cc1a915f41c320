import { expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { createTranslator } from '../../src/i18n/i18n.ts';
import { inCurrency } from '../../src/i18n/inCurrency.ts';
import { ar } from '../../src/i18n/messages/ar.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { allMessages } from '../support/allMessages.ts';

const french = createTranslator('fr', { fr });
const arabic = createTranslator('ar', { ar });

test.each([
  ['EUR', 'EUR'],
  ['', '¤'],
])('a sentence names %s as the unit of its figures, and nothing else changes', (currency, unit) => {
  const { t } = inCurrency(french, 'fr', currency);
  expect(t('map.unit.amount')).toBe(french.t('map.unit.amount').replace('MAD', unit));
  expect(t('map.unit.amount')).toContain(unit);
  expect(t('app.licences')).toBe(french.t('app.licences'));
});

test('what is put into a sentence keeps its own currency', () => {
  const { t } = inCurrency(french, 'fr', 'EUR');
  const parts = { count: 2, grants: 'x', amount: '5 MAD' };
  expect(t('charts.counted', { name: 'A', ...parts })).toBe(french.t('charts.counted', { name: 'A', ...parts }));
});

test('a code put into a sentence is not taken for its unit', () => {
  const { t } = inCurrency(french, 'fr', '');
  expect(t('charts.counted', { name: 'A', grants: 'x', amount: '5 MAD' })).toContain('5 MAD');
});

test('no sentence names the dirham otherwise than by the unit that is exchanged, but where it asks for dirhams', () => {
  const named = (tree: object, path: string): string[] =>
    Object.entries(tree).flatMap(([key, child]) => {
      if (typeof child !== 'string') return named(child, `${path}${key}.`);
      return /dirham/i.test(child) ? [`${path}${key}`] : [];
    });
  for (const language of ['fr', 'en'] as const) {
    const unasked = named(allMessages[language], '').filter((key) => !/^association[.].*[.]budget$/.test(key));
    expect(unasked).toEqual([]);
  }
});

test('in Arabic the unit is a name', () => {
  expect(inCurrency(arabic, 'ar', 'EUR').t('map.unit.amount')).toBe('مليون أورو');
});

test('amounts without a told currency are in the one of the figures, never in dirhams by default', () => {
  expect(createFormat('fr', 'EUR').amountShort(171_407_150_0)).toMatch(/EUR$/);
  expect(createFormat('fr', '').dirhams(100_00)).toMatch(/¤$/);
  expect(createFormat('fr').dirhams(100_00)).toMatch(/MAD$/);
});

test.each([
  ['fr', 0, 'MAD'],
  ['fr', 3, 'milliers de MAD'],
  ['fr', 9, 'Md MAD'],
  ['en', 3, 'thousand MAD'],
  ['ar', 0, 'درهم'],
  ['ar', 3, 'ألف درهم'],
  ['ar', 9, 'مليار درهم'],
] as const)('in %s a unit of 10^%i is said as %s, in every sentence', (language, unit, said) => {
  const { t } = inCurrency(createTranslator(language, { [language]: allMessages[language] }), language, 'MAD', unit);
  expect(t('map.unit.amount')).toBe(said);
  expect(t('filters.unit')).toContain(said);
  expect(t('map.title.amount')).toContain(said);
  expect(t('charts.column.amount', { currency: t('charts.dirham') })).toBe(said);
  const gap = t('equity.robust.gap', { currency: t('charts.dirham') });
  expect(gap).toContain(said);
  expect(t('map.title.median')).toBe(
    createTranslator(language, { [language]: allMessages[language] }).t('map.title.median'),
  );
});

test('a unit and a currency are told together', () => {
  expect(inCurrency(french, 'fr', 'EUR', 3).t('map.unit.amount')).toBe('milliers de EUR');
});
