import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { isWhole, shellFor, storeOf } from '../../src/offline/stores.ts';

const seed = 20_261_122;

describe('where an answer is kept', () => {
  test.each([
    ['', 'pages'],
    ['ar/', 'pages'],
    ['fr/calls/', 'pages'],
    ['zgh/region/09', 'pages'],
    ['fr/embed/map', null],
    ['fr', null],
    ['data/editions/published/datapackage.json', null],
    ['assets/index-DhTZwiMm.js', null],
    ['nowhere/at-all', null],
  ])('the document %s: %s', (path, store) => expect(storeOf(path, true)).toBe(store));

  test.each([
    ['assets/index-DhTZwiMm.js', 'assets'],
    ['assets/plex-sans-latin-400-CP4CFPCH.woff2', 'assets'],
    ['editions/edition-published-85da92977a.pack', 'editions'],
    ['editions/calls/published-0123456789.json', 'editions'],
    ['editions/companions/published-3b81262cc5/region-09.json', 'editions'],
    ['data/boundaries/provinces.geojson', 'shapes'],
    ['editions/editions.json', null],
    ['data/editions/published/grants/undated.csv', null],
    ['social/explore-fr.png', null],
    ['offline/ar.json', null],
    ['sw.js', null],
    ['ar/', null],
    ['', null],
  ])('the file %s: %s', (path, store) => expect(storeOf(path, false)).toBe(store));

  test(`a file that may change under its name is never kept as one that does not (seed ${seed})`, () => {
    const plain = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(plain, plain, fc.constantFrom('json', 'pack', 'csv'), (folder, name, ending) => {
        expect(storeOf(`editions/${folder}/${name}.${ending}`, false)).toBeNull();
      }),
      { seed },
    );
  });
});

describe('what stands in for a page that is not kept', () => {
  test.each([
    ['ar/region/09', ['', 'fr/', 'ar/'], 'ar/'],
    ['ar/calls/', ['ar/', 'ar/funder/'], 'ar/'],
    ['ar/', ['ar/calls/', 'fr/', 'ar/region/09'], 'ar/region/09'],
    ['ar/', ['', 'fr/'], null],
    ['', ['', 'fr/'], 'fr/'],
    ['', [''], null],
    ['fr/', [], null],
  ])('%s of %j: %s', (path, kept, shell) => expect(shellFor(path, kept)).toBe(shell));

  test(`it is kept, and of the language asked for (seed ${seed})`, () => {
    const page = fc
      .tuple(fc.constantFrom(...languages), fc.constantFrom('', 'calls/', 'region/09'))
      .map(([language, rest]) => `${language}/${rest}`);
    fc.assert(
      fc.property(page, fc.uniqueArray(page), (asked, kept) => {
        const language = asked.slice(0, asked.indexOf('/') + 1);
        const able = kept.filter((path) => path.startsWith(language));
        const shell = shellFor(asked, kept);
        expect(shell === null).toBe(able.length === 0);
        if (shell !== null) expect(able).toContain(shell);
      }),
      { seed },
    );
  });
});

describe('what is worth keeping', () => {
  const script = { status: 200, redirected: false, type: 'text/javascript; charset=utf-8' };
  const page = { ...script, type: 'text/html; charset=utf-8' };

  test('a script as a script, a page as a page', () => {
    expect([isWhole(script, 'assets'), isWhole(page, 'pages')]).toEqual([true, true]);
  });

  test.each([
    ['a page of a network that wants a name first, in place of a script', page, 'assets'],
    ['the same, after it sent the reader there', { ...page, redirected: true }, 'pages'],
    ['something else in place of a page', script, 'pages'],
    ['a part of a file', { ...script, status: 206 }, 'editions'],
    ['the page for addresses that have none', { ...page, status: 404 }, 'pages'],
    ['what a browser may not look into', { status: 0, redirected: false, type: '' }, 'assets'],
  ] as const)('not %s', (_, answer, store) => expect(isWhole(answer, store)).toBe(false));
});
