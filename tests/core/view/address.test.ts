import { describe, expect, test } from 'vitest';
import { formatAddress, inLanguage, parseAddress } from '../../../src/core/view/address.ts';

describe.each(['/', '/kharita/'])('under %s', (base) => {
  test.each([
    ['fr', ''],
    ['ar', 'region/09'],
    ['en', 'province/09.581'],
    ['zgh', 'calls'],
  ])('/%s/%s is read as it was written', (language, path) => {
    const pathname = formatAddress({ language, path }, base);
    expect(pathname).toBe(`${base}${language}/${path}`);
    expect(parseAddress(pathname, base)).toEqual({ language, path });
  });

  test('the page that chooses has no language; slashes at the end say nothing', () => {
    expect(parseAddress(base, base)).toEqual({ language: '', path: '' });
    expect(parseAddress(`${base}fr//region/09/`, base)).toEqual({ language: 'fr', path: 'region/09' });
  });
});

test('the same page in another language keeps its path', () => {
  expect(inLanguage('/kharita/fr/grant/A%2F1', 'ar', '/kharita/')).toBe('/kharita/ar/grant/A%2F1');
});

test('a path outside the base is read from the root', () => {
  expect(parseAddress('/fr/calls', '/kharita/')).toEqual({ language: 'fr', path: 'calls' });
});
