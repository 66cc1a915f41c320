import type { ExploreResult } from '../../core/query/explore.ts';
import { areaName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { type CrossClass, type CutName, chosenRegions, type EquityModel, type EquityRegion } from './equityModel.ts';

/** What the view says of a region, in the reader's language. */
export interface EquityWords {
  readonly currency: string;
  readonly name: (region: Pick<EquityRegion, 'names'>) => string;
  /** A rate of poverty given in per cent. */
  readonly poverty: (percent: number) => string;
  /** Dirhams per inhabitant, without a unit. */
  readonly bareMoney: (dirhams: number) => string;
  readonly money: (dirhams: number) => string;
  /** How many rows, "only" when too few to compare; why there is none without rows. */
  readonly rows: (region: Pick<EquityRegion, 'n' | 'look'>) => string;
  /**
   * The figures of a region, a line each, for where `fits` says which lines have room: need, money and rows; need and
   * money below each other and no rows where one line of both is too wide.
   */
  readonly figures: (region: EquityRegion, fits: (line: string) => boolean) => readonly string[];
  /** Name, need, money and rows in one sentence. */
  readonly spoken: (region: EquityRegion) => string;
  readonly crossed: (crossed: CrossClass) => string;
}

const levels = ['low', 'middle', 'high'] as const;

export function equityWords({ currency: code }: Pick<ExploreResult, 'currency'>, voice: Voice): EquityWords {
  const { t, format, language } = voice;
  const currency = code === 'MAD' ? t('charts.dirham') : code;
  const name: EquityWords['name'] = ({ names }) => areaName(names, language);
  const poverty = (percent: number) => format.percent(percent / 100, 1);
  const bareMoney = (dirhams: number) => format.decimal(dirhams, dirhams < 100 && dirhams !== 0 ? 1 : 0);
  const money = (dirhams: number) => t('equity.money', { number: bareMoney(dirhams), currency });
  const rows: EquityWords['rows'] = ({ n, look }) => {
    if (look === 'noList') return t('map.readout.noList');
    if (look === 'noRow') return t('map.noRow');
    return look === 'few' ? t('map.rowsOnly', { count: n }) : t('map.rows', { count: n });
  };
  return {
    currency,
    name,
    poverty,
    bareMoney,
    money,
    rows,
    figures: (region, fits) => {
      const { poverty: need, perInhabitant } = region;
      const apart = [poverty(need), ...(perInhabitant === null ? [] : [money(perInhabitant)])];
      const pair =
        perInhabitant === null ? poverty(need) : t('equity.pair', { need: poverty(need), money: money(perInhabitant) });
      const whole = [pair, rows(region)];
      return whole.every(fits) ? whole : apart;
    },
    spoken: (region) =>
      region.perInhabitant === null
        ? t('equity.spokenWithout', { name: name(region), need: poverty(region.poverty), rows: rows(region) })
        : t('equity.spoken', {
            name: name(region),
            need: poverty(region.poverty),
            money: money(region.perInhabitant),
            rows: rows(region),
          }),
    crossed: ({ need, money: much }) =>
      t('equity.crossed', {
        need: t(`equity.need.${levels[need]}`),
        money: t(`equity.much.${levels[much]}`),
      }),
  };
}

/** The classes chosen in one sentence: which regions, how many people, how much each, against the country. */
export function choiceSentence(
  model: EquityModel,
  chosen: ReadonlySet<string>,
  words: EquityWords,
  { t, format }: Voice,
): string {
  const regions = chosenRegions(model, chosen);
  if (regions.length === 0) return t('equity.choiceNone');
  const people = regions.reduce((sum, { population }) => sum + population, 0);
  const sum = regions.reduce((all, region) => all + region.sum, 0);
  const n = regions.reduce((all, region) => all + region.n, 0);
  return t('equity.choice', {
    count: regions.length,
    regions: format.list(regions.map(words.name)),
    people: format.decimal(people / 1e6, 1),
    money: words.money(sum / 100 / people),
    rows: t('map.rows', { count: n }),
    country: words.money(model.country.perInhabitant),
  });
}

/** Which regions stay chosen however the two scales are cut. */
export function holdingSentence(
  model: EquityModel,
  chosen: ReadonlySet<string>,
  words: EquityWords,
  { t, format }: Voice,
): string {
  const under = (cut: CutName) => new Set(chosenRegions(model, chosen, cut).map(({ code }) => code));
  const [mean, steps] = [under('mean'), under('steps')];
  const held = chosenRegions(model, chosen).filter(({ code }) => mean.has(code) && steps.has(code));
  if (held.length === 0) return t('equity.robust.none');
  return t('equity.robust.held', { count: held.length, regions: format.list(held.map(words.name)) });
}
