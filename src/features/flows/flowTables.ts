import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import type { Voice } from '../../ui/chart/voice.ts';
import { allColumns, type Flow, type FlowNode } from './flow.ts';
import { others } from './leadingFunders.ts';
import type { NodeWords } from './nodeWords.ts';

interface Told {
  readonly flow: Flow;
  readonly words: (node: FlowNode) => NodeWords;
  readonly unit: string;
}

/** The key under which a node is chosen in a table, and back. */
export const keyOf = ({ column, value }: Pick<FlowNode, 'column' | 'value'>): string => `${column}:${value}`;

export function nodeOfKey(key: string): Pick<FlowNode, 'column' | 'value'> | null {
  const [name = '', value = ''] = key.split(':');
  const column = allColumns.find((known) => known === name);
  return column && value !== others ? { column, value } : null;
}

/** The three columns, node by node; each sums to the total. */
export function nodesTable({ flow, words, unit }: Told, { t, format }: Voice): ChartTableModel {
  const share = (sum: number) => (flow.whole.sum > 0 ? format.percent(sum / flow.whole.sum, 1) : '');
  return {
    columns: [
      { key: 'name', label: t('flows.table.node'), numeric: false },
      { key: 'column', label: t('flows.table.column'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: unit, numeric: true },
      { key: 'share', label: t('charts.column.share'), numeric: true },
    ],
    rows: flow.nodes.flat().map((node) => {
      const { name, amount, chosen } = words(node);
      return {
        key: keyOf(node),
        cells: [name, t(`flows.column.${node.column}`), format.integer(node.n), amount, share(node.sum)],
        choosable: !node.together,
        chosen,
      };
    }),
    total: [
      t('flows.table.total'),
      '',
      format.integer(flow.whole.n),
      format.inUnit(flow.whole.sum),
      share(flow.whole.sum),
    ],
  };
}

/** Every link of both stages, largest first, and whether it is drawn alone. */
export function linksTable({ flow, words, unit }: Told, { t, format }: Voice): ChartTableModel {
  const nameOf = (column: number, value: string) => {
    const node = flow.nodes[column]?.find((known) => known.value === value);
    return node ? words(node).name : value;
  };
  return {
    columns: [
      { key: 'from', label: t('flows.table.from'), numeric: false },
      { key: 'to', label: t('flows.table.to'), numeric: false },
      { key: 'grants', label: t('charts.column.grants'), numeric: true },
      { key: 'amount', label: unit, numeric: true },
      { key: 'drawn', label: t('flows.table.drawn'), numeric: false },
    ],
    rows: flow.stages.flatMap(({ links }, stage) =>
      links.map((link) => ({
        key: `${stage} ${link.from} ${link.to}`,
        cells: [
          nameOf(stage, link.from),
          nameOf(stage + 1, link.to),
          format.integer(link.n),
          format.inUnit(link.sum),
          t(link.bundled ? 'flows.table.bundled' : 'flows.table.alone'),
        ],
        choosable: false,
        chosen: false,
      })),
    ),
    total: null,
  };
}
