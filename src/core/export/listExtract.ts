import { centimesToDecimal } from '../model/money.ts';
import type { Province, Reference, Region } from '../model/reference.ts';
import type { SubjectKind } from '../model/subject.ts';
import type { StandingLine } from '../query/standingLines.ts';
import type { Extract, ExtractColumn } from './extract.ts';

export interface ListedLines {
  readonly of: SubjectKind;
  readonly currency: string;
  readonly lines: readonly StandingLine[];
  readonly reference: Pick<Reference, 'regions' | 'provinces'>;
}

/**
 * A whole list, in the order given; its amounts sum to the selection's total, to the centime. Figures are blank where
 * there is no grant to count. Areas carry the population and, for regions, the poverty rate that the pages divide
 * and compare with.
 */
export function listExtract(list: ListedLines): Extract {
  const { of, currency, lines } = list;
  const area = areaColumns(list);
  return {
    columns: [...columnsOf(of), ...area.columns],
    *records() {
      for (const line of lines) yield [...cellsOf(line, currency), ...area.cellsOf(line.key)];
    },
  };
}

function columnsOf(of: SubjectKind): ExtractColumn[] {
  const counterparts = of === 'funder' ? 'recipients' : 'funders';
  const texts = [of, 'state', 'name', 'name_ar'].map((heading) => ({ heading, kind: 'text' }) as const);
  const numbers = ['median', counterparts, 'share'].map((heading) => ({ heading, kind: 'number' }) as const);
  return [
    ...texts,
    { heading: 'grants', kind: 'number' },
    { heading: 'amount', kind: 'number' },
    { heading: 'currency', kind: 'text' },
    ...numbers,
  ];
}

function cellsOf({ key, state, latin, arabic, figures }: StandingLine, currency: string): string[] {
  const words = [key, state, latin, arabic];
  if (!figures) return [...words, '', '', '', '', '', ''];
  return [
    ...words,
    String(figures.n),
    centimesToDecimal(figures.sum),
    currency,
    centimesToDecimal(figures.median),
    String(figures.counterparts),
    figures.share === null ? '' : figures.share.toFixed(6),
  ];
}

interface AreaColumns {
  readonly columns: readonly ExtractColumn[];
  readonly cellsOf: (key: string) => readonly string[];
}

function areaColumns({ of, reference }: ListedLines): AreaColumns {
  if (of === 'region') return areaColumnsOf(reference.regions, regionColumns);
  if (of === 'province') return areaColumnsOf(reference.provinces, provinceColumns);
  return { columns: [], cellsOf: () => [] };
}

type AreaColumn<A> = ExtractColumn & { readonly cellOf: (area: A) => string };

const population = {
  heading: 'population_2024',
  kind: 'number',
  cellOf: (area: Region | Province) => String(area.population),
} as const;
const regionColumns: readonly AreaColumn<Region>[] = [
  population,
  { heading: 'multidimensional_poverty_2014', kind: 'number', cellOf: ({ poverty2014 }) => String(poverty2014) },
];
const provinceColumns: readonly AreaColumn<Province>[] = [
  population,
  { heading: 'region', kind: 'text', cellOf: ({ region }) => region },
];

function areaColumnsOf<A extends Region | Province>(
  areas: readonly A[],
  columns: readonly AreaColumn<A>[],
): AreaColumns {
  const byCode = new Map(areas.map((area) => [area.code, area]));
  return {
    columns: columns.map(({ heading, kind }) => ({ heading, kind })),
    cellsOf: (key) => {
      const area = byCode.get(key);
      return columns.map(({ cellOf }) => (area ? cellOf(area) : ''));
    },
  };
}
