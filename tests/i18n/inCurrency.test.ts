import { expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { createTranslator } from '../../src/i18n/i18n.ts';
import { inCurrency } from '../../src/i18n/inCurrency.ts';
import { ar } from '../../src/i18n/messages/ar.ts';
import { fr } from '../../src/i18n/messages/fr.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';

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
  const said = createTranslator('fr', { fr: { ...fr, ...pagesFr } });
  const { t } = inCurrency(said, 'fr', '');
  expect(t('remarks.noCurrency', { codes: 'MAD' })).toContain('(MAD)');
});

test('in Arabic the unit is a name', () => {
  expect(inCurrency(arabic, 'ar', 'EUR').t('map.unit.amount')).toBe('مليون أورو');
});

test('amounts without a told currency are in the one of the figures, never in dirhams by default', () => {
  expect(createFormat('fr', 'EUR').amountShort(171_407_150_0)).toMatch(/EUR$/);
  expect(createFormat('fr', '').dirhams(100_00)).toMatch(/¤$/);
  expect(createFormat('fr').dirhams(100_00)).toMatch(/MAD$/);
});
