import type { Reference } from '../../core/model/reference.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { Breakdown } from '../../core/query/breakdown.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { pickName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { type Column, type FirstColumn, type Flow, type FlowNode, flowOf, smallest } from './flow.ts';
import { linksTable, nodesTable } from './flowTables.ts';
import { leadingFunders } from './leadingFunders.ts';
import { nodeName } from './nodeName.ts';
import type { NodeWords } from './nodeWords.ts';

export interface FlowsSubject {
  readonly breakdown: Extract<Breakdown, { readonly form: 'flows' }>;
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly reference: Pick<Reference, 'regions' | 'sectors'>;
  readonly selection: string;
  readonly first: FirstColumn;
  /** The edition gathers what could be sourced: its caveat goes with every figure. */
  readonly partial: boolean;
}

export interface FlowsModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly notes: readonly string[];
  readonly flow: Flow;
  /** Funders the selection names. */
  readonly funders: number;
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
  const { breakdown, result, filter, selection, first } = subject;
  const { pairs, together } = leadingFunders(breakdown.funderToSector);
  const firstToSector = first === 'funder' ? pairs : breakdown.classToSector;
  const flow = flowOf(first, firstToSector, breakdown.sectorToRegion, result.total);
  const words = (node: FlowNode) => {
    const sole = node.column === 'class' ? soleFunder(flow, subject, voice) : null;
    return nodeWords(node, sole ?? nodeName(node, together, subject, voice), flow, subject, voice);
  };
  const heading = t('flows.title', { measure: measureName(result.kind, voice) });
  const bundles = flow.stages.map(({ bundle }) => bundleText(bundle, voice));
  const told = { flow, words, unit: amountHeading(result.currency, voice) };
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
      ...(first === 'funder' && together > 0 ? [t('flows.together', { count: together })] : []),
      t('flows.hatched'),
      t('flows.shared'),
      ...(subject.partial ? [t('explore.partialPhrase')] : []),
    ],
    flow,
    funders: new Set(breakdown.funderToSector.flatMap(({ keys: [funder] }) => funder || [])).size,
    words,
    headings: {
      class: t('flows.column.class'),
      funder: t('flows.column.funder'),
      sector: t('flows.column.sector'),
      region: t('flows.column.region'),
    },
    bundles,
    table: nodesTable(told, voice),
    links: linksTable(told, voice),
    nothing: result.total.n === 0 ? t('charts.nothing') : undefined,
  };
}

function nodeWords(node: FlowNode, name: string, { whole }: Flow, { filter }: FlowsSubject, voice: Voice): NodeWords {
  const { t, format } = voice;
  const grants = t('charts.grants', { count: node.n });
  const counted = t('charts.counted', { name, grants, amount: format.amountShort(node.sum) });
  return {
    name,
    grants,
    amount: format.inUnit(node.sum),
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
  const tops = flow.columns.map((_, index) => {
    const top = flow.nodes[index]?.find(({ apart, together }) => !apart && !together) ?? flow.nodes[index]?.[0];
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
