import type { AboutPlace } from '../../core/query/aboutPlace.ts';
import type { Cell } from '../../core/query/explore.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { gridNumbers } from '../../ui/chart/axis.ts';
import { amountHeading, inCurrency, type Voice } from '../../ui/chart/voice.ts';
import { yearLabel } from '../../ui/chart/yearLabel.ts';
import { topOf, type YearPoint } from '../../ui/chart/yearLines.ts';

export interface PerInhabitantSubject {
  readonly years: AboutPlace['years'];
  /** Of the place, and of all places of its kind. */
  readonly population: { readonly here: number; readonly country: number };
  readonly place: string;
  readonly chosen: readonly string[] | undefined;
  readonly currency: string;
  readonly isWhole: (year: string) => boolean;
}

interface Figures {
  readonly year: string;
  readonly cell: Cell;
  readonly here: number | null;
  readonly country: number | null;
}

/** The money of a place by inhabitant, year by year, beside the country's; null under two complete years. */
export function perInhabitantModel(subject: PerInhabitantSubject, locale: Voice) {
  const voice = inCurrency(subject.currency, locale);
  const { t } = voice;
  const figures = figuresOf(subject);
  const known = figures.filter(({ here }) => here !== null);
  if (known.length < 2) return null;
  const top = topOf(known.flatMap(({ here, country }) => [here, country]));
  const height = (value: number | null) => (value === null ? null : Math.max(0, value / top));
  const keepsYear = subject.chosen ? keeps('year', subject.chosen) : () => false;
  return {
    years: figures.map(
      (figure, index): YearPoint => ({
        year: figure.year,
        label: yearLabel(figure.year, figures.length),
        caption: captionOf(figure, voice),
        at: (index + 0.5) / figures.length,
        one: height(figure.here),
        other: height(figure.country),
        whole: figure.here !== null,
        chosen: keepsYear(figure.year),
      }),
    ),
    gridlines: gridNumbers(top).map((number) => ({ at: number / top, label: plain(number, voice) })),
    ends: {
      one: endOf(subject.place, 'here', known, voice),
      other: endOf(t('charts.column.country'), 'country', known, voice),
    },
    summary: summarise(subject.place, known, voice),
    notes: notesOf(figures, undatedOf(subject), voice),
    table: tableOf(figures, undatedOf(subject), subject, voice),
  };
}

function figuresOf({ years, population, isWhole }: PerInhabitantSubject): Figures[] {
  const stated = years.placed.filter(({ key }) => key !== '').map(({ key }) => Number(key));
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, index) => {
    const year = String(first + index);
    const cellOf = (cells: readonly Cell[]) => cells.find(({ key }) => key === year) ?? { key: year, n: 0, sum: 0 };
    const each = (cell: Cell, people: number) => (isWhole(year) && people > 0 ? cell.sum / 100 / people : null);
    const cell = cellOf(years.here);
    return { year, cell, here: each(cell, population.here), country: each(cellOf(years.placed), population.country) };
  });
}

function undatedOf({ years }: PerInhabitantSubject): Cell {
  return years.here.find(({ key }) => key === '') ?? { key: '', n: 0, sum: 0 };
}

function captionOf({ year, cell, here, country }: Figures, voice: Voice): string {
  const { t } = voice;
  const grants = t('charts.grants', { count: cell.n });
  if (here === null || country === null) return t('perInhabitant.incomplete', { year, grants });
  return t('perInhabitant.year', { year, grants, here: figure(here, voice), country: figure(country, voice) });
}

/** What is written beside the last known point of a line. */
function endOf(name: string, of: 'here' | 'country', known: readonly Figures[], voice: Voice) {
  return { name, figure: figure(known.at(-1)?.[of] ?? 0, voice) };
}

function summarise(place: string, known: readonly Figures[], voice: Voice): string {
  const last = known.at(-1);
  return voice.t('perInhabitant.summary', {
    place,
    year: last?.year ?? '',
    here: figure(last?.here ?? 0, voice),
    country: figure(last?.country ?? 0, voice),
  });
}

function notesOf(figures: readonly Figures[], undated: Cell, { t, format }: Voice): string[] {
  const incomplete = figures.filter(({ here }) => here === null).map(({ year }) => year);
  return [
    t('perInhabitant.population'),
    ...(incomplete.length > 0 ? [t('perInhabitant.hatched', { years: format.list(incomplete) })] : []),
    ...(undated.n > 0
      ? [
          t('perInhabitant.undated', {
            grants: t('charts.grants', { count: undated.n }),
            amount: format.amountShort(undated.sum),
          }),
        ]
      : []),
  ];
}

function tableOf(figures: readonly Figures[], undated: Cell, subject: PerInhabitantSubject, voice: Voice) {
  const { t, format } = voice;
  const numeric = (key: string, label: string) => ({ key, label, numeric: true });
  const written = (value: number | null) => (value === null ? '' : figure(value, voice));
  const cells = ({ n, sum }: Cell) => [format.integer(n), format.inUnit(sum)];
  const rows = figures.map(({ year, cell, here, country }) => ({
    key: year,
    cells: [year, ...cells(cell), written(here), written(country)],
    choosable: cell.n > 0,
    chosen: subject.chosen ? keeps('year', subject.chosen)(year) : false,
  }));
  const all = [...figures.map(({ cell }) => cell), undated];
  return {
    columns: [
      { key: 'year', label: t('charts.column.year'), numeric: false },
      numeric('grants', t('charts.column.grants')),
      numeric('amount', amountHeading(subject.currency, voice)),
      numeric('here', t('map.unit.per_inhabitant')),
      numeric('country', t('charts.column.country')),
    ],
    rows:
      undated.n === 0
        ? rows
        : [
            ...rows,
            {
              key: 'undated',
              cells: [t('charts.trends.notStated'), ...cells(undated), '', ''],
              choosable: false,
              chosen: false,
            },
          ],
    total: [
      t('charts.total'),
      format.integer(all.reduce((n, cell) => n + cell.n, 0)),
      format.inUnit(all.reduce((sum, cell) => sum + cell.sum, 0)),
      '',
      '',
    ],
  };
}

function figure(value: number, { format }: Voice): string {
  return format.decimal(value, 1);
}

function plain(value: number, { format }: Voice): string {
  return format.decimal(value, String(value).split('.')[1]?.length ?? 0);
}
