import { centimesToDecimal } from '../model/money.ts';
import { aggregate, cellsOf } from '../query/aggregate.ts';
import type { RowFilter } from '../query/compileFilter.ts';
import { mainFigure } from '../query/mainFigure.ts';
import { perTable } from '../query/perTable.ts';
import { DictBuilder, textAt } from '../table/column.ts';
import type { Extract } from './extract.ts';

const layout = [
  ['file', 'file'],
  ['source_title', 'sourceTitle'],
  ['source_publisher', 'sourcePublisher'],
  ['source_kind', 'sourceKind'],
  ['source_url', 'sourceUrl'],
  ['source_date', 'sourceDate'],
] as const;

const separator = '\u001f';

/** The file and published page of each row, as one column. */
const sourceColumn = perTable((table) => {
  const builder = new DictBuilder();
  for (let row = 0; row < table.length; row++)
    builder.push(layout.map(([, column]) => textAt(table.columns[column], row)).join(separator));
  return builder.build();
});

/**
 * Where a selection was read: each file and page that prints a grant of it, with what was read there, largest first.
 * The amounts sum to the selection's total.
 */
export function sourcesExtract(table: Parameters<typeof sourceColumn>[0], rows: RowFilter): Extract {
  const { currency } = mainFigure(table);
  const cells = cellsOf(aggregate(table, rows, { by: [sourceColumn(table)] })).sort((a, b) => b.sum - a.sum);
  return {
    columns: [
      ...layout.map(([heading]) => ({
        heading,
        kind: heading === 'source_date' ? ('date' as const) : ('text' as const),
      })),
      { heading: 'grants', kind: 'number' },
      { heading: 'amount', kind: 'number' },
      { heading: 'currency', kind: 'text' },
    ],
    *records() {
      for (const {
        keys: [source = ''],
        n,
        sum,
      } of cells)
        yield [...source.split(separator), String(n), centimesToDecimal(sum), currency];
    },
  };
}
