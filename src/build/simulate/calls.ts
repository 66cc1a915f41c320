import { type FunderClass, funderClasses, type SectorCode } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { callSeries, callYears, classShares, otherSeries, sectorWeights } from './calibration.ts';
import { type CallDates, callDates, permanentSeries } from './callDates.ts';
import { type CallTerms, termsOf } from './callTerms.ts';
import type { PlaceholderName, SimulatedParties } from './parties.ts';
import { Random } from './random.ts';

export const callHeadings = [
  'call_id',
  'title',
  'title_ar',
  'title_script',
  'funder_name',
  'funder_name_ar',
  'funding_origin',
  'kind',
  'recurrence',
  'series',
  'open_date',
  'close_date',
  'close_date_extended_from',
  'close_time',
  'year',
  'sector',
  'region',
  'budget_total',
  'amount_min',
  'amount_max',
  'rate_max',
  'currency',
  'eligible',
  'min_age_years',
  'needs_certified_accounts',
  'needs_public_utility',
  'url',
  'apply_url',
] as const;

/** One call of every year, or one for ever. */
export interface CallSeries extends CallTerms {
  readonly number: number;
  readonly name: string;
  /** The class whose grants answer to it; null where none does. */
  readonly class: FunderClass | null;
  readonly funder: PlaceholderName;
  readonly origin: string;
  readonly kind: string;
  readonly region: string;
  readonly sector: SectorCode;
  /** Dirhams for one project; null where nothing is stated. */
  readonly amounts: { readonly min: number; readonly max: number } | null;
  /** Largest share of the cost, per cent. */
  readonly rate: string;
}

const sectors = sectorWeights.map(([sector]) => sector);
/** Sectors that have calls; a series of each class leaves one of them out. */
const sectorsCalled = 8;

/** The call of a series in a year; a permanent call is one and the same for ever. */
export function callId({ number, name }: Pick<CallSeries, 'number' | 'name'>, year: number): string {
  return `SIM-${name}-${number === permanentSeries ? callYears.first : year}`;
}

/**
 * Every series of calls; `typical` is the mean grant of the edition, in dirhams. After the series that
 * grants answer to, dealt to the funder classes in turn, come a few that no grant names.
 */
export function allCallSeries(
  reference: Reference,
  parties: SimulatedParties,
  seed: number,
  typical: number,
): readonly CallSeries[] {
  return Array.from({ length: callSeries + otherSeries.length }, (_, i) =>
    callSeriesOf(i + 1, reference, parties, new Random(`${seed} calls ${i + 1}`), typical),
  );
}

/**
 * Every call of every series and year, dates fixed whatever the seed: closing days are spread evenly
 * over each year, so that at any instant calls are upcoming, open, about to close and closed. One
 * series is permanent and one states no deadline.
 */
export function* callRows(series: readonly CallSeries[]): Generator<readonly string[]> {
  for (const one of series) {
    const isPermanent = one.number === permanentSeries;
    for (let year = callYears.first; year <= callYears.last; year++) {
      yield callRow(one, callDates(one.number, year), year, isPermanent);
      if (isPermanent) break;
    }
  }
}

function callSeriesOf(
  number: number,
  reference: Reference,
  parties: SimulatedParties,
  random: Random,
  typical: number,
): CallSeries {
  const turn = (number - 1) % funderClasses.length;
  const funderClass = funderClasses[turn] ?? 'ministry';
  const { provinces } = reference;
  const province = provinces[random.between(0, provinces.length - 1)];
  if (!province) throw new RangeError('no province to place a call in');
  const other = otherSeries[number - callSeries - 1];
  const isLocal = !other && (funderClass === 'local_government' || funderClass === 'indh');
  const max = Math.ceil((typical * timesTypical(funderClass) * random.between(2, 8)) / 200_000) * 50_000;
  const funder = parties.funder(other ? 'ministry' : funderClass, province, random);
  const terms = termsOf(number, reference, random);
  const round = Math.floor((number - 1) / funderClasses.length);
  return {
    ...terms,
    number,
    name: String(number).padStart(2, '0'),
    class: other ? null : funderClass,
    funder: other?.funder ?? funder,
    origin: other?.origin ?? 'public_ma',
    kind: other?.kind ?? 'grant',
    region: terms.regions ?? (isLocal ? province.region : 'National'),
    sector: sectors[(turn + round) % sectorsCalled] ?? 'other',
    amounts: terms.eligible === '' ? null : { min: max / 20, max },
    rate: terms.eligible === '' ? '' : String(random.between(5, 9) * 10),
  };
}

/** How many times the mean grant of the edition a class gives at a time. */
function timesTypical(funderClass: FunderClass): number {
  const share = classShares.find((candidate) => candidate.class === funderClass);
  return share ? share.money / share.grants : 1;
}

function callRow(series: CallSeries, dates: CallDates, year: number, isPermanent: boolean): readonly string[] {
  const id = callId(series, year);
  const figures = series.amounts ? [series.amounts.max * 20, series.amounts.min, series.amounts.max] : [];
  const title = isPermanent ? series.name : `${series.name} (${year})`;
  return [
    id,
    `Appel simulé ${title}`,
    `طلب مشاريع محاكاة ${title}`,
    'fr',
    series.funder.fr,
    series.funder.ar,
    series.origin,
    series.kind,
    isPermanent ? 'permanent' : 'recurring',
    `SIM-${series.name}`,
    dates.open,
    dates.close,
    dates.extendedFrom,
    dates.close.length === 10 ? series.closeTime : '',
    String(year),
    series.sector,
    series.region,
    ...['', '', ''].map((blank, i) => figures[i]?.toFixed(2) ?? blank),
    series.rate,
    'MAD',
    series.eligible,
    series.minAge,
    series.accounts,
    series.utility,
    `https://example.org/appels/${id}`,
    series.appliesOnline ? `https://example.org/candidatures/${id}` : '',
  ];
}
