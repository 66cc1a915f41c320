import type { Difference, RegionChange } from '../../core/query/difference.ts';
import { areaName } from '../../i18n/names.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { changeTones } from './differenceModel.ts';
import { periodName } from './differenceWords.ts';
import { yearsUnit } from './yearsMeasure.ts';
import type { YearsSubject } from './yearsSubject.ts';

/** One region from the first period to the second. */
export interface Slope {
  readonly code: string;
  readonly name: string;
  /** Of a year of each period, in the unit; never below zero. */
  readonly before: number;
  readonly after: number;
  readonly beforeText: string;
  readonly afterText: string;
  readonly tone: string;
  /** Fewer than 10 rows in a period. */
  readonly few: boolean;
}

export interface SlopesModel {
  readonly title: string;
  readonly unit: string;
  readonly periods: readonly [string, string];
  /** Of the second period, most first. */
  readonly slopes: readonly Slope[];
  readonly end: number;
  /** The regions that cannot be drawn, named; empty for none. */
  readonly undrawn: string;
}

/** The same change as the map's, in amounts of a year: by inhabitant where the page compares by inhabitant. */
export function slopesModel(change: Difference, subject: YearsSubject, locale: Voice): SlopesModel {
  const voice = inCurrency(subject.currency, locale);
  const { t, format, language } = voice;
  const measure = subject.measure === 'per_inhabitant' ? 'per_inhabitant' : 'amount';
  const nameOf = (code: string) => subject.reference.regions.find((region) => region.code === code);
  const isDrawn = ({ look }: RegionChange) => look === 'known' || look === 'few';
  const slopes = change.regions.filter(isDrawn).flatMap((cell): Slope[] => {
    const region = nameOf(cell.region);
    if (!region) return [];
    const divisor = measure === 'amount' ? 1e8 : 100 * region.population;
    const [before, after] = [cell.before.perYear / divisor, cell.after.perYear / divisor];
    const written = (value: number) => {
      const digits = value < 10 ? 2 : 1;
      return measure === 'amount' ? format.inUnit(value * divisor, digits) : format.decimal(value, digits);
    };
    return [
      {
        code: cell.region,
        name: areaName(region.names, language),
        before,
        after,
        beforeText: written(before),
        afterText: written(after),
        tone: changeTones[cell.class ?? 3] ?? 'var(--grey)',
        few: cell.look === 'few',
      },
    ];
  });
  const undrawn = change.regions.filter((cell) => !isDrawn(cell)).flatMap(({ region }) => nameOf(region) ?? []);
  const [a, b] = change.periods;
  return {
    title: t('years.slopes.title'),
    unit: t('years.slopes.unit', {
      unit: yearsUnit(measure, subject.currency, voice),
      per: t(`years.difference.per.${change.per}`),
    }),
    periods: [periodName(a, voice), periodName(b, voice)],
    slopes: slopes.sort((x, y) => y.after - x.after || (x.code < y.code ? -1 : 1)),
    end: Math.max(0, ...slopes.flatMap(({ before, after }) => [before, after])),
    undrawn:
      undrawn.length === 0
        ? ''
        : t('years.slopes.undrawn', { regions: format.list(undrawn.map(({ names }) => areaName(names, language))) }),
  };
}
