import { type Edition, isComplete } from '../../core/edition/edition.ts';
import { none } from '../../core/model/codelists.ts';
import { differInYears } from '../../core/query/comparedPeriods.ts';
import type { ExploreResult, NamedCell } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { capitalised } from '../../i18n/capitalised.ts';
import { pickName } from '../../i18n/names.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { endOf, lineOf, type PairLine, type PairScale } from './pairLine.ts';
import type { SidePlace } from './sidePlace.ts';
import { perWords, type SideYears } from './sideYears.ts';

/** One of the two selections. */
export interface Side {
  /** What it is a selection of: the two may be of two editions, and nothing of one is added to the other. */
  readonly edition: Edition;
  readonly filter: Filter;
  readonly result: ExploreResult;
  /** The selection in words. */
  readonly name: string;
  /** The one place it is held to; null where there is none. */
  readonly place: SidePlace | null;
  /** Where the two are one selection in two periods; null for any others. */
  readonly years: SideYears | null;
}

/** True where the two selections are of two editions, or of two dates of one. */
export function areOfTwo(a: Side, b: Side): boolean {
  return a.edition.hash !== b.edition.hash;
}

/** True where both editions are complete, so that no row means no money on either side. */
export function areComplete(a: Side, b: Side): boolean {
  return isComplete(a.edition) && isComplete(b.edition);
}

/** Why the amounts of two selections are not held against each other; null where they are. */
export function unlike(a: Side, b: Side): 'currency' | 'unstated' | 'kind' | null {
  const [one, other] = [a.result, b.result];
  if (!areOfTwo(a, b)) return null;
  if (one.currency === '' || other.currency === '') return 'unstated';
  if (one.currency !== other.currency) return 'currency';
  return one.kind === other.kind ? null : 'kind';
}

/** What the charts of two selections add up and how it is written: amounts, or grants where amounts do not compare. */
export interface Weight {
  readonly of: 'amount' | 'grants';
  readonly value: (cell: { readonly n: number; readonly sum: number }) => number;
  readonly write: (value: number) => string;
}

export function weightOf(a: Side, b: Side, { format }: Pick<Voice, 'format'>): Weight {
  return unlike(a, b)
    ? { of: 'grants', value: ({ n }) => n, write: format.integer }
    : { of: 'amount', value: ({ sum }) => sum, write: (sum) => format.amountShort(sum) };
}

/** Under this share of the larger sum, two amounts are said to be equal. */
const equalWithin = 0.01;

/** How two sums stand to each other. */
export function standing(a: number, b: number): 'equal' | 'more' | 'less' {
  if (Math.abs(a - b) <= equalWithin * Math.max(Math.abs(a), Math.abs(b))) return 'equal';
  return a > b ? 'more' : 'less';
}

/** True where two periods have no institution in common: nothing of them compares. */
export function haveNobodyInBoth({ years }: Side): boolean {
  return years?.institutions === 0;
}

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
  if (a.years && b.years) return periodsSentence(a, a.years, b, b.years, voice);
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
    difference: format.amountShort(Math.abs(sumA - sumB)),
  };
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

function perInhabitant({ place, years, result: { total } }: Side): number | null {
  return !years && place && place.population > 0 ? total.sum / 100 / place.population : null;
}

/** The two selections measure by measure; each measure has its own scale, shared by both. */
export function measureLines(a: Side, b: Side, complete: boolean, voice: Voice): PairLine[] {
  const { t, format } = voice;
  const [one, other] = [a.result.total, b.result.total];
  const line = (measure: Measured, x: number | null, y: number | null, write: PairScale['write']) => ({
    ...lineOf(measure, t(`compare.measure.${measure}`), x, y, { end: endOf([[x, y]]), write, noRow: t('map.noRow') }),
    gap: x !== null && y !== null && standing(x, y) === 'equal' ? t('compare.same') : '',
  });
  const decimal = (value: number) => format.decimal(value, 1);
  const dirhams = (value: number) => format.dirhams(value);
  const likened = unlike(a, b) === null;
  const amount = amountLine(a, b, voice);
  const poverty = a.place?.poverty != null && b.place?.poverty != null;
  return [
    ...(likened ? [{ ...line('amount', amount.a, amount.b, amount.write), name: amount.name }] : []),
    line('grants', one.n, other.n, format.integer),
    line('recipients', one.recipients, other.recipients, format.integer),
    line('funders', one.funders, other.funders, format.integer),
    ...(likened ? [line('median', one.median, other.median, dirhams)] : []),
    ...(a.place && b.place ? [line('population', a.place.population, b.place.population, format.integer)] : []),
    ...(a.place && b.place && complete && !a.years
      ? [line('perInhabitant', perInhabitant(a), perInhabitant(b), decimal)]
      : []),
    ...(poverty ? [line('poverty', a.place?.poverty ?? null, b.place?.poverty ?? null, decimal)] : []),
  ];
}

/** The sum of each side; of two periods, what a year of each holds. */
function amountLine(a: Side, b: Side, voice: Voice) {
  const of = ({ years, result: { total } }: Side) =>
    total.n > 0 ? Math.round(years ? years.whole.perYear : total.sum) : null;
  const per = a.years && perWords(a.years, voice);
  const measure = voice.t('compare.measure.amount');
  const sums = { a: of(a), b: of(b) };
  if (!per) return { ...sums, name: measure, write: (sum: number) => voice.format.dirhams(sum) };
  // A sum divided by years is no sum to the centime.
  const name = voice.t('compare.periods.unit', { unit: measure, per });
  return { ...sums, name, write: (sum: number) => voice.format.amountShort(sum) };
}

type Measured = 'amount' | 'grants' | 'recipients' | 'funders' | 'median' | 'population' | 'perInhabitant' | 'poverty';

/** How many funders are drawn; the rest stand together in a last line. */
const fundersShown = 10;

/**
 * What each funder gave to either selection, largest together first, or of the larger share where they are of two
 * editions; the rest in one line, so that both sides sum. A
 * funder whose territory, by slug, leaves a side out is said to be outside it there: it gave nothing because it cannot.
 */
export function funderLines(a: Side, b: Side, territories: Readonly<Record<string, string>>, voice: Voice): PairLine[] {
  const { t, language } = voice;
  const weight = weightOf(a, b, voice);
  const [one, other] = [fundersOf(a), fundersOf(b)];
  const names = new Map([...other, ...one].map((cell) => [cell.key, pickName(cell.name, cell.nameAr, language)]));
  const sums = (side: Side, cells: readonly NamedCell[]) =>
    side.years ? perYearOf(side.years.funders) : sumsOf(cells, weight);
  const pairs = paired(sums(a, one), sums(b, other));
  const rank = areOfTwo(a, b) ? largerShare(pairs) : together;
  pairs.sort((p, q) => rank(q) - rank(p));
  const rest = pairs.slice(fundersShown);
  const others: Pair = { key: 'rest', x: add(rest.map(({ x }) => x)), y: add(rest.map(({ y }) => y)) };
  const shown = [...pairs.slice(0, fundersShown), ...(rest.length > 0 ? [others] : [])];
  const nameOf = (key: string) => {
    if (key === 'rest') return t('compare.others', { count: rest.length });
    return key === '' ? t('filters.funderNotStated') : (names.get(key) ?? key);
  };
  const scale = scaleOf(shown, weight.write, t('map.noRow'));
  return shown.map(({ key, x, y }) => {
    const line = lineOf(key || none, nameOf(key), x, y, scale);
    const outside = (side: Side, value: number | null) => value === null && isOutside(territories[key], side);
    return {
      ...line,
      a: outside(a, x) ? t('compare.outside') : line.a,
      b: outside(b, y) ? t('compare.outside') : line.b,
    };
  });
}

function isOutside(territory: string | undefined, { place }: Side): boolean {
  return territory !== undefined && place !== null && place.code.slice(0, 2) !== territory;
}

/** What each selection holds year by year, undated rows last. */
export function yearLines(a: Side, b: Side, voice: Voice): PairLine[] {
  const { t } = voice;
  const weight = weightOf(a, b, voice);
  const pairs = paired(yearSums(a, weight), yearSums(b, weight)).sort(
    (p, q) => Number(p.key === '') - Number(q.key === '') || p.key.localeCompare(q.key),
  );
  const scale = scaleOf(pairs, weight.write, t('map.noRow'));
  return pairs.map(({ key, x, y }) => lineOf(key || none, key || t('explore.yearNotStated'), x, y, scale));
}

function yearSums({ result }: Side, { value }: Weight): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const cell of result.yearByClass) sums.set(cell.keys[0], (sums.get(cell.keys[0]) ?? 0) + value(cell));
  return sums;
}

function add(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** The values of both selections under one key; null where one has no row. */
interface Pair {
  readonly key: string;
  readonly x: number | null;
  readonly y: number | null;
}

function paired(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Pair[] {
  const keys = [...new Set([...one.keys(), ...other.keys()])];
  return keys.map((key) => ({ key, x: one.get(key) ?? null, y: other.get(key) ?? null }));
}

function together({ x, y }: Pair): number {
  return (x ?? 0) + (y ?? 0);
}

/** By the larger of the two shares: the first of a small file stand among those of a large edition. */
function largerShare(pairs: readonly Pair[]): (pair: Pair) => number {
  const wholes = [add(pairs.map(({ x }) => x)), add(pairs.map(({ y }) => y))] as const;
  const share = (value: number | null, whole: number) => (whole > 0 ? (value ?? 0) / whole : 0);
  return ({ x, y }) => Math.max(share(x, wholes[0]), share(y, wholes[1]));
}

function scaleOf(pairs: readonly Pair[], write: PairScale['write'], noRow: string): PairScale {
  return { end: endOf(pairs.map(({ x, y }) => [x, y] as const)), write, noRow };
}

function sumsOf(cells: readonly NamedCell[], { value }: Weight): ReadonlyMap<string, number> {
  return new Map(cells.filter(({ n }) => n > 0).map((cell) => [cell.key, value(cell)]));
}

/** What each gave in a year of the period, in whole centimes. */
function perYearOf(cells: SideYears['funders']): ReadonlyMap<string, number> {
  return new Map([...cells].map(([key, { perYear }]) => [key, Math.round(perYear)]));
}

function fundersOf({ result, filter }: Side): readonly NamedCell[] {
  const { funder } = filter.clauses;
  return funder ? result.facets.funder.filter(({ key }) => keeps('funder', funder)(key)) : result.facets.funder;
}
