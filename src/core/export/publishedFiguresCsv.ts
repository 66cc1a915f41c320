import type { AggregateTable } from '../aggregates/companion.ts';
import { averageMetric, type NationalTotal } from '../aggregates/nationalTotals.ts';
import type { Edition } from '../edition/edition.ts';
import type { Extract } from './extract.ts';
import { writeCsv } from './writeCsv.ts';

const headings = [
  'id',
  'scope',
  'metric',
  'dimension',
  'part',
  'area_code',
  'year_from',
  'year_to',
  'value',
  'unit',
  'all_holders',
  'contradicted_by_value',
  'contradicted_by_publisher',
  'contradicted_by_url',
  'publisher',
  'title',
  'source_url',
  'source_date',
  'note',
] as const;
const editionHeadings = ['edition', 'edition_date', 'edition_sha256'] as const;

type Dated = Pick<Edition, 'name' | 'date' | 'hash'>;

/** Tables that others published, a line for each figure with its source, what contradicts it and the edition it is from. */
export function aggregatesCsv(tables: readonly AggregateTable[], edition: Dated): string {
  return written(
    tables.flatMap(({ scope, allHolders, publisher, title, address, date, lines }) =>
      lines.map(({ id, metric, dimension, part, area, from, to, value, unit, against }) => [
        ...[id, scope, metric, dimension, part, area, from, to, String(value), unit, allHolders ? 'yes' : 'no'],
        ...[against ? String(against.value) : '', against?.publisher ?? '', against?.address ?? ''],
        ...[publisher, title, address, date, ''],
      ]),
    ),
    edition,
  );
}

/** Totals published of the whole country, in the same columns. */
export function nationalTotalsCsv(totals: readonly NationalTotal[], scope: string, edition: Dated): string {
  return written(
    totals.map(({ id, from, to, value, average, publisher, title, address, date, note }) => [
      ...[id, scope, average ? averageMetric : 'amount', '', '', '', from, to, String(value), 'MAD', '', '', '', ''],
      ...[publisher, title, address, date, note],
    ]),
    edition,
  );
}

function written(lines: readonly (readonly string[])[], { name, date, hash }: Dated): string {
  const columns = [...headings, ...editionHeadings].map((heading) => ({
    heading,
    kind: heading === 'value' ? ('number' as const) : ('text' as const),
  }));
  const extract: Extract = { columns, records: () => lines.map((line) => [...line, name, date, hash]) };
  return [...writeCsv(extract, 'data')].join('');
}
