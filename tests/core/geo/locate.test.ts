import { describe, expect, it } from 'vitest';
import { lazyProvinceAt, readReference } from '../../../src/cli/checkout.ts';
import { createLocator } from '../../../src/core/geo/locate.ts';

const reference = readReference();
const locator = createLocator(reference);

describe('places by name', () => {
  const spellings = (areas: readonly { code: string; names: object }[]) =>
    areas.flatMap(({ code, names }) =>
      Object.values(names)
        .filter(Boolean)
        .map((name) => [String(name), code] as const),
    );

  it('finds every region and province by each of its names', () => {
    const regions = spellings(reference.regions);
    const provinces = spellings(reference.provinces);
    expect(regions.length).toBeGreaterThan(40);
    expect(provinces.length).toBeGreaterThan(280);
    for (const [name, region] of regions) expect(locator.byName(name), name).toEqual({ kind: 'region', region });
    for (const [name, province] of provinces) expect(locator.provinceByName(name), name).toMatchObject({ province });
  });

  it.each([
    ['الناظور', '02.381'],
    ['إقليم الناضور', '02.381'],
    ['فكيك', '02.251'],
    ['أسفي', '07.431'],
    ['Oued Eddahab', '12.391'],
    ["Province d'Errachidia", '08.201'],
    ['Préfecture de Fès', '03.231'],
    ['عمالة مراكش', '07.351'],
    ['SALE', '04.441'],
    ['وجدة', '02.411'],
  ])('%s is %s', (name, province) => expect(locator.provinceByName(name)).toMatchObject({ province }));

  it.each([
    ["Région de l'Oriental", '02'],
    ['جهة سوس ماسة', '09'],
    ['FES - MEKNES', '03'],
    ['Dakhla-Oued Eddahab', '12'],
    ['Marrakesh-Safi region', '07'],
  ])('%s is region %s', (name, region) => expect(locator.byName(name)).toEqual({ kind: 'region', region }));

  it.each([
    ['Gharb-Chrarda-Beni Hssen', '04'],
    ['Souss-Massa-Drâa', null],
    ['Tadla-Azilal', '05'],
    ['Guelmim-Es Smara', null],
  ])('%s is a former region within %s', (name, region) =>
    expect(locator.byName(name)).toEqual({ kind: 'former', region }),
  );

  it('knows national, abroad and nothing else', () => {
    expect(locator.byName('National')).toEqual({ kind: 'national' });
    expect(locator.byName('Abroad')).toEqual({ kind: 'abroad' });
    expect(locator.byName('Atlantide')).toBeNull();
    expect(locator.byName('')).toBeNull();
  });
});

describe('places by code', () => {
  it.each(['9', '09', 'MA-09', 'ma-09'])('%s is region 09', (code) =>
    expect(locator.regionByCode(code)).toEqual({ kind: 'region', region: '09' }),
  );

  it.each(['09.551', '551', '09551', '0955101', '095510101', '09.551.01.01'])('%s is Tata', (code) =>
    expect(locator.provinceByCode(code)).toMatchObject({ region: '09', province: '09.551' }),
  );

  it('takes MA-13 to MA-16 for former regions only', () => {
    expect(locator.regionByCode('MA-13')).toEqual({ kind: 'former', region: null });
    expect(locator.regionByCode('16')).toEqual({ kind: 'former', region: '12' });
    expect(locator.regionByCode('17')).toBeNull();
  });
});

describe('places by coordinates', () => {
  const provinceAt = lazyProvinceAt();
  it.each([
    [-7.589, 33.573, '06.141'],
    [-7.97, 29.74, '09.551'],
    [-15.93, 23.7, '12.391'],
    [2.35, 48.85, null],
    [Number.NaN, 0, null],
  ])('%f %f is %s', (lon, lat, province) => expect(provinceAt(lon, lat)).toBe(province));
});
