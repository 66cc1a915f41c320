import type { Institution } from '../audit/auditRecord.ts';
import type { FunderDomain } from '../calls/official.ts';
import { parseSample } from '../ingest/parseCsv.ts';
import type { AreaNames, Province, Reference } from '../model/reference.ts';
import { EditionError } from './editionError.ts';

export const referenceTables = ['regions', 'provinces', 'sectors', 'funders', 'places'] as const;
export type ReferenceTable = (typeof referenceTables)[number];

type Row = (heading: string) => string;

/**
 * Reads the texts of `data/reference/*.csv` (commas, line feeds), keeping the order of the rows.
 * @throws EditionError `columnMissing` or `rowInvalid`, naming the table.
 */
export function parseReference(csvTexts: Readonly<Record<ReferenceTable, string>>): Reference {
  const rows = (table: ReferenceTable) => rowsOf(table, csvTexts[table]);
  return {
    regions: rows('regions').map((row) => ({
      code: row('code'),
      names: areaNames(row),
      population: population('regions', row),
      poverty2014: percentage('regions', 'multidimensional_poverty_2014_pct', row),
    })),
    provinces: rows('provinces').map((row) => ({
      code: row('code'),
      region: row('region_code'),
      kind: provinceKind(row('kind')),
      names: areaNames(row),
      population: population('provinces', row),
    })),
    sectors: rows('sectors').map((row) => ({
      code: row('code'),
      names: { fr: row('label_fr'), ar: row('label_ar'), en: row('label_en') },
    })),
    funders: rows('funders').map((row) => ({
      slug: row('funder_slug'),
      names: { fr: row('name_fr'), ar: row('name_ar') },
      class: row('funder_class'),
      region: row('region_code'),
      province: row('province_code'),
    })),
    places: rows('places').map((row) => ({ name: row('name'), province: row('province_code') })),
  };
}

/**
 * Reads the text of `data/reference/domains.csv`: the sites that are a funder's own.
 * @throws EditionError `columnMissing`
 */
export function parseDomains(csvText: string): FunderDomain[] {
  return rowsOf('domains', csvText).map((row) => ({ funder: row('funder_slug'), domain: row('domain') }));
}

/**
 * Reads the Moroccan public funders of the text of `data/reference/funders.csv`: their class is stated there, and the
 * first year whose list a source says was due.
 * @throws EditionError `columnMissing`, or `rowInvalid` for a year without its source.
 */
export function parseInstitutions(csvText: string): Institution[] {
  const rows = rowsOf('funders', csvText).filter((row) => row('funder_class') !== '');
  return rows.map((row) => {
    const [expectedFrom, expectedBasis] = [row('expected_from'), row('expected_basis')];
    const sourced = expectedFrom === '' ? expectedBasis === '' : /^\d{4}$/.test(expectedFrom) && expectedBasis !== '';
    if (!sourced)
      throw new EditionError('rowInvalid', { file: 'funders', column: 'expected_from', cell: expectedFrom });
    const names = { fr: row('name_fr'), ar: row('name_ar') };
    return { key: row('funder_slug'), names, class: row('funder_class'), expectedFrom, expectedBasis };
  });
}

function rowsOf(table: string, text: string): Row[] {
  const [header, ...records] = parseSample(text, ',');
  const position = new Map(header?.cells.map((heading, index) => [heading, index]));
  return records.map(({ cells }) => (heading) => {
    const index = position.get(heading);
    if (index === undefined) throw new EditionError('columnMissing', { file: table, column: heading });
    return cells[index] ?? '';
  });
}

function areaNames(row: Row): AreaNames {
  return { fr: row('name_fr'), ar: row('name_ar'), en: row('name_en'), zgh: row('name_zgh') };
}

function population(table: ReferenceTable, row: Row): number {
  const cell = row('population_2024');
  if (!/^[1-9]\d*$/.test(cell)) throw new EditionError('rowInvalid', { file: table, column: 'population_2024', cell });
  return Number(cell);
}

function percentage(table: ReferenceTable, column: string, row: Row): number {
  const cell = row(column);
  if (!/^\d{1,2}([.]\d+)?$/.test(cell)) throw new EditionError('rowInvalid', { file: table, column, cell });
  return Number(cell);
}

function provinceKind(cell: string): Province['kind'] {
  if (cell === 'province' || cell === 'prefecture') return cell;
  throw new EditionError('rowInvalid', { file: 'provinces', column: 'kind', cell });
}
