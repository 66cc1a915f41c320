import type { GrantTable } from '../table/grantTable.ts';
import { type Aggregates, aggregate, aggregateAll, type Counts, cellsOf } from './aggregate.ts';
import { compileFilter, type RowFilter } from './compileFilter.ts';
import type { Cell, ExploreResult } from './explore.ts';
import { exploreGroupings } from './exploreGroupings.ts';
import type { Filter } from './filter.ts';
import { amountBins, histogram } from './histogram.ts';
import { leftOut } from './leftOut.ts';
import { mainFigure } from './mainFigure.ts';
import type { Additive } from './measures.ts';
import { type OrganisationNames, organisationNames } from './organisationNames.ts';
import { outliers } from './outliers.ts';
import { perTable } from './perTable.ts';
import { namedCells, rank } from './rankings.ts';
import { rollUp } from './rollUp.ts';
import { cellsByKey, pairsByKey, placesByKey, statedCodes } from './sortedCells.ts';
import { usedCodes } from './usedCodes.ts';

type Figures = Aggregates<ReturnType<typeof exploreGroupings>>;

/** All rows of a table in its main currency and kind, whatever the filter, and the areas that rows of any name. */
const wholeEdition = perTable((table): Pick<ExploreResult, 'edition' | 'areasNamed'> => {
  const rows = compileFilter(table, { clauses: {} });
  const named = (by: 'region' | 'province') => {
    const used = usedCodes(table.columns[by]);
    return table.columns[by].dict.filter((_, code) => used[code] === 1).sort();
  };
  return {
    edition: firstCell(aggregate(table, rows, { by: [] })),
    areasNamed: [...named('region'), ...named('province')].filter((code) => /^\d/.test(code)),
  };
});

/** Everything the explore page shows of one selection, all of it from one reading of the table. */
export function explore(
  table: GrantTable,
  filter: Filter,
  names: OrganisationNames = organisationNames(table),
): ExploreResult {
  return exploreRows(table, compileFilter(table, filter), names);
}

/** {@link explore} for rows already judged, so that a list or an export can share the judgement. */
export function exploreRows(table: GrantTable, rows: RowFilter, names: OrganisationNames): ExploreResult {
  const figures = aggregateAll(table, rows, exploreGroupings(table));
  const total = totalOf(table, figures);
  const isStaff = (cell: number) => figures.recipients.codeOf(cell, 1) !== 0;
  return {
    total,
    ...wholeEdition(table),
    ...mainFigure(table),
    apart: cellsOf(figures.apart).map(({ keys: [currency = '', kind = ''], n, sum }) => ({ currency, kind, n, sum })),
    leftOut: leftOut(figures.leftOut),
    facets: facets(figures, names),
    histogram: histogram(amountBins(table), figures.histogram),
    regions: placesByKey(figures.regions),
    provinces: placesByKey(figures.provinces),
    placesOfSelection: cellsByKey(figures.placesOfSelection),
    yearByClass: pairsByKey(figures.yearByClass),
    sectorsOfSelection: cellsByKey(figures.sectorsOfSelection),
    sectorsOfCountry: cellsByKey(figures.sectorsOfCountry),
    recipients: rank(figures.recipients, names.recipient, (cell) => !isStaff(cell)),
    staffWelfare: rank(figures.recipients, names.recipient, isStaff),
    funders: rank(figures.funders, names.funder),
    regionBySector: pairsByKey(figures.regionBySector),
    outliers: outliers(table, rows.fails, total, names),
  };
}

function facets(figures: Figures, names: OrganisationNames): ExploreResult['facets'] {
  return {
    year: cellsByKey(figures.year),
    sector: cellsByKey(figures.sector),
    class: cellsByKey(figures.class),
    funder: namedCells(figures.funder, names.funder),
    status: cellsByKey(figures.status),
    basis: cellsByKey(figures.basis),
    overlap: cellsByKey(figures.overlap),
  };
}

function totalOf(table: GrantTable, figures: Figures): ExploreResult['total'] {
  const [cell] = cellsOf(figures.total);
  return {
    ...firstCell(figures.total),
    median: cell?.median.ofCell ?? null,
    quartiles: cell?.quartiles.ofCell ?? null,
    funders: statedCodes(figures.funders, table.columns.funder.dict.length),
    recipients: statedCodes(figures.recipients, table.columns.recipient.dict.length),
    years: statedYears(rollUp(figures.yearByClass, 'class')),
  };
}

function firstCell({ n, sum }: Counts): Additive {
  return { n: n[0] ?? 0, sum: sum[0] ?? 0 };
}

function statedYears(cells: readonly Cell[]): readonly [string, string] | null {
  const years = cells
    .map(({ key }) => key)
    .filter((year) => year !== '')
    .sort();
  const [first] = years;
  const last = years.at(-1);
  return first !== undefined && last !== undefined ? [first, last] : null;
}
