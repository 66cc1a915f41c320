import { regionCodes } from '../../core/model/codelists.ts';
import { type ComparedPeriods, changeOf } from '../../core/query/comparedPeriods.ts';
import type { Difference, Per, Yearly } from '../../core/query/difference.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** What a side that is one of two periods granted in a year, by the institutions that have rows in both. */
export interface SideYears {
  readonly per: Per;
  /** The institutions compared; none where no institution has rows in both. */
  readonly institutions: number;
  readonly whole: Yearly;
  /** By slug. */
  readonly funders: ReadonlyMap<string, Yearly>;
  readonly regions: ReadonlyMap<string, Yearly>;
  readonly offMap: Yearly;
  /** What neither side counts, of both periods together. */
  readonly discarded: Pick<Difference['discarded'], 'onePeriod' | 'unnamed'>;
}

/** Both sides of two periods, in the order they were asked; divided as the Years view divides. */
export function sideYears(compared: ComparedPeriods, complete: boolean): readonly [SideYears, SideYears] {
  const change = changeOf(compared, regionCodes, complete ? 'year' : 'list');
  const of = (side: 'before' | 'after'): SideYears => ({
    per: change.per,
    institutions: change.institutions,
    whole: change[side],
    funders: new Map(change.funders.map((cell) => [cell.funder, cell[side]])),
    regions: new Map(change.regions.filter((cell) => cell[side].n > 0).map((cell) => [cell.region, cell[side]])),
    offMap: change.offMap[side],
    discarded: change.discarded,
  });
  const [one, other] = compared.periods;
  return one.from < other.from ? [of('before'), of('after')] : [of('after'), of('before')];
}

/** What a year of a period is; with its unit. */
export function perWords({ per }: Pick<SideYears, 'per'>, { t }: Pick<Voice, 't'>): string {
  return t(`years.difference.per.${per}`);
}

/** By what rule two periods are compared, and what that leaves out: said wherever their figures are. */
export function periodsNotes(years: SideYears, { t, format }: Pick<Voice, 't' | 'format'>): string[] {
  const { per, institutions, discarded } = years;
  if (institutions === 0) return [];
  const left = (['onePeriod', 'unnamed'] as const).flatMap((part) => {
    const { n, sum } = discarded[part];
    if (n === 0) return [];
    return t(`years.difference.discarded.${part}`, {
      institutions: t('years.institutions', { count: discarded.onePeriod.institutions }),
      grants: t('charts.grants', { count: n }),
      amount: format.amountShort(sum),
    });
  });
  return [
    t('compare.periods.rule', { per: perWords(years, { t }) }),
    ...(per === 'list' ? [t('years.difference.perList')] : []),
    ...(left.length > 0 ? [t('compare.periods.left', { parts: left.join(t('compare.periods.leftSeparator')) })] : []),
  ];
}
