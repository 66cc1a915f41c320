import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explore } from '../../../src/core/query/exploreSelection.ts';
import { placeColumns, plotHeight } from '../../../src/features/trends/columns.ts';
import { otherClasses, stackYears, tones, wholeOf } from '../../../src/features/trends/stack.ts';
import { trendsModel } from '../../../src/features/trends/trendsModel.ts';
import { chartTable, plain, tableOf, viewed, voiceOf } from '../../support/chartSubject.tsx';
import { filters, grantTables } from '../../support/tables.ts';

const seed = 20_261_123;
const subject = { selection: 'tout', complete: false };

describe('years stacked by class', () => {
  test(`hold the whole selection, tone by tone and class by class (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, filters, (table, filter) => {
        const result = explore(table, filter);
        const { years, notStated } = stackYears(result.yearByClass, result.facets.year, filter.clauses.year);
        const stacks = [...years, notStated];
        expect(wholeOf(stacks).sum).toBe(result.total.sum);
        for (const stack of stacks.filter(({ inside }) => inside)) {
          expect(tones.reduce((sum, { key }) => sum + stack.tones[key].sum, 0)).toBe(stack.sum);
          expect(otherClasses.reduce((sum, key) => sum + stack.others[key].sum, 0)).toBe(stack.tones.else.sum);
        }
      }),
      { seed },
    );
  });

  test(`stand on the foot of the plot without a gap, as high as their share of the axis (seed ${seed})`, () => {
    fc.assert(
      fc.property(grantTables, (table) => {
        const result = explore(table, { clauses: {} });
        const { years, notStated } = stackYears(result.yearByClass, result.facets.year, undefined);
        const { axis, columns } = placeColumns([...years, notStated]);
        columns.forEach((column, index) => {
          const { sum } = [...years, notStated][index] ?? { sum: 0 };
          const height = plotHeight * Math.min(1, Math.max(0, sum / axis.end));
          const drawn = column.parts.reduce((total, part) => total + part.height, 0);
          expect(drawn).toBeCloseTo(column.parts.length === 0 ? 0 : height, 6);
          expect(column.top).toBeCloseTo(plotHeight - height, 6);
        });
      }),
      { seed },
    );
  });

  test('keep years between the first and the last, and set those not chosen apart with their whole', () => {
    const { result, view } = viewed(chartTable, { type: 'keep', dimension: 'year', values: ['2016..2017'] });
    const { years, notStated } = stackYears(result.yearByClass, result.facets.year, view.filter.clauses.year);
    expect(years.map(({ year, inside, n }) => [year, inside, n])).toEqual([
      ['2016', true, 2],
      ['2017', true, 2],
      ['2018', false, 0],
      ['2019', false, 2],
      ['2020', false, 2],
    ]);
    expect(notStated).toMatchObject({ year: 'none', inside: false, n: 1 });
  });
});

describe('the giant year', () => {
  const model = (language: 'fr' | 'ar' | 'en') => {
    const { result, view } = viewed(chartTable);
    return trendsModel({ ...subject, result, filter: view.filter }, voiceOf(language));
  };

  test('is cut, its amount printed, and named in a note; the next one is a tenth of it', () => {
    const { years, notes } = model('fr');
    const giant = years.find(({ year }) => year === '2019');
    expect(giant).toMatchObject({ cut: true, top: 0, printed: '12,1' });
    expect(years.filter(({ cut }) => cut)).toHaveLength(1);
    expect(years.find(({ year }) => year === '2020')?.top).toBeCloseTo(plotHeight * (1 - 0.1), 6);
    expect(plain(notes[0] ?? '')).toBe('Barre coupée : 2019, hors échelle, montant imprimé.');
  });

  test('a partial edition never speaks of evolution but to warn; a year without a list is not zero', () => {
    const { years, notes, summary, title } = model('fr');
    const missing = years.find(({ year }) => year === '2018');
    expect(missing?.empty).toBe(true);
    expect(plain(missing?.caption ?? '')).toBe('2018 : aucune ligne dans cette sélection');
    expect([title.heading, summary].join(' ')).not.toMatch(/évolution|tendance|hausse|baisse/);
    expect(notes.at(-1)).toContain('à ne pas lire comme une évolution');
  });

  test('money recovered makes a year negative: no bar, and a note', () => {
    const table = tableOf([
      { year: '2019', class: 'ministry', amount: 100_000 },
      { year: '2020', class: 'ministry', status: 'recovered', amount: -50_000 },
    ]);
    const { result, view } = viewed(table);
    const drawn = trendsModel({ ...subject, result, filter: view.filter }, voiceOf('en'));
    expect(drawn.years.at(-1)?.parts).toEqual([]);
    expect(drawn.notes.join(' ')).toContain('negative');
    expect(drawn.table.rows.at(-1)?.cells).toContain(voiceOf('en').format.inUnit(-50_000));
  });

  test('the last tone names its parts', () => {
    const caption = model('en').tones.at(-1)?.caption;
    for (const part of ['Special Treasury accounts', 'INDH', 'Class not stated']) expect(caption).toContain(part);
  });
});
