import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureFiles, heldView } from '../../src/app/figureData.ts';
import { tellPair } from '../../src/app/figures/tellPair.ts';
import { caveatsTold } from '../../src/app/figures/told.ts';
import { twoSides } from '../../src/app/figures/twoSides.ts';
import { regionCodes } from '../../src/core/model/codelists.ts';
import { breakdown } from '../../src/core/query/breakdown.ts';
import { periodsOfTwo } from '../../src/core/query/comparedPeriods.ts';
import { compileFilter } from '../../src/core/query/compileFilter.ts';
import { difference } from '../../src/core/query/difference.ts';
import { explore } from '../../src/core/query/exploreSelection.ts';
import { defaultFilter, type Filter, withoutPlace } from '../../src/core/query/filter.ts';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { defaultView } from '../../src/core/view/viewState.ts';
import { answer } from '../../src/engine/answer.ts';
import { measureLines } from '../../src/features/compare/measureLines.ts';
import { funderLines } from '../../src/features/compare/pairLines.ts';
import { completeEdition, partialEdition, plain, reference, tableOf, voiceOf } from '../support/chartSubject.tsx';
import { filters, grantTables } from '../support/tables.ts';

const seed = 20_261_122;
const voice = voiceOf('fr');
const early = { from: 2017, to: 2018 };
const late = { from: 2019, to: 2023 };
const during = (filter: Filter, { from, to }: typeof early): Filter => ({
  ...filter,
  clauses: { ...filter.clauses, year: [`${from}..${to}`] },
});
const compared = (table: GrantTable, filter: Filter, other: Filter, edition = partialEdition) => {
  const { result, against } = answer(table, { page: { kind: 'compare' }, filter, against: other });
  const view = { ...defaultView, filter, against: other };
  const exploration = { result, against, edition, overview: result, about: null, grant: null, breakdown: null };
  const sides = twoSides(exploration, filter, reference, voice);
  if (!sides) throw new Error('one selection');
  return { sides, exploration, view, told: tellPair({ exploration, view, reference }, voice) };
};

describe('two periods', () => {
  const row = (funder: string, year: string, dirhams: number, region = '09') => ({
    ...{ funder, funderName: funder.toUpperCase(), year, region, amount: dirhams * 100 },
  });
  const table = tableOf([
    row('x', '2017', 100),
    row('x', '2019', 100),
    row('x', '2020', 300),
    row('y', '2020', 5000),
    row('', '2020', 70),
    row('x', '2021', 50, 'national'),
  ]);
  const [b, a] = [during(defaultFilter, early), during(defaultFilter, late)];

  test('are compared for the institutions with rows in both, by listed year, and say so wherever they are quoted', () => {
    const { told, sides, exploration, view } = compared(table, a, b);
    expect(plain(told.sentence)).toBe(
      '2017–2018 : 100 MAD par année de liste ; 2019–2023 : 150 MAD, soit 50 MAD de plus, pour 1 institution avec des lignes dans les deux périodes. Un écart peut n’être qu’une liste introuvable : à ne pas lire comme une évolution de la dépense.',
    );
    const notes = caveatsTold(told).map(plain).join(' ');
    expect(notes).toContain('pour elles seules ; montants par année de liste.');
    expect(notes).toContain(
      'Laissé hors de la comparaison : 1 institution avec des lignes dans une seule des périodes : 1 subvention, 5 000 MAD ; Financeur non nommé par la source : 1 subvention, 70 MAD.',
    );
    expect(notes).toContain('En tout sur la période : 450 MAD.');
    expect(measureLines(...sides, false, voice)[0]).toMatchObject({ name: 'Montant par année de liste' });
    const files = figureFiles('compareFunders', heldView(view, exploration.against), null);
    expect(files.map(({ filter }) => filter.clauses.funder)).toEqual([['x'], undefined]);
  });

  test('with no institution in both are not compared', () => {
    const { told } = compared(tableOf([row('x', '2017', 1), row('y', '2020', 2)]), a, b);
    expect(plain(told.sentence)).toBe(
      `2017–2018 : 1 subvention, 1 MAD. 2019–2023 : 1 subvention, 2 MAD. ${plain(voice.t('years.difference.nobody'))}`,
    );
  });

  test('that overlap, or differ in more than their years, are said to be no evolution', () => {
    const other = during({ clauses: { ...defaultFilter.clauses, region: ['09'] } }, early);
    for (const against of [defaultFilter, other, during(defaultFilter, { from: 2018, to: 2020 })]) {
      const { told, sides } = compared(table, a, against);
      expect(sides[0].years).toBeNull();
      expect(plain(told.sentence)).toContain('leur écart n’est pas une évolution');
    }
    const same = compared(table, a, during(other, late));
    expect(plain(same.told.sentence)).not.toContain('évolution');
  });
});

test(`every figure of two periods is of the same institutions, and is that of the Years view (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      grantTables,
      filters.map(withoutPlace),
      fc.boolean(),
      fc.boolean(),
      (table, filter, complete, exchanged) => {
        const periods = exchanged ? ([late, early] as const) : ([early, late] as const);
        const [a, b] = [during(filter, periods[0]), during(filter, periods[1])];
        const edition = complete ? completeEdition : partialEdition;
        const { sides, exploration, view } = compared(table, a, b, edition);
        expect(periodsOfTwo(a, b)).toEqual(periods);
        const change = yearsView(table, filter, complete);
        const figures = exchanged ? [change.after, change.before] : [change.before, change.after];
        const files = figureFiles('compareFunders', heldView(view, exploration.against), null);
        if (change.institutions === 0) return;
        for (const [index, { result, years, filter: held }] of sides.entries()) {
          if (!years) throw new Error('not two periods');
          expect(result.total).toMatchObject({
            n: figures[index]?.n,
            sum: figures[index]?.sum,
            funders: change.institutions,
          });
          expect(explore(table, files[index]?.filter ?? { clauses: {} }).total.sum).toBe(result.total.sum);
          expect(held).toEqual(files[index]?.filter);
          expect(years.whole.perYear).toBe(figures[index]?.perYear);
          const parts = [...years.regions.values(), years.offMap].reduce((sum, cell) => sum + cell.perYear, 0);
          expect(parts).toBeCloseTo(years.whole.perYear, 3);
          const funders = [...years.funders.values()].reduce((sum, cell) => sum + cell.perYear, 0);
          expect(funders).toBeCloseTo(years.whole.perYear, 3);
        }
        expect(funderLines(...sides, {}, voice).length).toBe(Math.min(11, change.institutions));
      },
    ),
    { seed, numRuns: 150 },
  );
});

/** What the Years view says of the same selection: its lists, under every clause but the year. */
function yearsView(table: GrantTable, filter: Filter, complete: boolean) {
  const found = breakdown(table, compileFilter(table, filter), 'years');
  if (found?.form !== 'years') throw new Error('no years');
  return difference(found.lists, [early, late], regionCodes, complete ? 'year' : 'list');
}
