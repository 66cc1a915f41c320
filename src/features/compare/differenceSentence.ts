import { differInYears } from '../../core/query/comparedPeriods.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { perInhabitant, type Side, standing, unlike } from './side.ts';
import { perWords, type SideYears } from './sideYears.ts';

/**
 * The difference in one sentence; a selection without rows is no amount to compare with. Two periods are compared by
 * what a year of each holds; other selections of different years are said to be no evolution.
 */
export function differenceSentence(a: Side, b: Side, voice: Voice): string {
  return capitalised(differenceOf(a, b, voice));
}

function differenceOf(a: Side, b: Side, voice: Voice): string {
  const { t, format } = voice;
  const empty = [a, b].filter(({ result }) => result.total.n === 0).map(({ name }) => name);
  if (empty.length > 0) return t('compare.noRow', { names: format.list(empty) });
  const apart = unlike(a, b);
  if (apart) return apartSentences(a, b, apart, voice);
  if (a.years && b.years) return inOrder(a, a.years, b, b.years, voice);
  const [sumA, sumB] = [a.result.total.sum, b.result.total.sum];
  if (areAlike(a, b)) return t('compare.alike', { a: a.name, amountA: format.amountShort(sumA) });
  const sentence = t(`compare.${standing(sumA, sumB)}`, saidOf(a, sumA, b, sumB, voice));
  return differInYears(a.filter, b.filter) ? `${sentence} ${t('compare.otherYears')}` : sentence;
}

/** True where both sides are one selection of one edition: nothing is compared yet. */
function areAlike(a: Side, b: Side): boolean {
  return a.edition.hash === b.edition.hash && JSON.stringify(a.filter) === JSON.stringify(b.filter);
}

function saidOf(a: Side, sumA: number, b: Side, sumB: number, { format }: Voice) {
  return {
    a: a.name,
    b: b.name,
    amountA: format.amountShort(sumA),
    amountB: format.amountShort(sumB),
    // Of the two as they are written: whoever subtracts one from the other finds it.
    difference: format.amountShort(Math.abs(format.asWritten(sumA) - format.asWritten(sumB))),
  };
}

/** Two periods as they followed one another, whichever side each is on: what came later is more or less. */
function inOrder(a: Side, one: SideYears, b: Side, other: SideYears, voice: Voice): string {
  return one.period.from > other.period.from
    ? periodsSentence(b, other, a, one, voice)
    : periodsSentence(a, one, b, other, voice);
}

/** A year of one period against a year of the other, for the institutions that have rows in both. */
function periodsSentence(a: Side, one: SideYears, b: Side, other: SideYears, voice: Voice): string {
  const { t } = voice;
  if (one.institutions === 0) return [...eachAlone(a, b, voice), t('years.difference.nobody')].join(' ');
  const [x, y] = [Math.round(one.whole.perYear), Math.round(other.whole.perYear)];
  const sentence = t(`compare.periods.${standing(x, y)}`, {
    ...saidOf(a, x, b, y, voice),
    per: perWords(one, voice),
    institutions: t('years.institutions', { count: one.institutions }),
  });
  return one.per === 'list' ? `${sentence} ${t('years.difference.partial')}` : sentence;
}

/** Each selection by itself, and why their amounts are not compared. */
function apartSentences(a: Side, b: Side, why: NonNullable<ReturnType<typeof unlike>>, voice: Voice): string {
  const { t, format } = voice;
  const unstated = [a, b].filter(({ result }) => result.currency === '').map(({ name }) => name);
  return [...eachAlone(a, b, voice), t(`compare.unlike.${why}`, { names: format.list(unstated) })].join(' ');
}

function eachAlone(a: Side, b: Side, { t, format }: Voice): string[] {
  return [a, b].map(({ name, result: { total, currency } }) =>
    t('compare.each', {
      name: capitalised(name),
      grants: t('charts.grants', { count: total.n }),
      amount: currency
        ? format.amountShort(total.sum, currency)
        : `${format.decimal(total.sum / 100, 2)} (${t('explore.noCurrency')})`,
    }),
  );
}

/** How both sides are drawn, and by what: the amounts of two periods are those of a year. */
export function scaleWords({ years }: Side, { t }: Pick<Voice, 't'>): string {
  const scale = t('compare.sameScale');
  return years ? `${scale} ${t('compare.periods.amounts', { per: perWords(years, { t }) })}` : scale;
}

/** What each had by inhabitant, in one sentence; empty unless both are one place of a complete edition. */
export function perInhabitantSentence(a: Side, b: Side, complete: boolean, { t, format }: Voice): string {
  const [x, y] = [perInhabitant(a), perInhabitant(b)];
  if (!complete || x === null || y === null) return '';
  return t(`compare.perInhabitant.${standing(x, y)}`, { x: format.decimal(x, 1), y: format.decimal(y, 1) });
}
