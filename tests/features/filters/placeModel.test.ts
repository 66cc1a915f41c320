import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { readReference } from '../../../src/cli/checkout.ts';
import type { GrantTable } from '../../../src/core/table/grantTable.ts';
import type { Action } from '../../../src/core/view/viewState.ts';
import { dimensionOf, placeRows, placesFound } from '../../../src/features/filters/placeModel.ts';
import { createFormat } from '../../../src/i18n/format.ts';
import { type Language, languageFacts } from '../../../src/i18n/languages.ts';
import { areaName } from '../../../src/i18n/names.ts';
import { spoken, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { publishedTable } from '../../support/publishedTable.ts';

const seed = 20_261_204;
const reference = readReference();
const { provinces } = reference;

let table: GrantTable;
beforeAll(async () => {
  table = await publishedTable();
});

function rowsOf(language: (typeof spoken)[number], ...actions: readonly Action[]) {
  const { view, result } = viewed(table, ...actions);
  return placeRows(result, view.filter.clauses, reference, voiceOf(language));
}

describe('places', () => {
  test.each(spoken)('stand in the order of the reader’s alphabet, regions before provinces, %s', (language) => {
    const rows = rowsOf(language);
    const firstProvince = rows.findIndex(({ value }) => dimensionOf(value) === 'province');
    const regions = rows.slice(0, firstProvince);
    expect(regions.filter(({ value }) => /^\d/.test(value))).toHaveLength(12);
    expect(regions.slice(-2).map(({ value }) => value)).toEqual(['abroad', 'none']);
    expect(rows.slice(firstProvince).every(({ value }) => dimensionOf(value) === 'province')).toBe(true);
    const { compare } = createFormat(language);
    for (const group of [regions.slice(0, 12), rows.slice(firstProvince)]) {
      const labels = group.map(({ label }) => label);
      expect(labels).toEqual([...labels].sort(compare));
    }
  });

  test('Arabic follows its own letters, not the French order', () => {
    const codes = (language: 'fr' | 'ar') => rowsOf(language).map(({ value }) => value);
    expect(codes('ar').slice(0, 2)).toEqual(['12', '06']);
    expect([...codes('ar')].sort()).toEqual([...codes('fr')].sort());
    expect(codes('ar')).not.toEqual(codes('fr'));
  });

  test('a chosen province without rows can be taken back', () => {
    const empty = provinces.find(({ code }) => !rowsOf('fr').some(({ value }) => value === code));
    const rows = rowsOf('fr', { type: 'toggle', dimension: 'province', value: empty?.code ?? '' });
    expect(rows.find(({ chosen }) => chosen)).toMatchObject({ value: empty?.code, count: '0' });
  });

  test(`each is found by its name in any of four languages, whatever the reader’s (seed ${seed})`, () => {
    const rows = rowsOf('ar');
    const shown = provinces.filter(({ code }) => rows.some(({ value }) => value === code));
    fc.assert(
      fc.property(
        fc.constantFrom(...shown),
        fc.constantFrom(...(Object.keys(languageFacts) as Language[])),
        (area, language) => {
          const found = placesFound(rows, areaName(area.names, language).toUpperCase(), reference);
          expect(found.map(({ value }) => value)).toContain(area.code);
        },
      ),
      { seed },
    );
    expect(placesFound(rows, 'nowhere', reference)).toEqual([]);
    expect(placesFound(rows, '', reference)).toEqual(rows);
  });
});
