import { measureName } from '../../ui/chart/chartTitle.ts';
import { roundNumber } from '../../ui/chart/roundNumber.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import type { PairedArea, PairedMap, PairedMaps } from './pairedMaps.ts';
import { perWords } from './sideYears.ts';

/** What both maps are counted in. */
export function unitOf({ measure, per }: PairedMaps, { t }: Voice): string {
  const unit = t(`map.unit.${measure}`);
  return per ? t('compare.periods.unit', { unit, per: perWords({ per }, { t }) }) : unit;
}

/** What the areas of both maps are. */
export function areasWords({ of, per }: PairedMaps, { t }: Voice): string {
  return per ? t('compare.mapsOf.periods', { per: perWords({ per }, { t }) }) : t(`compare.mapsOf.${of}`);
}

/** The value of an area without its unit; why there is none where it is not known. */
export function writtenOf({ value, look }: PairedArea, measure: PairedMaps['measure'], { t, format }: Voice): string {
  if (value === null) return t(look === 'noRow' ? 'map.noRow' : 'map.noListShort');
  return measure === 'amount' ? format.inUnit(value * 1e8) : format.decimal(value, 0);
}

/** Where each class begins, the last open upwards. */
export function classStarts({ breaks, measure }: PairedMaps, { format }: Voice): string[] {
  return [0, ...breaks].map((from, index, all) => {
    const written = roundNumber(from, measure, format);
    return index > 0 && index === all.length - 1 ? `${written}+` : written;
  });
}

/** What the paints that are no class mean. */
export function looksNotes({ a, b, farApart }: PairedMaps, { t }: Pick<Voice, 't'>): string[] {
  const looks = new Set([...a.areas, ...b.areas].map(({ look }) => look));
  const met = (['few', 'noRow', 'noList', 'zero'] as const).filter((look) => looks.has(look));
  return [...(farApart ? [t('compare.farApart')] : []), ...met.map((look) => t(`compare.looks.${look}`))];
}

/** What the maps are of; quotable alone. */
export function mapsHeading({ measure, of }: PairedMaps, kind: string, voice: Voice): string {
  return voice.t(`compare.mapsTitle.${of}.${measure}`, { measure: measureName(kind, voice) });
}

/** The grants and the money of a side that are not on its map; empty where all is. */
export function offMapWords(
  { offMap }: PairedMap,
  { of, per, measure }: PairedMaps,
  currency: string,
  voice: Voice,
): string {
  const { n, sum } = offMap;
  if (n === 0) return '';
  const { t, format } = inCurrency(currency, voice);
  const where = t(of === 'province' ? 'places.unplaced' : 'compare.offMap.region');
  const grants = t('charts.grants', { count: n });
  if (measure === 'grants') return t('compare.offMap.counted', { where, grants });
  const short = format.amountShort(sum);
  const amount = per ? t('compare.periods.unit', { unit: short, per: perWords({ per }, { t }) }) : short;
  return t('compare.offMap.said', { where, grants, amount });
}
