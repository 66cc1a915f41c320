import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapped } from '../../../src/ui/picture/typeset.ts';

const seed = 20_261_122;
const type = { size: 10, line: 14, weight: 400 } as const;
const isolates = /[\u2066-\u2069]/g;
const measure = (text: string, size: number) => [...text.replace(isolates, '')].length * size;
const widest = 120;

const word = fc.oneof(
  fc.stringMatching(/^[a-zéà،]{1,18}$/),
  fc.constantFrom('\u2068Festival', 'd’été\u2069', 'جمعية', '12\u202F000', 'https://exemple.ma/fr/?region=09'),
);

test(`no line is wider than asked, and no sign is lost (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(word), (parts) => {
      const lines = wrapped(parts.join(' '), widest, type, measure);
      for (const line of lines) expect(measure(line, type.size)).toBeLessThanOrEqual(widest);
      const bare = (texts: readonly string[]) => texts.join('').replace(isolates, '');
      expect(bare(lines).replaceAll(' ', '')).toBe(bare(parts));
    }),
    { seed },
  );
});

test(`what a line isolates is closed on it and opened again on the next (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('aa', 'bbbbbb', 'ت', 'cccccccc'), { minLength: 1 }), (parts) => {
      const lines = wrapped(`x \u2068${parts.join(' ')}\u2069 y`, widest, type, measure);
      for (const line of lines) expect(line.match(/\u2068/g)?.length ?? 0).toBe(line.match(/\u2069/g)?.length ?? 0);
    }),
    { seed },
  );
  expect(wrapped('\u2068aaaaaaaa bbbbbbbb\u2069', widest, type, measure)).toEqual([
    '\u2068aaaaaaaa\u2069',
    '\u2068bbbbbbbb\u2069',
  ]);
});

test('a space that does not break holds its words together', () => {
  expect(wrapped('aaaaaaaa 12\u00A0MAD', widest, type, measure)).toEqual(['aaaaaaaa', '12\u00A0MAD']);
});
