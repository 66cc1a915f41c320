import type { AggregateLine, AggregateTable } from '../../core/aggregates/companion.ts';
import {
  type DimensionCode,
  dimensionCodes,
  type FigureUnit,
  type MetricCode,
  metricCodes,
} from '../../core/aggregates/figureCodes.ts';
import type { Province, Reference, Region } from '../../core/model/reference.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { areaName, pickName } from '../../i18n/names.ts';
import type { Locale } from '../../i18n/react.tsx';

export type Speech = Pick<Locale, 'format' | 'language'> & { readonly t: Translator['t'] };

/** What a figure measures, in words; as published where it is no known measure. */
export function metricWords(metric: string, { t }: Pick<Speech, 't'>): string {
  return isMetric(metric) ? t(`aggregates.metric.${metric}`) : metric;
}

/** By what a table is broken down, in words; `''` where its lines are not, or not all by the same. */
export function breakdownWords(lines: readonly AggregateLine[], { t }: Pick<Speech, 't'>): string {
  const [dimension = '', ...others] = new Set(lines.map((line) => line.dimension));
  if (dimension === '' || others.length > 0) return '';
  return isDimension(dimension) ? t(`aggregates.dimension.${dimension}`) : dimension;
}

/** Whose money a table speaks of: a funder by its name, INDH by its own, else as compiled. */
export function scopeWords(
  { scope, funder, funderNames }: Pick<AggregateTable, 'scope' | 'funder' | 'funderNames'>,
  { t, language }: Speech,
): string {
  if (funder !== '') return pickName(funderNames.fr, funderNames.ar, language);
  return scope.startsWith('INDH') ? t('aggregates.indh') : scope;
}

/** Which part of its table a line is: an area by its name, else as published; `''` for a line that is not broken down. */
export function partWords(
  { dimension, part, area }: Pick<AggregateLine, 'dimension' | 'part' | 'area'>,
  { regions, provinces }: Pick<Reference, 'regions' | 'provinces'>,
  { language }: Speech,
): string {
  const places: Readonly<Record<string, readonly (Region | Province)[]>> = { region: regions, province: provinces };
  const place = places[dimension]?.find(({ code }) => code === area);
  return place ? areaName(place.names, language) : part;
}

/** Whether a published table, of which a part may be shown, adds up to its own total; `''` where it is no table. */
export function checkWords({ kind, published, lines }: AggregateTable, { t }: Pick<Speech, 't'>): string {
  if (kind === 'none') return '';
  const part = published > lines.length ? [t('aggregates.someOf', { count: published, shown: lines.length })] : [];
  return [...part, t(kind === 'closes' ? 'aggregates.closes' : 'aggregates.open')].join(' ');
}

/** A figure in its unit, with the decimals it was published with. */
export function figureText({ value, unit }: { readonly value: number; readonly unit: FigureUnit }, { format }: Speech) {
  if (unit === 'MAD') return format.dirhams(Math.round(value * 100));
  const digits = String(value).split('.')[1]?.length ?? 0;
  return unit === '%' ? format.percent(value / 100, digits) : format.decimal(value, digits);
}

/** The years a figure speaks of; `''` where none is stated. */
export function yearsText({ from, to }: { readonly from: string; readonly to: string }, { format }: Speech): string {
  return format.range(from || to, to || from);
}

function isMetric(text: string): text is MetricCode {
  return metricCodes.some((code) => code === text);
}

function isDimension(text: string): text is DimensionCode {
  return dimensionCodes.some((code) => code === text);
}
