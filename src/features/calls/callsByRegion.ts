import type { CallFilter } from '../../core/calls/callFilter.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { callsByPlace } from '../../core/calls/callsByPlace.ts';
import { type AreaLook, areaLook, type Silence } from '../../core/geo/areaLook.ts';
import { classBreaks, classify } from '../../core/geo/classify.ts';
import type { Reference } from '../../core/model/reference.ts';
import { areaName } from '../../i18n/names.ts';
import { axisEnd, lengthOn } from '../../ui/chart/axis.ts';
import type { ChartTableModel } from '../../ui/chart/ChartTable.tsx';
import { inCurrency, type Voice } from '../../ui/chart/voice.ts';

/** A region, or a place that is none, with its calls and its past money. */
export interface PlaceOfCalls {
  /** As a clause of the address writes it. */
  readonly key: string;
  readonly name: string;
  readonly calls: number;
  /** Past money in words; where no list speaks of the place, that. */
  readonly money: string;
  /** Of the longest bar, 0–1; null where no list of this edition speaks of the place. */
  readonly length: number | null;
  readonly look: AreaLook;
  /** Of the map's shades, 0 for the lowest. */
  readonly class: number;
  readonly chosen: boolean;
}

export interface CallsByRegion {
  readonly of: 'open' | 'all';
  readonly perInhabitant: boolean;
  readonly regions: readonly PlaceOfCalls[];
  /** What lies in no one region: it closes the sums. */
  readonly elsewhere: readonly PlaceOfCalls[];
  /** Calls for the whole country. */
  readonly national: number;
  readonly summary: string;
  readonly table: ChartTableModel;
}

export interface CallsByRegionSubject {
  readonly record: CallRecord;
  readonly filter: CallFilter;
  readonly reference: Pick<Reference, 'regions'>;
  /** True where the edition holds every list: then money is told by inhabitant. */
  readonly complete: boolean;
  /** What a region without rows may be called. */
  readonly silence: Silence;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** Calls by region beside the money that grants took there, most calls first, then most money. */
export function callsByRegion(subject: CallsByRegionSubject, locale: Voice): CallsByRegion {
  const { record, filter, reference, complete, silence, now } = subject;
  const voice = inCurrency(record.currency, locale);
  const { of, cells } = callsByPlace(record.calls, filter, now);
  const calls = (key: string) => cells.find((cell) => cell.key === key)?.n ?? 0;
  const lines = reference.regions.map(({ code, names, population }) => {
    const cell = record.regions.find(({ key }) => key === code);
    const value = complete ? (cell?.sum ?? 0) / 100 / population : (cell?.sum ?? 0) / 1e8;
    const look = areaLook(cell?.n ?? 0, false, silence);
    return { code, name: areaName(names, voice.language), value, look, sum: cell?.sum ?? 0 };
  });
  const axis = axisEnd(lines.map(({ value }) => value));
  const breaks = classBreaks(lines.filter(({ look }) => isKnown(look)).map(({ value }) => value));
  const regions = lines.map(
    ({ code, name, value, look, sum }): PlaceOfCalls => ({
      ...{ key: code, name, look, calls: calls(code), class: classify(value, breaks) },
      money: moneyWords({ look, value, sum }, complete, voice),
      length: isKnown(look) ? lengthOn(axis, value) : null,
      chosen: filter.clauses.region?.includes(code) ?? false,
    }),
  );
  regions.sort((a, b) => b.calls - a.calls || (b.length ?? -1) - (a.length ?? -1));
  const elsewhere = placesElsewhere(record, filter, calls, voice);
  const national = calls('national');
  return {
    ...{ of, regions, elsewhere, national, perInhabitant: complete },
    summary: voice.t(`calls.map.summary.${of}`, {
      count: regions.reduce((sum, region) => sum + region.calls, 0),
      regions: voice.format.integer(regions.filter((region) => region.calls > 0).length),
      national: voice.format.integer(national),
    }),
    table: tableOf([...regions, ...elsewhere], of, voice),
  };
}

const isKnown = (look: AreaLook) => look !== 'noList' && look !== 'noRow';

interface Money {
  readonly look: AreaLook;
  readonly value: number;
  readonly sum: number;
}

function moneyWords({ look, value, sum }: Money, complete: boolean, { t, format }: Voice): string {
  if (look === 'noList') return t('map.table.noList');
  if (look === 'noRow') return t('map.noRow');
  return complete ? t('calls.map.perInhabitant', { amount: format.decimal(value, 0) }) : format.amountShort(sum);
}

function placesElsewhere(
  { regions }: CallRecord,
  filter: CallFilter,
  calls: (key: string) => number,
  { t, format }: Voice,
): PlaceOfCalls[] {
  return (['several', 'national', 'abroad', 'none'] as const).flatMap((key): PlaceOfCalls[] => {
    const cell = regions.find((known) => (known.key || 'none') === key);
    if (!cell && calls(key) === 0) return [];
    const money = cell ? format.amountShort(cell.sum) : t('map.noRow');
    const chosen = filter.clauses.region?.includes(key) ?? false;
    const name = t(`codes.place.${key}`);
    return [{ key, name, calls: calls(key), money, length: null, look: 'shaded', class: 0, chosen }];
  });
}

function tableOf(places: readonly PlaceOfCalls[], of: CallsByRegion['of'], { t, format }: Voice): ChartTableModel {
  return {
    columns: [
      { key: 'place', label: t('charts.column.region'), numeric: false },
      { key: 'calls', label: t(`calls.map.column.${of}`), numeric: true },
      { key: 'money', label: t('calls.map.column.money'), numeric: true },
    ],
    rows: places.map(({ key, name, calls, money, chosen }) => ({
      key,
      cells: [name, format.integer(calls), money],
      choosable: key !== 'several',
      chosen,
    })),
    total: null,
  };
}
