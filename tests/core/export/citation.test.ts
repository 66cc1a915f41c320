import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex, type Cited, cslJson } from '../../../src/core/export/citation.ts';

const seed = 20_261_122;
const cited: Cited = {
  sentence: '342 subventions publiées · 325,1 M MAD, 100 % {sport} & culture',
  caveats: ['Ce qui a pu être sourcé.', 'Laissées de côté : 80 lignes.'],
  edition: { name: 'published', date: '2026-11-22', hash: '0123456789abcdef' },
  address: 'https://kharita.example/fr/?region=09&edition=published@2026-11-22',
  accessed: '2026-12-01',
  language: 'fr-MA',
};

test('a BibLaTeX entry names figure, edition, address and the day it was read', () => {
  expect(bibtex(cited)).toBe(`@online{kharita-published-2026-11-22-20261201-722mjj3x,
  title = {342 subventions publiées · 325,1 M MAD, 100 \\% \\{sport\\} \\& culture},
  author = {{Kharita}},
  date = {2026-11-22},
  version = {published@2026-11-22, 0123456789},
  url = {https://kharita.example/fr/?region=09&edition=published@2026-11-22},
  urldate = {2026-12-01},
  langid = {fr-MA},
  note = {Ce qui a pu être sourcé. Laissées de côté : 80 lignes.}
}
`);
});

test('a CSL-JSON item says the same', () => {
  expect(JSON.parse(cslJson(cited))).toEqual([
    {
      id: 'kharita-published-2026-11-22-20261201-722mjj3x',
      type: 'dataset',
      title: cited.sentence,
      author: [{ literal: 'Kharita' }],
      issued: { 'date-parts': [[2026, 11, 22]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      version: 'published@2026-11-22, 0123456789',
      URL: cited.address,
      language: 'fr-MA',
      note: 'Ce qui a pu être sourcé. Laissées de côté : 80 lignes.',
    },
  ]);
});

test(`no sentence can close a field of the entry (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (sentence) => {
      const entry = bibtex({ ...cited, sentence, caveats: [sentence] });
      let depth = 0;
      let lowest = 1;
      for (const mark of entry
        .replace(/\\textbackslash\{\}/g, '')
        .replace(/\\./g, '')
        .slice(0, -2)) {
        depth += Number(mark === '{') - Number(mark === '}');
        if (depth > 0) lowest = Math.min(lowest, depth);
      }
      expect([depth, lowest]).toEqual([1, 1]);
    }),
    { seed },
  );
});

test('where nothing must be known there is no note', () => {
  expect(bibtex({ ...cited, caveats: [] })).not.toContain('note');
  expect(JSON.parse(cslJson({ ...cited, caveats: [] }))[0]).not.toHaveProperty('note');
});

test('two selections read on one day have two keys, and one has the same in both files', () => {
  const other = { ...cited, address: cited.address.replace('09', '10') };
  const keys = [cited, other].map((one) => /^@online\{(.*),$/m.exec(bibtex(one))?.[1]);
  expect(new Set(keys).size).toBe(2);
  expect([cited, other].map((one) => JSON.parse(cslJson(one))[0].id)).toEqual(keys);
});
