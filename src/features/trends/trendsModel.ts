import { none } from '../../core/model/codelists.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { asDrawn } from '../../core/query/recovered.ts';
import type { AxisEnd } from '../../ui/chart/axis.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { yearLabel } from '../../ui/chart/yearLabel.ts';
import { type Column, type Gridline, placeColumns, placeGridlines } from './columns.ts';
import { add, type Counted, otherClasses, stackYears, type ToneKey, tones, wholeOf, type YearStack } from './stack.ts';
import { trendsTable } from './trendsTable.ts';
import { toneCaption, toneName, yearCaption } from './trendsWords.ts';

/** A column with its words. */
export interface YearColumn extends Column {
  readonly caption: string;
  /** Written under the column; empty where there is no room. */
  readonly label: string;
  /** Written over the column: the highest year, those cut, and the one without a year. */
  readonly printed: string;
  readonly chosen: boolean;
  readonly inside: boolean;
  /** Nothing to draw: no list in this edition, unless every list is complete. */
  readonly empty: boolean;
}

/** One tone of the stack: the colour key is the filter that sets it. */
export interface ToneKeyEntry {
  readonly key: ToneKey;
  readonly fill: string;
  readonly name: string;
  readonly caption: string;
  readonly amount: string;
  readonly chosen: boolean;
  /** Classes it stands for. */
  readonly classes: readonly string[];
}

export interface TrendsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly table: ChartTableModel;
  readonly notes: readonly string[];
  readonly nothing: string | undefined;
  readonly gridlines: readonly Gridline[];
  readonly reading: string;
  readonly years: readonly YearColumn[];
  readonly notStated: YearColumn | null;
  readonly tones: readonly ToneKeyEntry[];
  readonly complete: boolean;
}

export interface TrendsSubject {
  readonly result: ExploreResult;
  readonly filter: Filter;
  /** The selection in words. */
  readonly selection: string;
  /** Every list of the edition is whole: a year without rows is a year without money. */
  readonly complete: boolean;
}

/** What to draw of the years of a selection, stacked by class of funder. */
export function trendsModel(subject: TrendsSubject, locale: Voice): TrendsModel {
  const { filter, selection, complete } = subject;
  const result = asDrawn(subject.result, filter);
  const voice = inCurrency(result.currency, locale);
  const { t } = voice;
  const { years, notStated } = stackYears(result.yearByClass, result.facets.year, filter.clauses.year);
  const stacks = notStated.n > 0 ? [...years, notStated] : years;
  const { axis, columns } = placeColumns(stacks);
  const drawn = stacks
    .map((stack, index) => ({ stack, column: columns[index] }))
    .flatMap(({ stack, column }) =>
      column ? [nameColumn(stack, column, years, filter.clauses.year ?? [], complete, voice)] : [],
    );
  const whole = wholeOf(stacks);
  const heading = t('charts.trends.title', { measure: measureName(result.kind, voice) });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(years, notStated, whole, voice),
    table: trendsTable(stacks, whole, filter.clauses.year ?? [], result.currency, voice),
    notes: notesOf(stacks, axis, complete, voice),
    nothing: stacks.length === 0 ? t('charts.nothing') : undefined,
    gridlines: placeGridlines(axis, voice),
    reading: t('charts.trends.reading', { unit: amountHeading(result.currency, voice) }),
    years: drawn.filter((column) => column.year !== none),
    notStated: drawn.find((column) => column.year === none) ?? null,
    tones: tones.map(({ key, fill }) => toneEntry(key, fill, stacks, filter.clauses.class ?? [], voice)),
    complete,
  };
}

function nameColumn(
  stack: YearStack,
  column: Column,
  years: readonly YearStack[],
  chosen: readonly string[],
  complete: boolean,
  voice: Voice,
): YearColumn {
  const highest = Math.max(...years.filter((year) => year.inside).map((year) => year.sum));
  const prints = column.cut || stack.year === none || (stack.inside && stack.sum === highest && stack.sum > 0);
  return {
    ...column,
    caption: yearCaption(stack, complete, voice),
    label: stack.year === none ? voice.t('charts.trends.notStated') : yearLabel(stack.year, years.length),
    printed: prints ? voice.format.inUnit(stack.sum) : '',
    chosen: chosen.length > 0 && stack.inside,
    inside: stack.inside,
    empty: stack.n === 0,
  };
}

function toneEntry(
  key: ToneKey,
  fill: string,
  stacks: readonly YearStack[],
  chosen: readonly string[],
  voice: Voice,
): ToneKeyEntry {
  const whole = stacks.map((stack) => stack.tones[key]).reduce(add, { n: 0, sum: 0 });
  const classes: readonly string[] = key === 'else' ? otherClasses : [key];
  return {
    key,
    fill,
    classes,
    name: toneName(key, voice),
    caption: toneCaption(key, stacks, voice),
    amount: whole.n > 0 ? voice.format.inUnit(whole.sum) : '',
    chosen: classes.some((value) => chosen.includes(value)),
  };
}

function summarise(years: readonly YearStack[], notStated: YearStack, whole: Counted, { t, format }: Voice): string {
  const inside = years.filter((year) => year.inside && year.n > 0);
  const [first, last] = [inside[0], inside.at(-1)];
  const amount = format.amountShort(whole.sum);
  const grants = t('charts.grants', { count: whole.n });
  if (!first || !last) return t('charts.trends.summaryNoYears', { amount, grants });
  const top = inside.reduce((a, b) => (b.sum > a.sum ? b : a));
  return t('charts.trends.summary', {
    range: format.range(first.year, last.year),
    amount,
    grants,
    top: top.year,
    topAmount: format.amountShort(top.sum),
    unstated: notStated.inside ? t('charts.grants', { count: notStated.n }) : t('charts.matrix.outside'),
  });
}

function notesOf(stacks: readonly YearStack[], axis: AxisEnd, complete: boolean, { t, format }: Voice): string[] {
  const cut = stacks
    .filter((stack) => stack.sum > axis.end)
    .map((s) => (s.year === none ? t('charts.trends.notStated') : s.year));
  const negative = stacks.some((stack) => tones.some(({ key }) => stack.tones[key].sum < 0));
  return [
    ...(cut.length > 0 ? [t('charts.trends.broken', { labels: format.list(cut) })] : []),
    ...(negative ? [t('charts.trends.negative')] : []),
    ...(complete ? [] : [t('charts.trends.partial')]),
  ];
}
