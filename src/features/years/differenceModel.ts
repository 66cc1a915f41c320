import type { Region } from '../../core/model/reference.ts';
import type { Counted } from '../../core/query/counted.ts';
import { type Difference, type RegionChange, relativeBreaks } from '../../core/query/difference.ts';
import { areaName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { differenceTable } from './differenceTable.ts';
import { factorFigure, factorText, lookText, periodName } from './differenceWords.ts';
import type { MapArea } from './SmallMap.tsx';
import { comparesPartial, type YearsSubject } from './yearsSubject.ts';

/** Tones of the scale, the country's own change in the middle. */
export const changeTones = ['less3', 'less2', 'less1', 'alike', 'more1', 'more2', 'more3'].map(
  (tone) => `var(--${tone})`,
);

export interface DifferenceModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly table: ChartTableModel;
  readonly areas: readonly MapArea[];
  /** The bounds of the classes as the ratios written on regions, and what the scale is; null without a country's own. */
  readonly scale: { readonly said: string; readonly borders: readonly string[] } | null;
  /** What is left out of the comparison, part by part; empty parts are not said. */
  readonly discarded: readonly string[];
}

/** What the difference between two periods says and draws. */
export function differenceModel(change: Difference, subject: YearsSubject, locale: Voice): DifferenceModel {
  const voice = inCurrency(subject.currency, locale);
  const { t } = voice;
  const [a, b] = change.periods;
  const per = t(`years.difference.per.${change.per}`);
  const heading = t('years.difference.title', {
    per,
    measure: measureName(subject.kind, voice),
    a: periodName(a, voice),
    b: periodName(b, voice),
  });
  return {
    title: chartTitle(heading, subject, voice),
    summary: sentence(change, voice),
    reading: t('years.difference.reading', { per }),
    notes: [
      ...(change.per === 'list' ? [t('years.difference.perList')] : []),
      t('years.difference.looks'),
      t('years.difference.offMap', spokenPair(change.offMap.before, change.offMap.after, voice)),
      ...(comparesPartial(subject) ? [t('map.partial.printed')] : []),
      ...(subject.complete ? [] : [t('years.difference.partial')]),
      ...(subject.partial ? [t('explore.partialPhrase')] : []),
    ],
    table: differenceTable(change, subject, voice),
    areas: subject.reference.regions.flatMap((region) => {
      const cell = change.regions.find((known) => known.region === region.code);
      return cell ? [changedArea(region, cell, voice)] : [];
    }),
    scale: scaleOf(change.factor, voice),
    discarded: discardedParts(change, voice),
  };
}

function scaleOf(country: number | null, voice: Voice): DifferenceModel['scale'] {
  if (country === null) return null;
  return {
    said: voice.t('years.difference.scale', { factor: factorFigure(country, voice) }),
    borders: relativeBreaks.map((bound) => factorText(bound * country, voice)),
  };
}

function sentence(change: Difference, voice: Voice): string {
  const { t, format } = voice;
  if (change.institutions === 0) return t('years.difference.nobody');
  const [a, b] = change.periods;
  const told = {
    institutions: t('years.institutions', { count: change.institutions }),
    per: t(`years.difference.per.${change.per}`),
    a: periodName(a, voice),
    b: periodName(b, voice),
    before: format.amountShort(Math.round(change.before.perYear)),
    after: format.amountShort(Math.round(change.after.perYear)),
    grantsBefore: t('charts.grants', { count: change.before.n }),
    grantsAfter: t('charts.grants', { count: change.after.n }),
  };
  if (change.factor === null) return t('years.difference.sentenceNoFactor', told);
  return t('years.difference.sentence', { ...told, factor: factorFigure(change.factor, voice) });
}

function spokenPair(before: Counted, after: Counted, { t, format }: Voice) {
  return {
    grantsBefore: t('charts.grants', { count: before.n }),
    before: format.amountShort(before.sum),
    grantsAfter: t('charts.grants', { count: after.n }),
    after: format.amountShort(after.sum),
  };
}

function changedArea({ code, names }: Region, cell: RegionChange, voice: Voice): MapArea {
  const name = areaName(names, voice.language);
  const said = cell.factor === null ? '' : factorText(cell.factor, voice);
  const words = voice.format.list([said, lookText(cell, voice)].filter(Boolean));
  const tone = changeTones[cell.class ?? -1];
  const label = cell.look === 'missing' || said === '' ? {} : { label: said };
  return {
    code,
    paint: (patterns) => (cell.look === 'missing' ? `url(#${patterns}-no-list)` : (tone ?? 'var(--grey2)')),
    few: cell.look === 'few',
    outlined: false,
    caption: voice.t('years.difference.area', { name, words, ...spokenPair(cell.before, cell.after, voice) }),
    ...label,
  };
}

function discardedParts({ discarded }: Difference, voice: Voice): string[] {
  const { t, format } = voice;
  const { onePeriod, unnamed, otherYears, undated } = discarded;
  const counted = ({ n, sum }: Counted) => ({
    grants: t('charts.grants', { count: n }),
    amount: format.amountShort(sum),
  });
  const institutions = t('years.institutions', { count: onePeriod.institutions });
  return [
    onePeriod.n > 0 && t('years.difference.discarded.onePeriod', { ...counted(onePeriod), institutions }),
    unnamed.n > 0 && t('years.difference.discarded.unnamed', counted(unnamed)),
    otherYears.n > 0 && t('years.difference.discarded.otherYears', counted(otherYears)),
    undated.n > 0 && t('years.difference.discarded.undated', counted(undated)),
  ].filter((part) => part !== false);
}
