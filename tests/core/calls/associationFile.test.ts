import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { untold } from '../../../src/core/calls/association.ts';
import { readAssociation, writeAssociation } from '../../../src/core/calls/associationFile.ts';
import { associations } from '../../support/associations.ts';

describe('the file of an association', () => {
  test('is read back as it was written (seed 41)', () => {
    fc.assert(
      fc.property(associations, (association) => {
        expect(readAssociation(writeAssociation(association))).toEqual(association);
      }),
      { seed: 41 },
    );
  });

  test('any other text is none, and never throws (seed 42)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readAssociation(text)).toBeNull();
      }),
      { seed: 42 },
    );
  });

  test.each([
    ['of another profile', { profile: 'kharita-association-2' }],
    ['with a region nobody knows', { region: '13' }],
    ['with a sector nobody knows', { sectors: ['astrology'] }],
    ['with a form nobody knows', { form: 'club' }],
    ['with a budget that is no number', { budget: '350000' }],
    ['with a budget below zero', { budget: -1 }],
    ['with a year out of reach', { founded: 202 }],
    ['with a missing answer', { certifiedAccounts: undefined }],
  ])('a file %s is dropped', (_, change) => {
    const file = { ...JSON.parse(writeAssociation(untold)), ...change };
    expect(readAssociation(JSON.stringify(file))).toBeNull();
  });
});
