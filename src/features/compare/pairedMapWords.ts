import { roundNumber } from '../../ui/chart/roundNumber.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import type { PairedArea, PairedMaps } from './pairedMaps.ts';
import { perWords } from './sideYears.ts';

/** What both maps are counted in. */
export function unitOf({ measure, per }: PairedMaps, { t }: Voice): string {
  const unit = t(`map.unit.${measure}`);
  return per ? t('compare.periods.unit', { unit, per: perWords({ per }, { t }) }) : unit;
}

/** What the areas of both maps are. */
export function areasWords({ of, per }: PairedMaps, { t }: Voice): string {
  return t(`compare.mapsOf.${per ? 'periods' : of}`);
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
export function looksNotes({ a, b }: PairedMaps, { t }: Voice): string[] {
  const looks = new Set([...a.areas, ...b.areas].map(({ look }) => look));
  return [...(looks.has('few') ? [t('compare.few')] : []), ...(looks.has('noList') ? [t('compare.noList')] : [])];
}
