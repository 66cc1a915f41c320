import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFormat } from '../../src/i18n/format.ts';
import { printedAmount, printedRange } from '../../src/i18n/printedAmount.ts';

const seed = 20_261_122;
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('an amount as an announcement prints it', () => {
  test.each([
    [125_000_000, '1 250 000 درهم'],
    [130_000_000, '1,3 مليون درهم'],
    [100_000_000, '1,0 مليون درهم'],
    [40_000_000, '400 000 درهم'],
    [40_000_050, '400 000,50 درهم'],
    [100_500_000_000, '1 005 000 000 درهم'],
  ])('%d centimes', (centimes, written) =>
    expect(plain(printedAmount(centimes, 'MAD', createFormat('ar')))).toBe(written),
  );

  test.each([
    ['fr', 7_750_000, 155_000_000, 'de 77 500 à 1 550 000 MAD'],
    ['fr', 5_000_000, 100_000_000, 'de 50 000 à 1 000 000 MAD'],
    ['fr', 150_000_000, 300_000_000, 'de 1,5 à 3,0 M MAD'],
    ['fr', 5_000_050, 20_000_000, 'de 50 000,50 à 200 000 MAD'],
    ['ar', 5_000_000, 20_000_000, 'de 50 000 à 200 000 درهم'],
    ['en', 5_000_000, 130_000_000, 'de MAD 50,000 à MAD 1.3 m'],
  ] as const)('a range in %s says its currency once: %d to %d', (language, min, max, written) => {
    const { from, to } = printedRange(min, max, 'MAD', createFormat(language));
    expect(plain(`de ${from} à ${to}`)).toBe(written);
  });

  test(`is never rounded (seed ${seed})`, () => {
    const format = createFormat('en');
    const sizes: Readonly<Record<string, number>> = { bn: 1e11, m: 1e8 };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e13 }), fc.constantFrom(1, 100, 1e6, 1e7, 1e9, 1e10), (n, step) => {
        const centimes = n - (n % step);
        const [, figure = '', unit = ''] =
          /([\d,.]+)\s*([a-z]*)$/.exec(plain(printedAmount(centimes, 'MAD', format))) ?? [];
        expect(Math.round(Number(figure.replaceAll(',', '')) * (sizes[unit] ?? 100))).toBe(centimes);
      }),
      { seed },
    );
  });
});
