import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideNumberFormat } from '../../../src/core/ingest/numberFormat.ts';
import { parseAmount, roundingToDecimal } from '../../../src/core/ingest/parseAmount.ts';

const seed = 20260103;
const arabic = (text: string) => text.replace(/\d/g, (d) => String.fromCodePoint(0x660 + Number(d)));

function print(centimes: number, group: string, decimal: string, decimals: boolean): string {
  const digits = String(Math.abs(centimes)).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
  return `${centimes < 0 ? '-' : ''}${whole}${decimals ? decimal + digits.slice(-2) : ''}`;
}

const styles = [
  { group: ',', decimal: '.' },
  { group: '.', decimal: ',' },
  { group: '\u202f', decimal: ',' },
  { group: '\u00a0', decimal: '.' },
  { group: ' ', decimal: ',' },
  { group: "'", decimal: '.' },
  { group: '', decimal: '.' },
  { group: '', decimal: ',' },
];

it(`reads back whatever it is printed as, over separators and digits (seed ${seed})`, () => {
  const cents = fc.integer({ min: -9_000_000_000_000, max: 9_000_000_000_000 });
  fc.assert(
    fc.property(
      fc.array(cents, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...styles),
      fc.boolean(),
      (amounts, style, inArabic) => {
        const cells = amounts
          .map((n) => print(n, style.group, style.decimal, true))
          .map((c) => (inArabic ? arabic(c) : c));
        const latin = amounts.map((n) => print(n, style.group, style.decimal, true));
        const { decimal } = decideNumberFormat(inArabic ? cells.map((c, i) => latin[i] ?? c) : cells);
        expect(decimal).toBe(style.decimal);
        for (const [i, cell] of cells.entries()) {
          const parsed = parseAmount(cell, decimal ?? '.');
          expect(parsed).toMatchObject({ ok: true, centimes: amounts[i] === 0 ? 0 : amounts[i], rounding: 0n });
        }
      },
    ),
    { seed, numRuns: 1000 },
  );
});

describe('a column decides its decimal sign', () => {
  it.each<[string[], '.' | ',' | null]>([
    [['1.500'], null],
    [['1.500', '12.000', '3'], null],
    [['1.500', '1.500,50'], ','],
    [['1.500', '2,5'], ','],
    [['1.500', '1.234.567'], ','],
    [['1.500', '7.25'], '.'],
    [['47,715', '30,052'], '.'],
    [['1,500', '2,75'], ','],
    [['1,500', '12,000.00'], '.'],
    [['0.125'], '.'],
    [['1234.567'], '.'],
    [['40 000,00'], ','],
    [['1.500', '2,500'], null],
    [['22000.80', '5500.20', '100000,1'], '.'],
    [['1.5', '1,5'], null],
    [['1.5', '1,5', '2.500'], null],
    [['12', 'NC', ''], '.'],
  ])('%j → %s', (cells, decimal) => expect(decideNumberFormat(cells).decimal).toBe(decimal));
});

describe('amounts', () => {
  it.each([
    ['3 MDH', 300_000_000],
    ['1,5 MMDH', 150_000_000_000],
    ['25 مليون سنتيم', 25_000_000],
    ['مليار سنتيم 2', 2_000_000_000],
    ['100 ألف درهم', 10_000_000],
    ['٢٥٠٫٥ درهم', 25_050],
    ['6,7 millions de dirhams', 670_000_000],
    ['50 000 DH', 5_000_000],
    ['(1 200,50)', -120_050],
    ['1200-', -120_000],
    ['−5', -500],
    ['€ 12', 1200],
    ['250 centimes', 250],
    ['100 د.م.', 10_000],
    ['\u200e1 000\u200f', 100_000],
  ])('%s', (cell, centimes) => expect(parseAmount(cell, ',')).toMatchObject({ ok: true, centimes }));

  it.each([
    'NC',
    '1.2.3',
    '12,34,56',
    '1 2 3',
    '5 par mois',
    '1e6',
    '2,43E+13',
    '--5',
    '(5',
    '12/05/2016',
    '9'.repeat(30),
    '9007199254740993',
  ])('%s is not a number', (cell) => expect(parseAmount(cell, '.')).toEqual({ ok: false, reason: 'notANumber' }));

  it('a blank is missing, not zero', () => {
    expect(parseAmount(' \u00a0', '.')).toEqual({ ok: false, reason: 'missing' });
  });

  it('rounds half-up away from zero and says by how much, exactly', () => {
    const cases: [string, number, string][] = [
      ['0.005', 1, '0.005'],
      ['0.0049', 0, '-0.0049'],
      ['-0.005', -1, '-0.005'],
      ['1.999', 200, '0.001'],
      ['2.50000', 250, '0'],
    ];
    for (const [cell, centimes, difference] of cases) {
      const parsed = parseAmount(cell, '.');
      expect(parsed.ok && [parsed.centimes, roundingToDecimal(parsed.rounding)]).toEqual([centimes, difference]);
    }
  });

  it('never passes through a float', () => {
    expect(parseAmount('90071992547409.91', '.')).toMatchObject({ centimes: 9007199254740991 });
    expect(parseAmount('1.005', '.')).toMatchObject({ centimes: 101 });
  });

  it('tells a bare million, which often means centimes', () => {
    expect(parseAmount('200 مليون', '.')).toMatchObject({ bareMillion: true });
    expect(parseAmount('200 مليون درهم', '.')).toMatchObject({ bareMillion: false, currency: 'MAD' });
  });
});
