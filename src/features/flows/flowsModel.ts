import { none, offMapPlaces } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { Breakdown } from '../../core/query/breakdown.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { inCurrency, millionsHeading, type Voice } from '../../ui/chart/voice.ts';
import { type Column, columns, type Flow, type FlowNode, flowOf, smallest } from './flow.ts';
import { linksTable, nodesTable } from './flowTables.ts';
import type { NodeWords } from './nodeWords.ts';

export interface FlowsSubject {
  readonly breakdown: Extract<Breakdown, { readonly form: 'flows' }>;
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly reference: Pick<Reference, 'regions' | 'sectors'>;
  readonly selection: string;
  /** The edition gathers what could be sourced: its caveat goes with every figure. */
  readonly partial: boolean;
}

export interface FlowsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly flow: Flow;
  readonly words: (node: FlowNode) => NodeWords;
  readonly headings: Readonly<Record<Column, string>>;
  /** What the small links of a stage hold together; null where there are none. */
  readonly bundles: readonly (string | null)[];
  /** The columns, node by node; then every link, those bundled too. */
  readonly table: ChartTableModel;
  readonly links: ChartTableModel;
  readonly nothing: string | undefined;
}

/** What the flows of a selection say and draw. */
export function flowsModel(subject: FlowsSubject, locale: Voice): FlowsModel {
  const voice = inCurrency(subject.result.currency, locale);
  const { t, format } = voice;
  const { breakdown, result, filter, selection } = subject;
  const flow = flowOf(breakdown.classToSector, breakdown.sectorToRegion, result.total);
  const words = (node: FlowNode) => nodeWords(node, flow, subject, voice);
  const heading = t('flows.title', { measure: measureName(result.kind, voice) });
  const bundles = flow.stages.map(({ bundle }) => bundleText(bundle, voice));
  const told = { flow, words, unit: millionsHeading(result.currency, voice) };
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(flow, words, voice),
    reading: t('flows.reading', {
      unit: told.unit,
      grants: t('charts.grants', { count: flow.whole.n }),
      amount: format.amountShort(flow.whole.sum),
    }),
    notes: [
      ...bundles.flatMap((text, index) =>
        text ? [t(`flows.stage.${index === 0 ? 'first' : 'second'}`, { text })] : [],
      ),
      t('flows.hatched'),
      t('flows.shared'),
      ...(subject.partial ? [t('explore.partialPhrase')] : []),
    ],
    flow,
    words,
    headings: { class: t('flows.column.class'), sector: t('flows.column.sector'), region: t('flows.column.region') },
    bundles,
    table: nodesTable(told, voice),
    links: linksTable(told, voice),
    nothing: result.total.n === 0 ? t('charts.nothing') : undefined,
  };
}

function nodeWords(node: FlowNode, flow: Flow, subject: FlowsSubject, voice: Voice): NodeWords {
  const { t, format } = voice;
  const { whole } = flow;
  const { filter, reference } = subject;
  const name = (node.column === 'class' && soleFunder(flow, subject, voice)) || nodeName(node, reference, voice);
  const grants = t('charts.grants', { count: node.n });
  const counted = t('charts.counted', { name, grants, amount: format.amountShort(node.sum) });
  return {
    name,
    grants,
    amount: format.millions(node.sum),
    caption: whole.sum > 0 ? t('flows.node', { counted, share: format.percent(node.sum / whole.sum) }) : counted,
    chosen: (filter.clauses[node.column] ?? []).includes(node.value),
  };
}

/** The name of the one funder a selection is held to, where it stands for the whole first column; else null. */
function soleFunder({ nodes }: Flow, { filter, result }: FlowsSubject, { language }: Voice): string | null {
  const [slug, ...others] = filter.clauses.funder ?? [];
  const known = result.facets.funder.find(({ key }) => key === slug);
  return known && others.length === 0 && nodes[0]?.length === 1 ? pickName(known.name, known.nameAr, language) : null;
}

function nodeName({ column, value }: FlowNode, reference: FlowsSubject['reference'], voice: Voice): string {
  const { t, language } = voice;
  if (column === 'sector') {
    const sector = reference.sectors.find(({ code }) => code === value);
    return sector ? sectorName(sector, language) : notStatedOr(value, t('charts.sectors.notStated'));
  }
  if (column === 'class') return t(`codes.class.${isClass(value) ? value : none}`);
  const region = reference.regions.find(({ code }) => code === value);
  if (region) return areaName(region.names, language);
  const place = offMapPlaces.find((known) => known === value);
  return place ? t(`map.table.${place}`) : t('map.table.notStated.region');
}

const classes = ['ministry', 'public_body', 'local_government', 'special_account', 'indh'] as const;

function isClass(value: string): value is (typeof classes)[number] {
  return classes.some((known) => known === value);
}

function notStatedOr(value: string, notStated: string): string {
  return value === none ? notStated : value;
}

function bundleText(bundle: Flow['stages'][number]['bundle'], { t, format }: Voice): string | null {
  if (bundle.links === 0) return null;
  return t('flows.bundle', {
    links: t('flows.links', { count: bundle.links }),
    share: format.percent(smallest, 1),
    grants: t('charts.grants', { count: bundle.n }),
    amount: format.amountShort(bundle.sum),
  });
}

function summarise(flow: Flow, words: FlowsModel['words'], { t, format }: Voice): string {
  const tops = columns.map((_, index) => {
    const top = flow.nodes[index]?.find(({ apart }) => !apart) ?? flow.nodes[index]?.[0];
    return top ? words(top).caption : '';
  });
  const [first = '', second = '', third = ''] = tops;
  return t('flows.summary', {
    class: first,
    sector: second,
    region: third,
    amount: format.amountShort(flow.whole.sum),
  });
}
