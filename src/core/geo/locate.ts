import type { Reference } from '../model/reference.ts';
import { asciiDigits } from '../text/fold.ts';
import { type FormerRegion, formerRegions } from './formerRegions.ts';
import { placeKey, provinceVariants, regionVariants } from './placeNames.ts';

/** Where a name or code leads: a province lies in its region; a former region only where nothing was divided. */
export type Place =
  | { readonly kind: 'region'; readonly region: string }
  | { readonly kind: 'province'; readonly region: string; readonly province: string }
  | { readonly kind: 'former'; readonly region: string | null }
  | { readonly kind: 'national' | 'abroad' };

export interface Locator {
  /** `09`, `9`, `MA-09` name a region; `MA-13` to `MA-16` (or 13 to 16) only regions of before 2015. */
  regionByCode(code: string): Place | null;
  /** A code of a file known to use the sixteen regions of before 2015. */
  formerByCode(code: string): Place | null;
  /** `09.581`, `581`, or the first five digits of a commune's code (`09581…`). */
  provinceByCode(code: string): Place | null;
  /** A region, a former region, a province or a known town, in French, Arabic, English or Tamazight. */
  byName(name: string): Place | null;
  /** The same, but a province or town is meant when a name could be either. */
  provinceByName(name: string): Place | null;
}

const beyondAreas: readonly (readonly ['national' | 'abroad', readonly string[]])[] = [
  ['national', ['National', 'Niveau national', 'Nationale', 'Maroc', 'وطني', 'الوطني', 'المستوى الوطني', 'Nationwide']],
  ['abroad', ['Abroad', 'Étranger', "À l'étranger", 'Hors Maroc', 'الخارج', 'خارج المغرب', 'بالخارج']],
];

/** Builds the indexes once; every lookup is then one map access. Unknown names and codes give null. */
export function createLocator(reference: Reference): Locator {
  const provinces = provinceNames(reference);
  const regions = regionNames(reference);
  const lookUp = (first: ReadonlyMap<string, Place>, second: ReadonlyMap<string, Place>) => (name: string) => {
    const key = placeKey(name);
    if (key === '') return null;
    return first.get(key) ?? second.get(key) ?? (key.startsWith('ال') ? (first.get(key.slice(2)) ?? null) : null);
  };
  return { ...codeLookups(reference), byName: lookUp(regions, provinces), provinceByName: lookUp(provinces, regions) };
}

function codeLookups(reference: Reference): Pick<Locator, 'regionByCode' | 'formerByCode' | 'provinceByCode'> {
  const regions = new Set(reference.regions.map((r) => r.code));
  const provinces = new Map<string, Place>();
  for (const { code, region } of reference.provinces) {
    const place: Place = { kind: 'province', region, province: code };
    for (const key of [code, code.slice(3), code.replace('.', '')]) provinces.set(key, place);
  }
  const formerByCode = (code: string): Place | null => {
    const former = formerRegions.find((f) => f.code === twoDigits(code));
    return former ? { kind: 'former', region: former.within } : null;
  };
  return {
    formerByCode,
    regionByCode: (code) => {
      const digits = twoDigits(code);
      return regions.has(digits) ? { kind: 'region', region: digits } : formerByCode(code);
    },
    provinceByCode: (code) => {
      const digits = asciiDigits(code).trim();
      const plain = digits.replace(/\./g, '');
      return (
        provinces.get(digits) ?? (/^\d{7}(\d\d)?$/.test(plain) ? (provinces.get(plain.slice(0, 5)) ?? null) : null)
      );
    },
  };
}

function twoDigits(code: string): string {
  const digits = /^(?:MA[-\s]?)?(\d{1,2})$/i.exec(asciiDigits(code).trim())?.[1];
  return digits === undefined ? '' : digits.padStart(2, '0');
}

function regionNames(reference: Reference): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  for (const [kind, spellings] of beyondAreas) for (const name of spellings) names.set(placeKey(name), { kind });
  for (const former of formerRegions) addFormer(names, former);
  for (const { code, names: official } of reference.regions) {
    const variants = regionVariants.filter(([region]) => region === code).map(([, name]) => name);
    addNames(names, [...Object.values(official), ...variants], { kind: 'region', region: code });
  }
  return names;
}

function addFormer(names: Map<string, Place>, former: FormerRegion): void {
  addNames(names, former.names, { kind: 'former', region: former.within });
}

function provinceNames(reference: Reference): ReadonlyMap<string, Place> {
  const names = new Map<string, Place>();
  const regionOf = new Map(reference.provinces.map((p) => [p.code, p.region]));
  const add = (code: string, spellings: readonly string[]) => {
    const region = regionOf.get(code);
    if (region !== undefined) addNames(names, spellings, { kind: 'province', region, province: code });
  };
  for (const { name, province } of reference.places) add(province, [name]);
  for (const [code, name] of provinceVariants) add(code, [name]);
  for (const { code, names: official } of reference.provinces) add(code, Object.values(official));
  return names;
}

function addNames(names: Map<string, Place>, spellings: readonly string[], place: Place): void {
  for (const spelling of spellings) {
    const key = placeKey(spelling);
    if (key !== '') names.set(key, place);
  }
}
