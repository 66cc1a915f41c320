import type { Edition } from '../../core/edition/edition.ts';
import { silenceOf } from '../../core/geo/areaLook.ts';
import { none } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { basesOfSelection } from '../../core/query/basesOfSelection.ts';
import type { ExploreResult } from '../../core/query/explore.ts';
import type { Filter } from '../../core/query/filter.ts';
import { asDrawn } from '../../core/query/recovered.ts';
import { areaName, sectorName } from '../../i18n/names.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { type ChartTitle, chartTitle, measureName } from '../../ui/chart/chartTitle.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { type Counted, type CrossedPlace, type Crossing, cross, type RowState } from './crossing.ts';
import type { MatrixCell, MatrixColumn, MatrixRow } from './matrixShape.ts';
import { matrixTable } from './matrixTable.ts';

/** Side of the largest square, pixels. */
export const largestSide = 22;
/** No amount is so small that its square disappears, pixels. */
export const smallestSide = 2;

export interface MatrixModel {
  readonly title: ChartTitle;
  readonly summary: string;
  readonly reading: string;
  readonly table: ChartTableModel;
  readonly nothing: string | undefined;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly whole: { readonly grants: string; readonly amount: string };
  readonly unit: string;
}

export interface MatrixSubject {
  readonly result: ExploreResult;
  readonly filter: Filter;
  readonly reference: Pick<Reference, 'regions' | 'sectors'>;
  readonly selection: string;
  readonly edition: Pick<Edition, 'files' | 'kind'>;
}

/** Side of a square in proportion to the largest amount of the matrix, by area. */
export function sideOf(sum: number, largest: number): number {
  if (sum === 0 || largest <= 0) return 0;
  return Math.max(smallestSide, largestSide * Math.sqrt(Math.abs(sum) / largest));
}

/** What to draw of a selection by region and sector. */
export function matrixModel(subject: MatrixSubject, locale: Voice): MatrixModel {
  const voice = inCurrency(subject.result.currency, locale);
  const { filter, reference, selection, edition } = subject;
  const result = asDrawn(subject.result, filter);
  const { t, format } = voice;
  const { region = [], province = [] } = filter.clauses;
  const crossing = cross(result.regionBySector, {
    regionCodes: reference.regions.map(({ code }) => code),
    everywhere: result.regions,
    named: result.areasNamed,
    placeChosen: region.length + province.length > 0,
    silence: silenceOf(edition, result.regions),
  });
  const columns = crossing.sectors.map((column) => nameColumn(column, subject, voice));
  const rows = crossing.places.map((place) => nameRow(place, crossing, columns, subject, voice));
  const heading = t('charts.matrix.title', { measure: measureName(result.kind, voice) });
  return {
    title: chartTitle(heading, { kind: result.kind, selection, bases: basesOfSelection(result, filter) }, voice),
    summary: summarise(crossing, rows, columns, reference, voice),
    reading: t('charts.matrix.reading', { amount: format.amountShort(crossing.whole.sum) }),
    table: matrixTable(crossing, rows, columns, result.currency, voice),
    nothing: crossing.sectors.length === 0 ? t('charts.nothing') : undefined,
    columns,
    rows,
    whole: { grants: format.integer(crossing.whole.n), amount: format.inUnit(crossing.whole.sum) },
    unit: amountHeading(result.currency, voice),
  };
}

function nameColumn(
  { sector, n, sum }: Crossing['sectors'][number],
  { reference, filter }: MatrixSubject,
  { t, format, language }: Voice,
): MatrixColumn {
  const known = reference.sectors.find(({ code }) => code === sector);
  return {
    sector,
    name: known ? sectorName(known, language) : t('charts.sectors.notStated'),
    grants: format.integer(n),
    amount: format.inUnit(sum),
    chosen: (filter.clauses.sector ?? []).includes(sector),
  };
}

function nameRow(
  place: CrossedPlace,
  crossing: Crossing,
  columns: readonly MatrixColumn[],
  { reference, filter }: MatrixSubject,
  voice: Voice,
): MatrixRow {
  const { format } = voice;
  const name = placeName(place.place, reference, voice);
  const largest = Math.max(...crossing.places.flatMap(({ cells }) => cells.map((cell) => Math.abs(cell?.sum ?? 0))));
  return {
    place: place.place,
    name,
    state: place.state,
    stateWords: stateWords(place.state, voice),
    cells: place.cells.map((cell, index) => cell && placeCell(cell, largest, name, columns[index], voice)),
    grants: place.n > 0 ? format.integer(place.n) : '',
    amount: place.n > 0 ? format.inUnit(place.sum) : '',
    chosen: (filter.clauses.region ?? []).includes(place.place),
  };
}

function placeCell(
  cell: Counted,
  largest: number,
  region: string,
  column: MatrixColumn | undefined,
  { t, format }: Voice,
): MatrixCell {
  const sector = column?.name ?? '';
  const grants = t('charts.grants', { count: cell.n });
  return {
    sector: column?.sector ?? none,
    side: sideOf(cell.sum, largest),
    negative: cell.sum < 0,
    caption: t('charts.matrix.cell', { region, sector, grants, amount: format.amountShort(cell.sum) }),
  };
}

function placeName(place: string, reference: MatrixSubject['reference'], { t, language }: Voice): string {
  const region = reference.regions.find(({ code }) => code === place);
  if (region) return areaName(region.names, language);
  return t(`codes.place.${place === 'several' || place === 'national' || place === 'abroad' ? place : 'none'}`);
}

function stateWords(state: RowState, { t }: Voice): string {
  switch (state) {
    case 'counted':
      return '';
    case 'outside':
    case 'zero':
      return t(`charts.matrix.${state}`);
    case 'noRow':
    case 'notInEdition':
      return t(`codes.empty.${state}`);
  }
}

function summarise(
  { places, whole }: Crossing,
  rows: readonly MatrixRow[],
  columns: readonly MatrixColumn[],
  reference: MatrixSubject['reference'],
  { t, format }: Voice,
): string {
  const cells = places.flatMap((place, row) =>
    place.cells.map((cell, column) => ({ sum: cell?.sum ?? 0, row, column })),
  );
  const [first] = cells.sort((a, b) => b.sum - a.sum);
  if (!first || whole.sum <= 0) return t('charts.nothing');
  const regions = places.filter(
    ({ place, state }) => state === 'counted' && reference.regions.some(({ code }) => code === place),
  );
  return t('charts.matrix.summary', {
    region: rows[first.row]?.name ?? '',
    sector: columns[first.column]?.name ?? '',
    amount: format.amountShort(first.sum),
    share: format.percent(first.sum / whole.sum, 1),
    total: format.amountShort(whole.sum),
    count: regions.length,
  });
}
