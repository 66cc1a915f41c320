import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { associationOf, blank, type Draft, draftOf, isUntold } from '../../../src/features/association/draft.ts';
import { associations } from '../../support/associations.ts';

const year = 2026;
const filled = (part: Partial<Draft>) => associationOf({ ...blank, ...part }, year);

describe('the form of an association', () => {
  test('says back what fills it (seed 46)', () => {
    const livable = associations.map((association) => ({
      ...association,
      founded: association.founded === null ? null : Math.min(association.founded, year),
      province: association.region && association.province && `${association.region}${association.province.slice(2)}`,
    }));
    fc.assert(
      fc.property(livable, (association) => {
        expect(associationOf(draftOf(association), year)).toEqual({ association, unread: [] });
      }),
      { seed: 46 },
    );
  });

  test('left blank says nothing', () => {
    expect(filled({})).toEqual({ association: untold, unread: [] });
    expect(isUntold(untold)).toBe(true);
    expect(isUntold({ ...untold, publicUtility: false })).toBe(false);
  });

  test.each([
    ['350000', 350_000_00],
    ['350 000', 350_000_00],
    ['350\u202f000', 350_000_00],
    ['350,000', 350_000_00],
    ['350 000,50 DH', 350_000_50],
    ['٣٥٠٠٠٠ درهم', 350_000_00],
    ['0', 0],
  ])('a budget of %s is understood', (budget, centimes) => {
    expect(filled({ budget })).toMatchObject({ association: { budget: centimes }, unread: [] });
  });

  test.each(['350.000', 'beaucoup', '-5', '5 €', '12 millions et demi', '200 مليون'])(
    'a budget of %s is asked again',
    (budget) => {
      expect(filled({ budget }).unread).toEqual(['budget']);
    },
  );

  test.each([
    ['2022', []],
    [' ٢٠٢٢ ', []],
    ['1899', ['founded']],
    ['2027', ['founded']],
    ['22', ['founded']],
    ['2022.5', ['founded']],
  ])('a year of %s', (founded, unread) => {
    expect(filled({ founded }).unread).toEqual(unread);
  });

  test('a province of another region is dropped', () => {
    expect(filled({ region: '09', province: '01.511' }).association.province).toBeNull();
  });
});
