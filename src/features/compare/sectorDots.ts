import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { Cell } from '../../core/query/explore.ts';
import { withoutPlace } from '../../core/query/filter.ts';
import { encodeView } from '../../core/view/urlCodec.ts';
import { defaultView } from '../../core/view/viewState.ts';
import { sectorName } from '../../i18n/names.ts';
import { gridNumbers } from '../../ui/chart/axis.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { areOfTwo, type Side, type Weight, weightOf } from './side.ts';

/** One sector: where each selection's share stands on one axis, and the country's. */
export interface SectorDots {
  readonly key: string;
  readonly name: string;
  /** Shares in words. */
  readonly a: string;
  readonly b: string;
  /** Places on the axis, 0–1; null where a selection of a partial edition has no row: that is no nought. */
  readonly atA: number | null;
  readonly atB: number | null;
  readonly atCountry: number | null;
  /** A less B in signed points; empty where one is not known. */
  readonly gap: string;
}

export interface SectorDotsModel {
  readonly dots: readonly SectorDots[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** The tick of the country stands on every line. */
  readonly compared: boolean;
  /** What the shares are of. */
  readonly of: Weight['of'];
}

interface Shares {
  readonly key: string;
  readonly a: number | null;
  readonly b: number | null;
  readonly country: number | null;
}

/** Share of each selection's amount by sector, of its grants where amounts do not compare, from most above B to most below it. */
export function sectorDots(
  a: Side,
  b: Side,
  complete: boolean,
  reference: Pick<Reference, 'sectors'>,
  voice: Voice,
): SectorDotsModel {
  const { t, format, language } = voice;
  const compared = haveOneCountry(a, b);
  const weight = weightOf(a, b, voice);
  const shares = sharesOf(a, b, complete, compared, weight);
  const end = Math.max(
    Number.MIN_VALUE,
    ...shares.flatMap((share) => [share.a ?? 0, share.b ?? 0, share.country ?? 0]),
  );
  const at = (share: number | null) => (share === null ? null : Math.max(0, share / end));
  const words = (share: number | null) => (share === null ? t('map.noRow') : format.percent(share, 1));
  const nameOf = (key: string) => {
    const sector = reference.sectors.find(({ code }) => code === key);
    return sector ? sectorName(sector, language) : t('charts.sectors.notStated');
  };
  return {
    dots: shares.map((share) => ({
      key: share.key || none,
      name: nameOf(share.key),
      ...{ a: words(share.a), b: words(share.b), gap: gapOf(share, voice) },
      ...{ atA: at(share.a), atB: at(share.b), atCountry: at(share.country) },
    })),
    ticks: [0, ...gridNumbers(100 * end)].map((tick) => ({ at: tick / 100 / end, text: format.percent(tick / 100) })),
    compared,
    of: weight.of,
  };
}

/** What the dots of the chart are. */
export function dotsWords({ compared, of }: SectorDotsModel, { t }: Pick<Voice, 't'>): string {
  if (of === 'grants') return t('compare.dotsCounted');
  return t(compared ? 'compare.dotsCountry' : 'compare.dots');
}

/** Whether both selections lie in one country under the same clauses, of which neither is the whole. */
function haveOneCountry(a: Side, b: Side): boolean {
  const country = ({ filter }: Side) => encodeView({ ...defaultView, filter: withoutPlace(filter) });
  return !areOfTwo(a, b) && country(a) === country(b) && a.place !== null && b.place !== null;
}

function sharesOf(a: Side, b: Side, complete: boolean, compared: boolean, weight: Weight): Shares[] {
  const ofA = sharesBySector(a.result.sectorsOfSelection, weight);
  const ofB = sharesBySector(b.result.sectorsOfSelection, weight);
  const country = sharesBySector(a.result.sectorsOfCountry, weight);
  const known = (shares: ReadonlyMap<string, number>, key: string) => shares.get(key) ?? (complete ? 0 : null);
  return [...new Set([...ofA.keys(), ...ofB.keys()])]
    .map((key) => ({
      key,
      a: known(ofA, key),
      b: known(ofB, key),
      country: compared ? (country.get(key) ?? 0) : null,
    }))
    .sort((p, q) => standsApart(p) - standsApart(q) || difference(q) - difference(p));
}

/** Lines without a difference come after the others, and last the one of no sector. */
function standsApart({ key, a, b }: Shares): number {
  return key === '' ? 2 : Number(a === null || b === null);
}

function difference({ a, b }: Shares): number {
  return (a ?? 0) - (b ?? 0);
}

function gapOf(shares: Shares, { format }: Voice): string {
  if (shares.a === null || shares.b === null) return '';
  const points = 100 * difference(shares);
  const written = format.decimal(points, 1);
  return Number(points.toFixed(1)) > 0 ? `+${written}` : written;
}

function sharesBySector(cells: readonly Cell[], { value }: Weight): ReadonlyMap<string, number> {
  const whole = cells.reduce((sum, cell) => sum + value(cell), 0);
  return new Map(cells.filter(({ n }) => n > 0).map((cell) => [cell.key, whole > 0 ? value(cell) / whole : 0]));
}
