import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mark, marksIn, written } from '../../../src/ui/picture/mark.ts';

const seed = 20_261_122;
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<b>fête</b> & "x"', ']]>', '\u0000\ud800\ufffe', '&amp;', "<!-- '", 'جمعية <script>'),
);

/** The root of a text, read as strictly as XML asks. */
function parsed(xml: string): Element {
  return new DOMParser().parseFromString(xml, 'image/svg+xml').documentElement;
}

const readable = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

test(`any text is text, in an element and in an attribute (seed ${seed})`, () => {
  fc.assert(
    fc.property(anything, anything, (inside, said) => {
      const root = parsed(written(mark('svg', { said }, mark('text', {}, inside, mark('tspan', {}, inside)))));
      const kept = inside.replace(readable, '').replace(/\r\n?/g, '\n');
      expect(root.querySelector('text')?.textContent).toBe(kept.repeat(2));
      expect(root.querySelectorAll('*')).toHaveLength(2);
      expect(root.getAttribute('said')).toBe(said.replace(readable, '').replace(/\r\n|[\t\r\n]/g, ' '));
    }),
    { seed, numRuns: 150 },
  );
});

test('numbers are written to a hundredth, an empty element is closed at once', () => {
  expect(written(mark('rect', { x: 1 / 3, y: -0.001 }))).toBe('<rect x="0.33" y="0"/>');
});

test('every mark is met, itself first', () => {
  const inner = mark('tspan', {}, 'a');
  const outer = mark('text', {}, inner, 'b');
  expect([...marksIn(mark('g', {}, outer))].map(({ name }) => name)).toEqual(['g', 'text', 'tspan']);
});
