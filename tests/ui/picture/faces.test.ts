import { expect, test } from 'vitest';
import { embedded, type Face, facesUsed, parseRanges } from '../../../src/ui/picture/faces.ts';
import { mark } from '../../../src/ui/picture/mark.ts';

const face = (family: string, weight: number, declared: string): Face => ({
  family,
  weight,
  url: `https://exemple.ma/${family}`,
  declared,
  ranges: parseRanges(declared),
});

const latin = face('IBM Plex Sans', 400, 'U+20-7e, U+a0-ff');
const medium = face('IBM Plex Sans', 500, 'U+20-7e, U+a0-ff');
const arabic = face('IBM Plex Sans Arabic', 400, 'U+600-6ff');
const mono = face('IBM Plex Mono', 400, 'U+20-7e');
const all = [latin, medium, arabic, mono];

test('ranges are read as style sheets write them', () => {
  expect(parseRanges('U+20-7E, u+131')).toEqual([
    [0x20, 0x7e],
    [0x131, 0x131],
  ]);
  expect(parseRanges('')).toEqual([[0, 0x10ffff]]);
});

test('only faces that some text is set in go into a picture', () => {
  const text = (said: string, weight: number) => mark('text', { 'font-weight': weight }, said);
  expect(facesUsed(mark('svg', {}, text('abc', 400)), all)).toEqual([latin]);
  expect(facesUsed(mark('svg', {}, text('جمعية', 400), mark('title', {}, 'abc')), all)).toEqual([arabic]);
  const named = mark('text', { 'font-weight': 400 }, mark('tspan', { 'font-weight': 500 }, 'abc'), ' 12');
  expect(facesUsed(mark('svg', {}, named), all)).toEqual([latin, medium]);
});

test('a face carries its file', () => {
  expect(embedded(arabic, 'AAAA')).toBe(
    "@font-face{font-family:'IBM Plex Sans Arabic';font-weight:400;unicode-range:U+600-6ff;src:url(data:font/woff2;base64,AAAA) format('woff2')}",
  );
});
