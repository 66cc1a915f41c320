import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alikeRecipients } from '../../../src/core/query/alikeRecipients.ts';
import { compileFilter } from '../../../src/core/query/compileFilter.ts';
import { questioned } from '../../../src/core/signals/countedGrants.ts';
import { spelling } from '../../../src/core/signals/spelling.ts';
import { tableOf } from '../signals/examples.ts';

/** Each name a recipient of its own, all in one region unless told. */
function named(names: readonly string[], regionOf: (place: number) => string = () => '09') {
  return tableOf(
    names.map((recipientName, place) => ({
      dirhams: 1000,
      recipient: `${place}`.padStart(10, 'a'),
      recipientName,
      region: regionOf(place),
    })),
  );
}

function asked(names: readonly string[], regionOf?: (place: number) => string): (readonly number[])[] {
  const table = named(names, regionOf);
  return spelling(questioned(table, compileFilter(table, { clauses: {} }))).found.map(({ rows }) => rows);
}

const spellings = ['نجم أ الشمال', 'فريق نجم ا الشمال', 'نادي نجم أ الشمال', 'نجم أ الشمال لكرة القدم', 'النجم أ شمال'];

test('a club written with its kind, its sport, an article or a hamza is asked about, on its page and beside every other', () => {
  expect(asked(spellings)).toHaveLength(10);
  const table = named(spellings);
  spellings.forEach((_, place) => {
    expect(alikeRecipients(table, place + 1)).toHaveLength(spellings.length - 1);
  });
});

describe('is not asked', () => {
  test.each([
    ['of sections of one club', ['نجم أ لكرة القدم', 'نجم أ لكرة اليد']],
    ['of the women of one club', ['Étoile A B', 'Étoile A B féminine']],
    ['of one word in common', ['نادي أ', 'نادي أ ب ج']],
    ['of a word that is not in the other', ['Étoile A B', 'Étoile A C']],
  ])('%s', (_, names) => {
    expect(asked(names)).toEqual([]);
  });

  test('of a name inside a longer one in another region', () => {
    const names = ['Étoile B', 'Équipe Étoile B de football'];
    expect(asked(names)).toEqual([[0, 1]]);
    expect(asked(names, (place) => ['09', '10'][place] ?? '')).toEqual([]);
    expect(asked(names, () => '')).toEqual([]);
  });
});

const seed = 20261122;
const words = fc.uniqueArray(fc.constantFrom('Argane', 'Étoile', 'نجم', 'Atlas', 'شمال', 'Horizon'), {
  minLength: 2,
  maxLength: 4,
});
const kinds = fc.subarray(['Association', 'Club', 'Équipe', 'نادي', 'فريق', 'لكرة القدم', 'de football', 'sportif']);

test(`words of a kind put anywhere keep two names one question, and never one more (seed ${seed})`, () => {
  fc.assert(
    fc.property(words, kinds, kinds, (core, mine, theirs) => {
      const names = [[...mine, ...core].join(' '), [...core, ...theirs].join(' '), 'Association Cèdre Z'];
      expect(asked(names)).toEqual([[0, 1]]);
      expect(asked([...names].reverse())).toEqual([[1, 2]]);
    }),
    { seed },
  );
});
