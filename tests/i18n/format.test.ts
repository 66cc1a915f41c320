import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitFor } from '../../src/i18n/amounts.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { type Language, languageFacts, languages } from '../../src/i18n/languages.ts';

const seed = 1907;
const centimes = fc.integer({ min: -1e15, max: 1e15 });
const grouping: Record<Language, string> = { ar: '\u202F', fr: '\u202F', en: ',', zgh: '\u202F' };
const decimal: Record<Language, string> = { ar: ',', fr: ',', en: '.', zgh: ',' };
const marks = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** What a reader reads back from a figure: digits, one decimal sign, one sign. */
function readBack(written: string, language: Language): string {
  const figure = written.replace(/[^\d,.\u202F\u2212]/g, '').replaceAll(grouping[language], '');
  return figure.replace(decimal[language], '.').replace('\u2212', '-');
}

describe.each(languages)('%s', (language) => {
  const format = createFormat(language);

  test(`an exact amount reads back to the centime (seed ${seed})`, () => {
    fc.assert(
      fc.property(centimes, (amount) => {
        const written = format.dirhams(amount);
        expect(Math.round(Number(readBack(written, language)) * 100)).toBe(amount);
        expect(written).not.toMatch(marks);
        expect(written).not.toContain(' ');
      }),
      { seed },
    );
  });

  test(`whole numbers group by three and read back (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        const written = format.integer(n);
        expect(Number(readBack(written, language))).toBe(n);
        const groups = written.replace('\u2212', '').split(grouping[language]);
        expect(groups[0]).toMatch(/^\d{1,3}$/);
        expect(groups.slice(1).every((group) => /^\d{3}$/.test(group))).toBe(true);
      }),
      { seed },
    );
  });

  test(`a short amount is within half of its last digit (seed ${seed})`, () => {
    fc.assert(
      fc.property(centimes, (amount) => {
        const { figure, unit } = format.amountParts(amount);
        expect(format.amountShort(amount)).toBe(unit === '' ? figure : `${figure}\u00A0${unit}`);
        const [scale, digits] = scaleOf(unit);
        const error = Math.abs(Number(readBack(figure, language)) * scale - amount);
        expect(error).toBeLessThanOrEqual((scale / 10 ** digits / 2) * (1 + 1e-9));
      }),
      { seed },
    );
  });

  test(`millions never show a small amount as zero (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (amount) => {
        expect(Number(readBack(format.inUnit(amount), language))).toBeGreaterThan(0);
      }),
      { seed },
    );
  });

  test(`a percentage says 0 or 100 only of nothing and of all (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 2 }), (ratio, digits) => {
        const bare = format.percent(ratio, digits);
        if (bare === format.percent(0, digits)) expect(ratio).toBe(0);
        if (bare === format.percent(1, digits)) expect(ratio).toBe(1);
      }),
      { seed },
    );
  });

  test('a date that is not a date stays as it is', () => {
    for (const text of ['', '2024', 'mars 2024', '2024-13', '2024-3-7']) expect(format.date(text)).toBe(text);
  });

  test('the months are those of the language', () => {
    const intl = new Intl.DateTimeFormat(language === 'zgh' ? 'zgh' : languageFacts[language].locale, {
      month: 'long',
      timeZone: 'UTC',
    });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2024-${String(month).padStart(2, '0')}`;
      expect(format.date(iso)).toBe(`${intl.format(new Date(`${iso}-15T00:00:00Z`))}\u00A02024`);
    }
  });

  test('digits inside names sort as numbers', () => {
    expect(['B 10', 'B 9', 'A 1'].sort(format.compare)).toEqual(['A 1', 'B 9', 'B 10']);
  });
});

/** Centimes that one unit stands for, and the decimals written with it. */
function scaleOf(unit: string): [number, number] {
  if (/Md|bn|مليار/.test(unit)) return [1e11, 2];
  if (/^M\u00A0|^m$|مليون/.test(unit)) return [1e8, 1];
  return [100, 0];
}

test.each([
  ['fr', '325,1\u00A0M\u00A0MAD', '1,00\u00A0Md\u00A0MAD', '12\u202F000\u202F000\u00A0MAD', '1er\u00A0mars\u00A02024'],
  [
    'ar',
    '325,1\u00A0مليون\u00A0درهم',
    '1,00\u00A0مليار\u00A0درهم',
    '12\u202F000\u202F000\u00A0درهم',
    '1\u00A0مارس\u00A02024',
  ],
  ['en', 'MAD\u00A0325.1\u00A0m', 'MAD\u00A01.00\u00A0bn', 'MAD\u00A012,000,000', '1\u00A0March\u00A02024'],
  ['zgh', '325,1\u00A0M\u00A0MAD', '1,00\u00A0Md\u00A0MAD', '12\u202F000\u202F000\u00A0MAD', '1\u00A0ⵎⴰⵕⵚ\u00A02024'],
] as const)('%s writes amounts and days as agreed', (language, millions, billion, exact, day) => {
  const format = createFormat(language);
  expect(format.amountShort(325_10_000_000)).toBe(millions);
  expect(format.amountShort(999_999_999_99)).toBe(billion);
  expect(format.dirhams(12_000_000_00)).toBe(exact);
  expect(format.date('2024-03-01')).toBe(day);
});

test('a range is a dash in Latin script and words in Arabic', () => {
  expect(createFormat('fr').range('2019', '2023')).toBe('2019–2023');
  expect(createFormat('en').range('2019', '2019')).toBe('2019');
  expect(createFormat('ar').range('2019', '2023')).toBe('من 2019 إلى 2023');
});

test('lists, sizes and other currencies', () => {
  expect(createFormat('fr').list(['a', 'b', 'c'])).toBe('a, b et c');
  expect(createFormat('ar').list(['أ', 'ب'])).toBe('أ وب');
  expect(createFormat('en').list(['a', 'b', 'c'])).toBe('a, b and c');
});

test('a list whose names hold the word that would join them is parted by semicolons', () => {
  expect(createFormat('fr').list(['Autres', 'Droits et citoyenneté'])).toBe('Autres\u202F; Droits et citoyenneté');
  expect(createFormat('fr').list(['Droits et citoyenneté'])).toBe('Droits et citoyenneté');
  expect(createFormat('ar').list(['التنمية المحلية والسكن', 'أخرى', 'الحقوق والمواطنة'])).toBe(
    'التنمية المحلية والسكن؛ أخرى؛ الحقوق والمواطنة',
  );
  expect(createFormat('ar').list(['الدولي ومغاربة العالم', 'أخرى'])).toBe('الدولي ومغاربة العالم؛ أخرى');
  expect(createFormat('ar').list(['طلب واحد', 'قطاع وزارة'])).toBe('طلب واحد وقطاع وزارة');
  expect(createFormat('en').list(['Rights and citizenship', 'Others'])).toBe('Rights and citizenship; Others');
  expect([999, 51_234, 999_600].map(createFormat('fr').bytes)).toEqual(['999\u00A0o', '51\u00A0ko', '1,0\u00A0Mo']);
  expect(createFormat('ar').dirhams(1_50, 'EUR')).toBe('1,50\u00A0أورو');
  expect(createFormat('en').dirhams(-1_00, 'XOF')).toBe('XOF\u00A0\u22121');
});

test.each([
  ['three grants of one file', [85_000_00, 120_000_00, 45_000_00], ['85,0', '120,0', '45,0']],
  ['fees of a club', [850_00, 120_50, 1_000_00], ['850', '120,50', '1\u202F000']],
  ['programmes of a ministry', [325_150_000_00, 1_050_000_00], ['325,2', '1,1']],
  ['another currency', [9_000_000_000_00, 120_000_000_00, 4_000_000_000_00], ['9,0', '0,1', '4,0']],
])('the unit is that of the amounts: %s', (_, amounts, written) => {
  const unit = unitFor(amounts.reduce((sum, amount) => sum + amount, 0));
  const format = createFormat('fr', 'MAD', unit);
  expect(amounts.map((amount) => format.inUnit(amount))).toEqual(written);
});

test('a border of classes has no more decimals than it needs, in any unit', () => {
  const borders = [0.05 * 1e8, 0.15 * 1e8, 12e8];
  expect(borders.map(createFormat('fr').roundInUnit)).toEqual(['0,05', '0,15', '12']);
  expect(borders.map(createFormat('fr', 'MAD', 3).roundInUnit)).toEqual(['50', '150', '12\u202F000']);
  expect(borders.map(createFormat('ar', 'MAD', 0).roundInUnit)).toEqual([
    '50\u202F000',
    '150\u202F000',
    '12\u202F000\u202F000',
  ]);
});
