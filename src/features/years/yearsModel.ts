import { areaLook, unplacedIn } from '../../core/geo/areaLook.ts';
import { classBreaks, classify } from '../../core/geo/classify.ts';
import { none } from '../../core/model/codelists.ts';
import type { Region } from '../../core/model/reference.ts';
import { type Counted, nothing, sumOf } from '../../core/query/counted.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { areaName } from '../../i18n/names.ts';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle } from '../../ui/chart/chartTitle.ts';
import { roundNumber } from '../../ui/chart/roundNumber.ts';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';
import type { MapArea } from './SmallMap.tsx';
import { type YearPanel, yearPanels } from './yearPanels.ts';
import { measured, yearsMeasureName, yearsUnit } from './yearsMeasure.ts';
import { comparesPartial, type YearsSubject } from './yearsSubject.ts';
import { yearsTable } from './yearsTable.ts';

/** A year as its panel shows it; `none` for the rows without a year, which have no map. */
export interface PanelView {
  readonly year: string;
  readonly name: string;
  readonly empty: boolean;
  readonly amount: string;
  /** Centimes. */
  readonly sum: number;
  readonly grants: string;
  readonly institutions: string;
  /** All of it in one sentence. */
  readonly caption: string;
  readonly chosen: boolean;
  readonly areas: readonly MapArea[];
}

export interface YearsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  /** Why this should not be compared, and is all the same; empty otherwise. In the reading too. */
  readonly warning: string;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly table: ChartTableModel;
  readonly nothing: string | undefined;
  /** Lower bounds of the second class and up, as written; one scale for all years. */
  readonly borders: readonly string[];
  readonly unit: string;
  readonly years: readonly PanelView[];
  /** Null where every row has a year. */
  readonly undated: PanelView | null;
}

/** What the grid of years shows of a selection: its panels and the one without a year add up to its total. */
export function yearsModel(subject: YearsSubject, locale: Voice): YearsModel {
  const voice = inCurrency(subject.currency, locale);
  const { t, format } = voice;
  const { years, undated } = yearPanels(subject.lists);
  const panels = [...years, ...(undated.n > 0 ? [undated] : [])];
  const breaks = classBreaks(valuesOf(years, subject));
  const whole = sumOf(panels);
  const unit = yearsUnit(subject.measure, subject.currency, voice);
  const heading = t('years.title', { measure: yearsMeasureName(subject.measure, subject.kind, voice) });
  const counted = { grants: t('charts.grants', { count: whole.n }), amount: format.amountShort(whole.sum) };
  const warning = comparesPartial(subject) ? t('map.partial.printed') : '';
  return {
    title: chartTitle(heading, subject, voice),
    summary: summarise(years, counted, voice),
    warning,
    reading: [warning, t('years.reading', { unit })].join(' ').trim(),
    notes: [
      t('years.counted', counted),
      t(saysZero(subject) ? 'years.outlined' : 'years.hatched'),
      t('years.few'),
      ...(subject.partial ? [t('explore.partialPhrase')] : []),
    ],
    table: yearsTable(panels, whole, subject, voice),
    nothing: whole.n === 0 ? t('charts.nothing') : undefined,
    borders: breaks.map((from) => roundNumber(from, subject.measure, format)),
    unit,
    years: years.map((panel) => panelView(panel, breaks, subject, voice)),
    undated: undated.n > 0 ? panelView(undated, breaks, subject, voice) : null,
  };
}

/** True where no row of a region in a year is known to be none: every row says its year and its region. */
function saysZero({ complete, lists }: YearsSubject): boolean {
  return complete && lists.every(({ year, regions }) => year !== '' && unplacedIn(regions) === 0);
}

function valuesOf(years: readonly YearPanel[], { reference, measure }: YearsSubject): number[] {
  return years.flatMap(({ places }) =>
    reference.regions.flatMap((region) => {
      const cell = places.get(region.code);
      return cell ? [measured(cell, region, measure)] : [];
    }),
  );
}

function panelView(panel: YearPanel, breaks: readonly number[], subject: YearsSubject, voice: Voice): PanelView {
  const { t, format } = voice;
  const year = panel.year || none;
  const name = panel.year || t('years.undated');
  const grants = t('charts.grants', { count: panel.n });
  const institutions = t('years.institutions', { count: panel.institutions });
  const amount = format.amountShort(panel.sum);
  const empty = panel.n === 0;
  return {
    year,
    name,
    empty,
    amount,
    sum: panel.sum,
    grants,
    institutions,
    caption: empty
      ? t(saysZero(subject) ? 'years.emptyComplete' : 'years.empty', { year: name })
      : t('years.panel', { name, grants, amount, institutions }),
    chosen: subject.chosen !== undefined && keeps('year', subject.chosen)(panel.year),
    areas: subject.reference.regions.map((region) =>
      mapArea(region, panel.places.get(region.code) ?? nothing, breaks, subject, voice),
    ),
  };
}

function mapArea(
  region: Region,
  cell: Counted,
  breaks: readonly number[],
  subject: YearsSubject,
  { t, format, language }: Voice,
): MapArea {
  const { code, names } = region;
  const { measure } = subject;
  const zero = saysZero(subject);
  const { n, sum } = cell;
  const look = areaLook(n, false, zero ? 'zero' : 'noList');
  const name = areaName(names, language);
  const grants = t('charts.grants', { count: n });
  return {
    code,
    paint: (patterns) => areaPaint({ look, class: classify(measured(cell, region, measure), breaks) }, patterns),
    few: look === 'few',
    outlined: look === 'zero',
    caption:
      n > 0
        ? t('charts.counted', { name, grants, amount: format.amountShort(sum) })
        : t(zero ? 'years.emptyComplete' : 'years.empty', { year: name }),
  };
}

function summarise(
  years: readonly YearPanel[],
  counted: { readonly grants: string; readonly amount: string },
  { t, format }: Voice,
): string {
  const [top] = [...years].sort((a, b) => b.sum - a.sum);
  const from = years[0]?.year;
  const to = years.at(-1)?.year;
  if (!top || !from || !to) return t('years.summaryUndated', counted);
  const empty = years.filter(({ n }) => n === 0).length;
  return t('years.summary', {
    ...counted,
    range: format.range(from, to),
    top: top.year,
    topAmount: format.amountShort(top.sum),
    empty: t('years.emptyYears', { count: empty }),
  });
}
