import { describe, expect, test } from 'vitest';
import { createTranslator, loadMessages } from '../../src/i18n/i18n.ts';
import { isolate, withoutBidiControls } from '../../src/i18n/isolate.ts';
import { languages } from '../../src/i18n/languages.ts';
import { areaName, pickName, sectorName } from '../../src/i18n/names.ts';
import { speechIn } from '../../src/i18n/speech.ts';

const plurals = {
  sum_zero: 'لا منحة',
  sum_one: 'منحة واحدة',
  sum_two: 'منحتان',
  sum_few: '{{count}} منح',
  sum_many: '{{count}} منحة',
  sum_other: '{{count}} منحة',
  of: 'من {{name}}',
};

/** The translator of sentences that are not the interface's own. */
function speak(language: 'ar' | 'fr', sentences: Record<string, string>) {
  const { t } = createTranslator(language, { [language]: sentences });
  return t as unknown as (key: string, options?: object) => string;
}

test('a page loads its own language, and French beside a partial one', async () => {
  const loaded = await Promise.all(languages.map(async (language) => Object.keys(await loadMessages(language))));
  expect(loaded).toEqual([['ar'], ['fr'], ['en'], ['zgh', 'fr']]);
});

test('Tamazight speaks French where it has no word', async () => {
  const { t } = createTranslator('zgh', await loadMessages('zgh'));
  expect(t('charts.column.region')).toBe('ⵜⴰⵎⵏⴰⴹⵜ');
  expect(t('codes.status.paid')).toBe('versée');
});

test('Tamazight names the months over a chart as it writes them in a date', async () => {
  const { t, format } = await speechIn('zgh');
  for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'] as const) {
    expect(format.date(`2026-${month}`)).toBe(`${t(`calls.months.${month}`)}\u00A02026`);
  }
  expect(t('calls.months.11')).toBe('ⵏⵓⵡⴰⵏⴱⵉⵔ');
});

test('counts take the plural form of the language and are grouped', () => {
  const t = speak('ar', plurals);
  const said = [0, 1, 2, 5, 11, 100, 12_345].map((count) => t('sum', { count }));
  expect(said).toEqual(['لا منحة', 'منحة واحدة', 'منحتان', '5 منح', '11 منحة', '100 منحة', '12\u202F345 منحة']);
});

describe('text put into a sentence', () => {
  const t = speak('ar', plurals);

  test('is isolated when it runs the other way, and only then', () => {
    expect(t('of', { name: 'Tata' })).toBe('من \u2068Tata\u2069');
    expect(t('of', { name: 'طاطا' })).toBe('من طاطا');
    expect(t('of', { name: '2019' })).toBe('من 2019');
    expect(isolate('طاطا 2019', 'ltr')).toBe('\u2068طاطا 2019\u2069');
  });

  test('is never read as a message', () => {
    const name = '{{count}} $t(sum_one) <b>';
    expect(t('of', { name, count: 3 })).toBe(`من \u2068${name}\u2069`);
  });

  test('loses marks that would turn the sentence', () => {
    expect(withoutBidiControls('a\u202Eb\u2067c\u200F')).toBe('abc');
    expect(t('of', { name: 'ا\u202Eب' })).toBe('من اب');
  });
});

test('names fall back to French, or to the script there is', () => {
  const names = { fr: 'Tata', ar: 'طاطا', en: 'Tata', zgh: '' };
  expect(languages.map((language) => areaName(names, language))).toEqual(['طاطا', 'Tata', 'Tata', 'Tata']);
  const sector = { code: 'sport', names: { fr: 'Sports', ar: 'الرياضة', en: 'Sport' } };
  expect(languages.map((language) => sectorName(sector, language))).toEqual(['الرياضة', 'Sports', 'Sport', 'Sports']);
  expect([pickName('Club', '', 'ar'), pickName('', 'نادي', 'fr'), pickName('Club', 'نادي', 'ar')]).toEqual([
    'Club',
    'نادي',
    'نادي',
  ]);
});

test('French marks stand behind a narrow no-break space, whatever is filled in', () => {
  const t = speak('fr', { said: '« {{name}} » : {{share}} %' });
  expect(t('said', { name: 'a : b', share: '12' })).toBe('«\u202Fa : b\u202F»\u202F: 12\u202F%');
});
