import { regionCodes } from '../../core/model/codelists.ts';
import { type ComparedPeriods, changeOf } from '../../core/query/comparedPeriods.ts';
import type { Difference, Per, Period, Yearly } from '../../core/query/difference.ts';
import type { Voice } from '../../ui/chart/voice.ts';

/** What a side that is one of two periods granted in a year, by the institutions that have rows in both. */
export interface SideYears {
  readonly period: Period;
  readonly per: Per;
  /** The institutions compared; none where no institution has rows in both. */
  readonly institutions: number;
  readonly whole: Yearly;
  /** By slug. */
  readonly funders: ReadonlyMap<string, Yearly>;
  readonly regions: ReadonlyMap<string, Yearly>;
  readonly offMap: Yearly;
  /** What neither side counts, of both periods together. */
  readonly discarded: Difference['discarded'];
}

/** Both sides of two periods, in the order they were asked; divided as the Years view divides. */
export function sideYears(compared: ComparedPeriods, complete: boolean): readonly [SideYears, SideYears] {
  const change = changeOf(compared, regionCodes, complete ? 'year' : 'list');
  const of = (period: Period, side: 'before' | 'after'): SideYears => ({
    period,
    per: change.per,
    institutions: change.institutions,
    whole: change[side],
    funders: new Map(change.funders.map((cell) => [cell.funder, cell[side]])),
    regions: new Map(change.regions.filter((cell) => cell[side].n > 0).map((cell) => [cell.region, cell[side]])),
    offMap: change.offMap[side],
    discarded: change.discarded,
  });
  const [one, other] = compared.periods;
  const isFirst = one.from < other.from;
  return [of(one, isFirst ? 'before' : 'after'), of(other, isFirst ? 'after' : 'before')];
}

/** What a year of a period is; with its unit. */
export function perWords({ per }: Pick<SideYears, 'per'>, { t }: Pick<Voice, 't'>): string {
  return t(`years.difference.per.${per}`);
}

/** By what rule two periods are compared, and what that leaves out: said wherever their figures are. */
export function periodsNotes(years: SideYears, { t, format }: Pick<Voice, 't' | 'format'>): string[] {
  const { per, institutions, discarded } = years;
  if (institutions === 0) return [];
  const left = (['onePeriod', 'unnamed', 'otherYears', 'undated'] as const).flatMap((part) => {
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
