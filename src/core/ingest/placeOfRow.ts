import type { Locator, Place } from '../geo/locate.ts';
import type { IssueCode } from './issues.ts';

/** The cells of a row that say where, as printed and trimmed. */
export interface PlaceCells {
  readonly regionCode: string;
  readonly region: string;
  readonly regionShare: string;
  readonly province: string;
  readonly commune: string;
  /** Free text, read as a place only where the file has no other column for it. */
  readonly place: string;
  /** Province found by longitude and latitude, or `''`. */
  readonly point: string;
  /** The region codes of this file are those of before 2015. */
  readonly formerCodes: boolean;
}

/** Trouble with a place, and the field it was seen in. */
export interface PlaceIssue {
  readonly code: Extract<IssueCode, 'G01' | 'G03' | 'G04' | 'G05'>;
  readonly field: 'region' | 'region_code' | 'province_code';
}

export interface PlaceReading {
  /** `01`…`12`, `several`, `national`, `abroad` or `''`. */
  readonly region: string;
  readonly province: string;
  /** Regions with their published shares in millionths; only where these sum to 1. */
  readonly parts: readonly { readonly region: string; readonly share: number }[];
  readonly issues: readonly PlaceIssue[];
}

const millionths = 1_000_000;

/** Where a row lies: name beats code, a province settles its region, several regions stay several. */
export function placeOfRow(cells: PlaceCells, locator: Locator): PlaceReading {
  const names = barList(cells.region);
  const codes = barList(cells.regionCode);
  if (names.length > 1 || codes.length > 1) return severalRegions(cells, names.length > 1 ? names : codes, locator);
  const issues: PlaceIssue[] = [];
  const regional = regionalPlace(cells, locator, issues);
  const precise = provinceOf(cells, locator);
  if (cells.province !== '' && precise === null) issues.push({ code: 'G01', field: 'province_code' });
  return { ...settle(regional, precise, issues), parts: [], issues };
}

/** The region stated by name or code; the name beats the code (G03), a former region is told (G04). */
function regionalPlace(cells: PlaceCells, locator: Locator, issues: PlaceIssue[]): Place | null {
  const byCode = cells.formerCodes ? locator.formerByCode : locator.regionByCode;
  const coded = cells.regionCode === '' ? null : (byCode(cells.regionCode) ?? locator.byName(cells.regionCode));
  const named = cells.region === '' ? null : (locator.byName(cells.region) ?? byCode(cells.region));
  if (cells.regionCode !== '' && coded === null) issues.push({ code: 'G01', field: 'region_code' });
  if (cells.region !== '' && named === null) issues.push({ code: 'G01', field: 'region' });
  if (disagree(named, coded)) issues.push({ code: 'G03', field: 'region' });
  const regional = named ?? coded;
  if (regional?.kind === 'former') issues.push({ code: 'G04', field: named === null ? 'region_code' : 'region' });
  return regional;
}

function disagree(a: Place | null, b: Place | null): boolean {
  return regionOf(a) !== '' && regionOf(b) !== '' && regionOf(a) !== regionOf(b);
}

function settle(regional: Place | null, precise: Place | null, issues: PlaceIssue[]) {
  const province = provinceCode(precise) || provinceCode(regional);
  if (!disagree(regional, precise)) return { region: regionOf(regional) || regionOf(precise), province };
  if (regional?.kind === 'former') return { region: regionOf(precise), province };
  issues.push({ code: 'G03', field: 'province_code' });
  return { region: regionOf(regional), province: '' };
}

function provinceOf(cells: PlaceCells, locator: Locator): Place | null {
  if (cells.province !== '') return locator.provinceByCode(cells.province) ?? locator.provinceByName(cells.province);
  if (cells.commune !== '') return locator.provinceByCode(cells.commune) ?? locator.provinceByName(cells.commune);
  if (cells.point !== '') return locator.provinceByCode(cells.point);
  return cells.place === '' ? null : locator.provinceByName(cells.place);
}

function severalRegions(cells: PlaceCells, printed: readonly string[], locator: Locator): PlaceReading {
  const regions = printed.map((text) => regionOf(locator.regionByCode(text) ?? locator.byName(text)));
  const issues: PlaceIssue[] = [{ code: 'G05', field: cells.region.includes('|') ? 'region' : 'region_code' }];
  if (regions.some((region) => region === '')) issues.push({ code: 'G01', field: 'region' });
  const shares = cells.regionShare.split('|').map(shareOf);
  const total = shares.reduce((sum, share) => sum + share, 0);
  const applies = shares.length === regions.length && total === millionths && regions.every((region) => region !== '');
  const parts = applies ? regions.map((region, i) => ({ region, share: shares[i] ?? 0 })) : [];
  return { region: 'several', province: '', parts, issues };
}

function shareOf(printed: string): number {
  const match = /^\s*(\d+)(?:[.,](\d{1,6}))?\s*(%?)\s*$/.exec(printed);
  if (!match) return Number.NaN;
  const exact = Number(match[1]) * millionths + Number((match[2] ?? '').padEnd(6, '0'));
  return match[3] === '%' ? exact / 100 : exact;
}

/** The region of a place, `national` or `abroad`; `''` where it has none. */
export function regionOf(place: Place | null): string {
  if (place === null) return '';
  return 'region' in place ? (place.region ?? '') : place.kind;
}

/** The parts of a cell that lists several things with a bar. */
export function barList(printed: string): string[] {
  return printed.split('|').map((part) => part.trim());
}

function provinceCode(place: Place | null): string {
  return place?.kind === 'province' ? place.province : '';
}
