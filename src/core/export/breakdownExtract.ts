import { centimesToDecimal } from '../model/money.ts';
import type { Reference } from '../model/reference.ts';
import { aggregate, aggregateAll, cellsOf, type GroupCell } from '../query/aggregate.ts';
import type { RowFilter } from '../query/compileFilter.ts';
import { amountBins } from '../query/histogram.ts';
import { mainFigure } from '../query/mainFigure.ts';
import type { GrantTable } from '../table/grantTable.ts';
import type { BreakdownContent } from './contents.ts';
import type { Extract, ExtractColumn } from './extract.ts';

/** What the cells of a breakdown are called by: a code, with the names the reference tables give it. */
interface KeyColumns {
  readonly headings: readonly string[];
  readonly cellsOf: (key: string) => readonly string[];
}

type Named = Pick<Reference, 'regions' | 'sectors'>;

/**
 * The data behind a chart, under every clause of the selection: the amounts of its records sum to the selection's
 * total, once for each of the two stages of flows. Grants are counted once in each place they are split over.
 */
export function breakdownExtract(
  content: BreakdownContent,
  table: GrantTable,
  rows: RowFilter,
  reference: Named,
): Extract {
  if (content === 'distribution') return distributionExtract(table, rows);
  if (content === 'flows') return flowsExtract(table, rows, reference);
  const [first, second] = axes[content];
  const keys = [keyColumns(first, reference), keyColumns(second, reference)] as const;
  const cells = cellsOf(aggregate(table, rows, { by: [first, second] }));
  return extractOf(
    table,
    keys.flatMap(({ headings }) => headings),
    recordsOf(cells, keys),
  );
}

const axes = {
  trends: ['year', 'class'],
  matrix: ['region', 'sector'],
  periods: ['year', 'region'],
} as const;
type Axis = (typeof axes)[keyof typeof axes][number];

function keyColumns(axis: Axis, { regions, sectors }: Named): KeyColumns {
  if (axis === 'year') return { headings: ['fiscal_year'], cellsOf: (key) => [key] };
  if (axis === 'class') return { headings: ['funder_class'], cellsOf: (key) => [key] };
  const lists = { region: regions, sector: sectors };
  const byCode = new Map(lists[axis].map(({ code, names }) => [code, names]));
  return {
    headings: [axis, `${axis}_name`, `${axis}_name_ar`],
    cellsOf: (key) => [key, byCode.get(key)?.fr ?? '', byCode.get(key)?.ar ?? ''],
  };
}

function recordsOf(cells: readonly GroupCell[], keys: readonly KeyColumns[]): string[][] {
  return cells
    .map(({ keys: codes, n, sum }) => ({
      order: codes.join('\n'),
      record: [...keys.flatMap(({ cellsOf: write }, axis) => write(codes[axis] ?? '')), ...measured(n, sum)],
    }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .map(({ record }) => record);
}

function distributionExtract(table: GrantTable, rows: RowFilter): Extract {
  const { bounds, column } = amountBins(table);
  const counts = aggregate(table, rows, { by: [column] });
  const records = bounds.map(({ from, to }, bin) => [
    centimesToDecimal(from),
    centimesToDecimal(to),
    ...measured(counts.n[bin + 1] ?? 0, counts.sum[bin + 1] ?? 0),
  ]);
  return extractOf(table, ['amount_from', 'amount_below'], records, 'number');
}

function flowsExtract(table: GrantTable, rows: RowFilter, reference: Named): Extract {
  const { classToSector, sectorToRegion } = aggregateAll(table, rows, {
    classToSector: { by: ['class', 'sector'] },
    sectorToRegion: { by: ['sector', 'region'] },
  });
  const code = (stage: string): KeyColumns[] => [
    { headings: ['stage', 'from'], cellsOf: (key) => [stage, key] },
    { headings: ['to'], cellsOf: (key) => [key] },
  ];
  const names = new Map([...reference.sectors, ...reference.regions].map(({ code: key, names: { fr } }) => [key, fr]));
  const records = [
    ...recordsOf(cellsOf(classToSector), code('funder_class_to_sector')),
    ...recordsOf(cellsOf(sectorToRegion), code('sector_to_region')),
  ].map(([stage = '', from = '', to = '', ...figures]) => [
    stage,
    from,
    names.get(from) ?? '',
    to,
    names.get(to) ?? '',
    ...figures,
  ]);
  return extractOf(table, ['stage', 'from', 'from_name', 'to', 'to_name'], records);
}

function measured(n: number, sum: number): string[] {
  return [String(n), centimesToDecimal(sum)];
}

function extractOf(
  table: GrantTable,
  headings: readonly string[],
  records: readonly (readonly string[])[],
  kind: ExtractColumn['kind'] = 'text',
): Extract {
  const { currency } = mainFigure(table);
  return {
    columns: [
      ...headings.map((heading) => ({ heading, kind })),
      { heading: 'grants', kind: 'number' },
      { heading: 'amount', kind: 'number' },
      { heading: 'currency', kind: 'text' },
    ],
    records: () => records.map((record) => [...record, currency]),
  };
}
