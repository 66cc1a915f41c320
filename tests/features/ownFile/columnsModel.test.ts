import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimHeadings, type HeadingMap } from '../../../src/core/ingest/claimHeadings.ts';
import { type Field, fieldTables } from '../../../src/core/ingest/fields.ts';
import type { Question } from '../../../src/core/ingest/issues.ts';
import { fieldsOf, mappingAfter, missingNeeds, suggestedField } from '../../../src/features/ownFile/columnsModel.ts';

const profile = 'kharita-grants-1' as const;
const reported = (headings: readonly string[], map: HeadingMap = {}) => ({
  profile,
  columns: claimHeadings(headings, map, fieldTables[profile]).map(({ heading, field, by }) => ({ heading, field, by })),
});

describe('columns given to fields', () => {
  const headings = ['Montant', 'Prix', 'Prix', '', 'Bénéficiaire'];

  test('take the field from the column whose heading names it, and number what is repeated or nameless', () => {
    const report = reported(headings);
    expect(mappingAfter(report, {}, 1, 'amount_awarded')).toEqual({ amount_awarded: 'Prix [2]' });
    expect(mappingAfter(report, {}, 3, 'note')).toEqual({ note: '[4]' });
    expect(reported(headings, { amount_awarded: 'Prix [3]', note: '[4]' }).columns.map(({ field }) => field)).toEqual([
      null,
      null,
      'amount_awarded',
      'note',
      'recipient_name',
    ]);
  });

  test('left unread stay so, though their heading names a field', () => {
    const left = mappingAfter(reported(headings), {}, 4, null);
    expect(left).toEqual({ recipient_name: '' });
    expect(reported(headings, left).columns[4]?.field).toBeNull();
    expect(missingNeeds(reported(headings, left))).toEqual([['recipient_name', 'purpose']]);
    expect(mappingAfter(reported(headings, left), left, 4, 'recipient_name')).toEqual({
      recipient_name: 'Bénéficiaire',
    });
  });

  test('whatever is chosen, the column is read for that field and no other is (seed 34)', () => {
    const names = fc.constantFrom('Montant', 'montant', 'Objet', 'Prix', '', 'Bénéficiaire', 'Exercice', '__proto__');
    const field = fc.option(fc.constantFrom<Field>(...fieldsOf(profile)));
    const choices = fc.array(fc.record({ at: fc.nat(5), field }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(names, { minLength: 6, maxLength: 6 }), choices, (columns, chosen) => {
        let map: HeadingMap = {};
        for (const { at, field: wanted } of chosen) {
          map = mappingAfter(reported(columns, map), map, at, wanted);
          const read = reported(columns, map).columns.map((column) => column.field);
          expect(read[at]).toBe(wanted);
          if (wanted !== null) expect(read.filter((other) => other === wanted)).toHaveLength(1);
        }
      }),
      { seed: 34, numRuns: 500 },
    );
  });
});

describe('a field offered for a column that is read for none', () => {
  const headings = ['Montants accordés', 'Nom du financeurs', 'Quelque chose', 'Bénéficiaire'];
  const offered = (map: HeadingMap, questions: readonly Question[] = []) =>
    headings.map((_, index) => suggestedField({ ...reported(headings, map), questions }, map, index));

  test('is the one its heading looks like, and none where nothing is near', () => {
    expect(offered({})).toEqual(['amount_awarded', 'funder_name', null, null]);
  });

  test('is no field that is read, asked about, or was taken from its column', () => {
    expect(offered({ amount_awarded: 'Quelque chose', funder_name: '' })).toEqual([null, null, null, null]);
    const asks: Question = { code: 'H06', heading: 'funder_name', choices: [], examples: [] };
    expect(offered({}, [asks])[1]).toBeNull();
  });
});
