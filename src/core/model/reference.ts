/** The reference tables of `data/reference`, parsed. Names are blank where not known. */
export interface AreaNames {
  readonly fr: string;
  readonly ar: string;
  readonly en: string;
  readonly zgh: string;
}

export interface Region {
  readonly code: string;
  readonly names: AreaNames;
  /** Legal population, HCP, RGPH 2024. */
  readonly population: number;
  /** Share of people in multidimensional poverty, per cent: HCP, 2014, a series that no later one continues. */
  readonly poverty2014: number;
}

/** The same share for the whole country, as HCP gives it. */
export const nationalPoverty2014 = 8.2;

export interface Province {
  /** `RR.PPP`, HCP code. */
  readonly code: string;
  readonly region: string;
  readonly kind: 'province' | 'prefecture';
  readonly names: AreaNames;
  readonly population: number;
}

export interface Sector {
  readonly code: string;
  readonly names: { readonly fr: string; readonly ar: string; readonly en: string };
}

export interface Funder {
  readonly slug: string;
  readonly names: { readonly fr: string; readonly ar: string };
  readonly class: string;
  readonly region: string;
  /** The province of a body of one province, or of a commune in it; blank or left out where it has none. */
  readonly province?: string;
}

/** A spelling met in published files and the province it stands for. */
export interface PlaceSpelling {
  readonly name: string;
  readonly province: string;
}

export interface Reference {
  readonly regions: readonly Region[];
  readonly provinces: readonly Province[];
  readonly sectors: readonly Sector[];
  readonly funders: readonly Funder[];
  readonly places: readonly PlaceSpelling[];
}

/** Names of areas in one language, by code. */
export type NamesByCode = Readonly<Record<string, string>>;

/** The same tables with the names of their areas in one more language. */
export function withNames(reference: Reference, tag: keyof AreaNames, names: NamesByCode): Reference {
  const named = <A extends Region | Province>(area: A): A => ({
    ...area,
    names: { ...area.names, [tag]: names[area.code] ?? '' },
  });
  return { ...reference, regions: reference.regions.map(named), provinces: reference.provinces.map(named) };
}
