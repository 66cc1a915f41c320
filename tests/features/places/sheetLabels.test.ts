import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../../src/build/plate.ts';
import { regionSheet } from '../../../src/build/regionSheet.ts';
import { regionCodes } from '../../../src/core/model/codelists.ts';
import { lineHeight, neighbourNames, sheetLabels } from '../../../src/features/places/sheetLabels.ts';
import { reference } from './placeSubject.ts';

const boundaries = readBoundaries();
const cases = regionCodes.flatMap((code) => (['fr', 'ar'] as const).map((language) => ({ code, language })));

describe.each(cases)('names on the sheet of $code, $language', ({ code, language }) => {
  const sheet = regionSheet(code, boundaries);
  const nameOf = (key: string) =>
    [...reference.provinces, ...reference.regions].find((area) => area.code === key)?.names[language] ?? key;
  const labels = sheetLabels(sheet, (key) => ({ name: nameOf(key), value: '12,3 M MAD', rows: '3 lignes seulement' }));

  test('every province is named once', () => {
    expect(labels.map((label) => label.code).sort()).toEqual(sheet.provinces.map((area) => area.code).sort());
  });

  test('names beside the region stay on the sheet and never touch', () => {
    for (const side of ['left', 'right'] as const) {
      const column = labels.filter(({ kind }) => kind === side).sort((a, b) => a.at[1] - b.at[1]);
      let free = 0;
      for (const { at, name, more } of column) {
        const top = at[1] - lineHeight / 2;
        expect(top).toBeGreaterThanOrEqual(free);
        free = top + (name.length + more.length) * lineHeight;
      }
      expect(free).toBeLessThanOrEqual(sheet.height);
    }
  });

  test('a neighbour is named only where no other name stands', () => {
    const names = neighbourNames(sheet, labels, nameOf);
    expect(names.every(({ at: [x, y] }) => x > 0 && x < sheet.width && y > 0 && y < sheet.height)).toBe(true);
    expect(names.length).toBeLessThanOrEqual(sheet.neighbours.length);
  });
});
