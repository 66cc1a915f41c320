import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import { createFinder } from '../../../src/core/find/find.ts';
import { findIn, type Group, groupOf } from '../../../src/core/find/group.ts';
import { soughtIn } from '../../../src/core/find/soughtWords.ts';
import { tableOf } from '../../support/chartSubject.tsx';

const seed = 20_261_122;
const { regions, provinces, funders, sectors } = readReference();

/** What one thing is called in Latin and in Arabic script. */
type Pair = readonly [latin: string, arabic: string];

function namesOf(all: readonly { readonly names: { readonly fr: string; readonly ar: string } }[]): Pair[] {
  return all.map(({ names }): Pair => [names.fr, names.ar]).filter((pair) => !pair.includes(''));
}

function found(group: Group<number>, text: string): { readonly total: number; readonly first: readonly number[] } {
  return findIn(
    group,
    soughtIn(text),
    () => 0,
    (thing) => thing,
  );
}

/** The share of names that, held in one script only, are among the five nearest to what they are called in the other. */
function recall(pairs: readonly Pair[], held: 0 | 1, body = ''): number {
  const group = groupOf([...pairs.keys()], (thing) => [`${body}${pairs[thing]?.[held] ?? ''}`], true);
  const hits = pairs.filter((pair, thing) => found(group, pair[held === 0 ? 1 : 0]).first.includes(thing));
  return hits.length / pairs.length;
}

describe('names held in one script only, sought in the other', () => {
  const places = namesOf([...regions, ...provinces]);

  test('75 provinces: more than 95 in 100 each way; Casablanca and Tanger are other words in Arabic', () => {
    expect(places).toHaveLength(87);
    const pairs = namesOf(provinces);
    expect(recall(pairs, 1, 'جمعية ')).toBeGreaterThan(0.95);
    expect(recall(pairs, 0, 'Association ')).toBeGreaterThan(0.95);
  });

  test('provinces and regions together: more than 90 in 100 each way', () => {
    expect(recall(places, 1, 'جمعية ')).toBeGreaterThan(0.9);
    expect(recall(places, 0, 'Association ')).toBeGreaterThan(0.9);
  });

  test('local funders by the place they are of: 3 in 4 each way; by a whole translated name, almost none', () => {
    const all = namesOf(funders);
    const local = all.flatMap(([latin, arabic]): Pair[] => {
      const [, of] = /^Commune (?:de |d['’])(.+)$/.exec(latin) ?? [];
      const [, ofArabic] = /^جماعة (.+)$/.exec(arabic) ?? [];
      return of && ofArabic ? [[of.replace(/ \(.+\)/, ''), ofArabic]] : [];
    });
    expect(local.length).toBeGreaterThan(15);
    expect(recall(local, 1, 'جماعة ')).toBeGreaterThanOrEqual(0.75);
    expect(recall(local, 0, 'Commune de ')).toBeGreaterThanOrEqual(0.75);
    expect(recall(all, 1)).toBeLessThan(0.1);
  });

  test('the funders of the reference tables are found by either of their names, whichever the rows give', () => {
    const known = funders.filter(({ names }) => names.fr !== '' && names.ar !== '');
    const find = createFinder({ regions, provinces, sectors, funders, places: [] });
    const table = tableOf(known.map(({ slug, names }) => ({ funder: slug, funderName: names.fr, amount: 100 })));
    for (const { slug, names } of known) {
      const keys = find(table, names.ar).funders.first.map(({ subject }) => subject.key);
      const alike = known.filter((other) => other.names.ar === names.ar).map((other) => other.slug);
      expect(alike.length > 5 || keys.includes(slug), names.ar).toBe(true);
    }
  });
});

const bodies = tableOf(
  (
    [
      ['جمعية تيفاوت', ''],
      ['جمعية الأفق للثقافة الحسانية', ''],
      ['', 'Association Tawssna'],
      ['', 'Association Nour'],
      ['جمعية نور', ''],
      ['', 'Association Tifaouet Deux'],
      ['جمعية الخير', ''],
      ['دار عبد الرحمن', ''],
      ['', 'Maison Abdelkader'],
    ] as const
  ).map(([recipientNameAr, recipientName], index) => ({
    amount: (index + 1) * 100,
    recipient: `r${index}`,
    recipientName,
    recipientNameAr,
  })),
);

test.each<[string, string[]]>([
  ['tifaouet', ['r5', 'r0']],
  ['tifawt', ['r5', 'r0']],
  ['Tifawet', ['r5', 'r0']],
  ['association tifaouet', ['r5', 'r0']],
  ['hassania', ['r1']],
  ['hassaniya', ['r1']],
  ['7assania', ['r1']],
  ['تيفاوت', ['r0', 'r5']],
  ['تاوسنا', ['r2']],
  ['ⵜⵉⴼⴰⵡⵜ', ['r5', 'r0']],
  ['nour', ['r3', 'r4']],
  ['النور', ['r4', 'r3']],
  ['khair', ['r6']],
  ['abderrahmane', ['r7']],
  ['عبد القادر', ['r8']],
  ['عبدالقادر', ['r8']],
  ['nr', []],
  ['assoc', ['r5', 'r3', 'r2']],
])('“%s” finds, nearest first', (text, keys) => {
  const find = createFinder({ regions, provinces, sectors, funders: [], places: [] });
  expect(find(bodies, text).recipients.first.map(({ subject }) => subject.key)).toEqual(keys);
});

test(`what stands in the letters comes before what only sounds alike (seed ${seed})`, () => {
  const words = fc.constantFrom('tifaout', 'tifawt', 'hassania', 'mouna', 'taliouine', 'ourika', 'zagora');
  fc.assert(
    fc.property(fc.uniqueArray(words, { minLength: 2 }), (names) => {
      const group = groupOf([...names.keys()], (thing) => [names[thing] ?? ''], true);
      names.forEach((name, thing) => {
        expect(found(group, name).first[0]).toBe(thing);
      });
    }),
    { seed, numRuns: 100 },
  );
});

test(`four letters at random find few of ten thousand names, in either script (seed ${seed})`, () => {
  const syllable = (consonants: string, vowels: readonly string[]) =>
    fc.tuple(fc.constantFrom(...consonants.split(' ')), fc.constantFrom(...vowels)).map((letters) => letters.join(''));
  const wordOf = (one: ReturnType<typeof syllable>) =>
    fc.array(one, { minLength: 2, maxLength: 4 }).map((letters) => letters.join(''));
  const latin = wordOf(syllable('b t j h kh d r z s ch gh f q k l m n w y', ['a', 'i', 'ou', 'e', 'o', '']));
  const arabic = wordOf(syllable('ب ت ج ح خ د ر ز س ش غ ف ق ك ل م ن ص ط ع', ['', '', 'ا', 'و', 'ي']));
  const names = fc.sample(fc.tuple(fc.oneof(latin, arabic), fc.oneof(latin, arabic)), { seed, numRuns: 10_000 });
  const group = groupOf([...names.keys()], (thing) => [`Association ${names[thing]?.join(' ')}`], true);
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz');
  const queries = fc.sample(fc.array(letter, { minLength: 4, maxLength: 4 }), { seed, numRuns: 300 });
  const totals = queries.map((query) => found(group, query.join('')).total).sort((a, b) => a - b);
  expect(totals[150]).toBeLessThanOrEqual(10);
  expect(totals[285]).toBeLessThanOrEqual(100);
});
