import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { centimesToDecimal } from '../../src/core/model/money.ts';
import { finding } from '../../src/core/receipt/verify/finding.ts';
import { verifyText } from '../../src/i18n/verifyText.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '').replace(/[\u00a0\u202f]/g, ' ');
const said = (language: Parameters<typeof verifyText>[0], ...of: Parameters<typeof finding>) =>
  plain(verifyText(language).finding(finding(...of)));
const seed = 20_261_161;

describe('what a check found, in the notation and the words of its reader', () => {
  const sum = { rows: 10_923, sum: '63160000.00', currency: 'MAD' };
  const held = { name: 'published', date: '2026-11-22', hash: 'b93e629560aa' };

  test.each([
    ['fr', 'Sélection refaite : lignes 10 923, somme 63 160 000 MAD, comme dans le manifeste.'],
    ['ar', 'أُعيد الاختيار: عدد الأسطر 10 923، المجموع 63 160 000 درهم، كما في البيان.'],
    ['en', 'Selection made again: rows 10,923, sum MAD 63,160,000, as in the manifest.'],
  ] as const)('a sum as an amount of money, %s', (language, sentence) => {
    expect(said(language, 'holds', 'queryHolds', sum)).toBe(sentence);
  });

  test('no centime is lost, and what states no currency is given none', () => {
    expect(said('fr', 'holds', 'queryHolds', { ...sum, sum: '-63160000.05' })).toContain('somme −63 160 000,05 MAD');
    expect(said('en', 'holds', 'queryHolds', { ...sum, currency: '' })).toContain('sum 63,160,000.00, as');
  });

  test.each([
    ['fr', 'édition publiée, 22 novembre 2026', 'édition simulée', 'my-city'],
    ['ar', 'الإصدار المنشور، 22 نونبر 2026', 'الإصدار المُحاكى', 'my-city'],
    ['zgh', 'édition publiée, 22 ⵏⵓⵡⴰⵏⴱⵉⵔ 2026', 'édition simulée', 'my-city'],
  ] as const)('editions by their names, %s', (language, published, simulated, own) => {
    expect(said(language, 'holds', 'editionHolds', held)).toContain(published);
    expect(said(language, 'unchecked', 'editionUnknown', { ...held, name: 'simulated' })).toContain(simulated);
    expect(said(language, 'holds', 'editionHolds', { ...held, name: own })).toContain(own);
    const moved = { ...held, nowDate: '2027-01-01', nowHash: 'c' };
    expect(said(language, 'changed', 'editionChanged', moved)).toContain(published);
  });

  test('a cell as it is read, and as it is written', () => {
    const cell = { name: 'data.csv', line: 1207, heading: 'amount_awarded', found: '91000.50', expected: '1000.00' };
    expect(said('fr', 'edited', 'lineAltered', cell)).toBe(
      'data.csv, ligne 1207, Montant accordé (amount_awarded) : le fichier dit 91 000,50 (91000.50), l’édition 1 000,00 (1000.00).',
    );
    const day = { ...cell, heading: 'award_date', found: '2021-03-01', expected: '' };
    expect(said('en', 'edited', 'lineAltered', day)).toContain(
      'the file says 1 March 2021 (2021-03-01), the edition (blank).',
    );
    const ice = { ...cell, heading: 'recipient_ice', found: '001234567000089', expected: '001234567000080' };
    expect(said('en', 'edited', 'lineAltered', ice)).toContain('says 001234567000089, the edition 001234567000080.');
  });

  test('a field of the manifest by its name and its path', () => {
    const field = { path: 'exclusions.sum', found: '8.00', expected: '8000000.00' };
    expect(said('fr', 'edited', 'field', field)).toBe(
      'manifest.json, ce qui est laissé de côté (exclusions.sum) : le fichier dit 8,00 (8.00), l’édition 8 000 000,00 (8000000.00).',
    );
    expect(said('en', 'edited', 'field', { path: 'rows', found: '12000', expected: '12' })).toContain(
      'rows: the file says 12,000 (12000), the edition 12.',
    );
    const kind = { path: 'edition.kind', found: 'simulated', expected: 'published' };
    expect(said('ar', 'edited', 'field', kind)).toContain('الإصدار المنشور (published)');
    expect(said('en', 'edited', 'field', { path: 'partial', found: 'false', expected: 'true' })).toContain(
      'yes (true)',
    );
    expect(said('en', 'edited', 'field', { path: 'extra.1', found: '1', expected: '' })).toContain('extra.1: the');
    expect(said('en', 'unreadable', 'manifestBroken', { path: 'constructor' })).toContain('read: constructor.');
  });

  test('a line that is missing by its amount too; a file of an edition by its path', () => {
    const line = { name: 'data.csv', line: 3, expected: 'Association A · 500.00', sum: '500.00', currency: 'MAD' };
    expect(said('fr', 'edited', 'lineMissing', line)).toBe(
      'data.csv : il manque la ligne 3 de l’édition, 500 MAD : Association A · 500.00',
    );
    expect(said('fr', 'changed', 'fileChanged', { path: 'sum' })).toBe('sum a changé dans l’édition.');
  });

  test(`the exact amount can be read back from what is said (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (centimes) => {
        const decimal = centimesToDecimal(centimes);
        const told = said('fr', 'holds', 'queryHolds', { rows: 1, sum: decimal, currency: 'MAD' });
        const [, figure = ''] = /somme (.*) MAD/.exec(told) ?? [];
        const read = figure.replaceAll(' ', '').replace(',', '.').replace('−', '-');
        expect(read.includes('.') ? read : `${read}.00`).toBe(decimal);
      }),
      { seed },
    );
  });
});
