import type { FigureLine } from '../aggregates/figuresAbout.ts';
import type { CellKind, Extract } from './extract.ts';

/** Columns of `kharita-figures-1`, in the order of its schema. */
const headings = [
  'figure_id',
  'scope',
  'area_code',
  'metric',
  'breakdown_dimension',
  'breakdown_value',
  'year_from',
  'year_to',
  'value',
  'unit',
  'all_holders',
  'table_id',
  'table_complete',
  'publisher',
  'source_title',
  'source_url',
  'source_date',
  'conflicts_with',
  'note',
] as const;

/** What the figure that a line contradicts says, and where a line stands in the edition. */
const besides: readonly (readonly [heading: string, kind: CellKind, cellOf: (line: FigureLine) => string])[] = [
  ['conflicting_value', 'number', ({ against }) => against?.cells.value ?? ''],
  ['conflicting_unit', 'text', ({ against }) => against?.cells.unit ?? ''],
  ['conflicting_publisher', 'text', ({ against }) => against?.cells.publisher ?? ''],
  ['conflicting_url', 'text', ({ against }) => against?.cells.source_url ?? ''],
  ['file', 'text', ({ file }) => file],
  ['line', 'number', ({ line }) => String(line)],
];

const kinds: Readonly<Partial<Record<(typeof headings)[number], CellKind>>> = { value: 'number', source_date: 'date' };

/** Published figures, a record each, their cells as the edition has them to the letter. */
export function figuresExtract(lines: readonly FigureLine[]): Extract {
  return {
    columns: [
      ...headings.map((heading) => ({ heading, kind: kinds[heading] ?? 'text' })),
      ...besides.map(([heading, kind]) => ({ heading, kind })),
    ],
    *records() {
      for (const line of lines)
        yield [...headings.map((heading) => line.cells[heading] ?? ''), ...besides.map(([, , cellOf]) => cellOf(line))];
    },
  };
}

const sourceHeadings = ['source_title', 'publisher', 'source_url', 'source_date'] as const;

/** Where published figures were read: each file and page that prints one of them, with how many it prints. */
export function figureSourcesExtract(lines: readonly FigureLine[]): Extract {
  const counts = new Map<string, number>();
  for (const { file, cells } of lines) {
    const key = JSON.stringify([file, ...sourceHeadings.map((heading) => cells[heading] ?? '')]);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return {
    columns: [
      { heading: 'file', kind: 'text' },
      ...sourceHeadings.map((heading) => ({
        heading,
        kind: heading === 'source_date' ? ('date' as const) : ('text' as const),
      })),
      { heading: 'figures', kind: 'number' },
    ],
    *records() {
      for (const [key, count] of counts) yield [...(JSON.parse(key) as string[]), String(count)];
    },
  };
}
