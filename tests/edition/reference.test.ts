import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { EditionError } from '../../src/core/edition/editionError.ts';
import { parseReference } from '../../src/core/edition/reference.ts';
import { funderClasses, regionCodes, sectorCodes } from '../../src/core/model/codelists.ts';
import { nationalPoverty2014 } from '../../src/core/model/reference.ts';

const small = {
  regions:
    'code,name_fr,name_ar,name_en,name_zgh,population_2024,multidimensional_poverty_2014_pct\n01,Un,واحد,One,,10,9.5\n',
  provinces:
    'code,region_code,kind,name_fr,name_ar,name_en,name_zgh,population_2024\n01.001,01,province,Un,واحد,One,,10\n',
  sectors: 'code,label_en,label_fr,label_ar\nother,Other,Autres,أخرى\n',
  funders:
    'funder_slug,name_fr,name_ar,funder_class,region_code,province_code\nbailleur-1,"Bailleur 1, le premier",,indh,01,\n',
  places: 'name,province_code\nLieu,01.001\n',
};

describe('the committed tables', () => {
  const { regions, provinces, sectors, funders, places } = readReference();

  it('sum to 36,828,330 inhabitants by region and by province, region by region', () => {
    const sum = (areas: readonly { population: number }[]) => areas.reduce((total, area) => total + area.population, 0);
    expect(sum(regions)).toBe(36_828_330);
    expect(sum(provinces)).toBe(36_828_330);
    for (const region of regions) {
      expect(sum(provinces.filter((province) => province.region === region.code))).toBe(region.population);
    }
  });

  it('hold the rate of poverty of every region, and the country’s is their mean by inhabitants of 2014', () => {
    const [head = '', ...rows] = readFileSync('data/reference/regions.csv', 'utf8').trim().split('\n');
    const people = rows.map((row) => Number(row.split(',')[head.split(',').indexOf('population_2014')]));
    const poor = regions.reduce((sum, { poverty2014 }, index) => sum + poverty2014 * (people[index] ?? 0), 0);
    expect(regions.every(({ poverty2014 }) => poverty2014 > 0)).toBe(true);
    expect(poor / people.reduce((sum, count) => sum + count, 0)).toBeCloseTo(nationalPoverty2014, 0);
  });

  it('hold the codes the model knows, each once', () => {
    expect(regions.map((region) => region.code)).toEqual([...regionCodes]);
    expect(sectors.map((sector) => sector.code).sort()).toEqual([...sectorCodes].sort());
    expect(new Set(provinces.map((province) => province.code)).size).toBe(75);
    expect(new Set(funders.map((funder) => funder.slug)).size).toBe(funders.length);
  });

  it('refer to nothing that is not there', () => {
    const provinceCodes = new Set(provinces.map((province) => province.code));
    expect(places.filter((place) => !provinceCodes.has(place.province))).toEqual([]);
    expect(funders.filter(({ region }) => region !== '' && !regions.some(({ code }) => code === region))).toEqual([]);
    const classes: readonly string[] = ['', ...funderClasses];
    expect(funders.filter((funder) => !classes.includes(funder.class))).toEqual([]);
  });
});

describe('parseReference', () => {
  it('reads quoted cells and leaves unknown names blank', () => {
    const { funders, regions } = parseReference(small);
    expect(funders[0]).toEqual({
      slug: 'bailleur-1',
      names: { fr: 'Bailleur 1, le premier', ar: '' },
      province: '',
      class: 'indh',
      region: '01',
    });
    expect(regions[0]?.names.zgh).toBe('');
  });

  it.each([
    [{ places: 'name,province\nLieu,01.001\n' }, 'columnMissing', { file: 'places', column: 'province_code' }],
    [
      { regions: small.regions.replace(',10,', ',dix,') },
      'rowInvalid',
      { file: 'regions', column: 'population_2024', cell: 'dix' },
    ],
    [
      { regions: small.regions.replace(',9.5\n', ',\n') },
      'rowInvalid',
      { file: 'regions', column: 'multidimensional_poverty_2014_pct', cell: '' },
    ],
    [
      { provinces: small.provinces.replace(',province,', ',cercle,') },
      'rowInvalid',
      { file: 'provinces', column: 'kind', cell: 'cercle' },
    ],
  ])('refuses %j', (broken, code, params) => {
    expect(() => parseReference({ ...small, ...broken })).toThrow(new EditionError(code as 'rowInvalid', params));
  });
});
