import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slugify } from '../../../src/core/text/fold.ts';

const seed = 20260101;

describe('fold', () => {
  it.each([
    ['Éducation  Nationale', 'education nationale'],
    ["L'Œuvre « X »", 'l oeuvre x'],
    ['Aït-Melloul', 'ait melloul'],
    ['جَمْعِيَّة', 'جمعيه'],
    ['أكادير', 'اكادير'],
    ['آسفي', 'اسفي'],
    ['إفران', 'افران'],
    ['مصطفى', 'مصطفي'],
    ['الــدعم', 'الدعم'],
    ['٢٠٢٤', '2024'],
    ['\u200fجهة\u200f', 'جهه'],
    ['ⵜⵉⵣⵏⵉⵜ', 'ⵜⵉⵣⵏⵉⵜ'],
    ['Tiẓniṭ', 'tiznit'],
    ['a\u00a0\u202fb', 'a b'],
  ])('%s → %s', (text, folded) => expect(fold(text)).toBe(folded));

  it(`is idempotent for any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)),
      { seed, numRuns: 500 },
    );
  });

  it('keeps ناظور and ناضور apart: that is a matter of places', () => {
    expect(fold('الناظور')).not.toBe(fold('الناضور'));
  });
});

describe('slugify', () => {
  it('joins letters and digits of any script by hyphens', () => {
    expect(slugify("Conseil de l'Oriental (2024)")).toBe('conseil-de-l-oriental-2024');
    expect(slugify('جماعة المثال')).toBe('جماعه-المثال');
  });
});
