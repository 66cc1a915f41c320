import { type FunderClass, funderClasses } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { callSeries, callYears, sectorWeights } from './calibration.ts';
import type { SimulatedParties } from './parties.ts';
import { Random, weighted } from './random.ts';

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
  'url',
] as const;

const dayLength = 86_400_000;
/** Days a call stays open, and how often one in so many is extended. */
const openFor = 45;
const extendedOneIn = 9;
const permanentSeries = 1;
const noDeadlineSeries = 2;
const sectorOf = weighted(sectorWeights);

/** The series a grant of this funder class answers to; series are dealt to the classes in turn. */
export function seriesOf(funderClass: FunderClass, random: Random): string {
  const turn = funderClasses.indexOf(funderClass);
  return seriesName(
    turn + 1 + funderClasses.length * random.between(0, Math.floor(callSeries / funderClasses.length) - 1),
  );
}

/** The call of a series in a year; a permanent call is one and the same for ever. */
export function callId(series: string, year: number): string {
  return `SIM-${series}-${series === seriesName(permanentSeries) ? callYears.first : year}`;
}

const seriesName = (number: number): string => String(number).padStart(2, '0');

/**
 * Every call of every series and year, dates fixed whatever the seed: closing days are spread evenly
 * over each year, so that at any instant calls are upcoming, open, about to close and closed. One
 * series is permanent and one states no deadline.
 */
export function* callRows(reference: Reference, parties: SimulatedParties, seed: number): Generator<readonly string[]> {
  for (let number = 1; number <= callSeries; number++) {
    const random = new Random(`${seed} calls ${number}`);
    const fixed = callSeriesOf(number, reference, parties, random);
    for (let year = callYears.first; year <= callYears.last; year++) {
      yield callRow(fixed, number, year);
      if (number === permanentSeries) break;
    }
  }
}

type CallSeries = ReturnType<typeof callSeriesOf>;

function callSeriesOf(number: number, reference: Reference, parties: SimulatedParties, random: Random) {
  const funderClass = funderClasses[(number - 1) % funderClasses.length] ?? 'ministry';
  const { provinces } = reference;
  const province = provinces[random.between(0, provinces.length - 1)];
  if (!province) throw new RangeError('no province to place a call in');
  const isLocal = funderClass === 'local_government' || funderClass === 'indh';
  const max = random.between(1, 20) * 50_000;
  return {
    name: seriesName(number),
    funder: parties.funder(funderClass, province, random),
    region: isLocal ? province.region : 'National',
    sector: sectorOf(random),
    amounts: [max * 20, max / 10, max].map((amount) => amount.toFixed(2)),
    rate: String(random.between(5, 9) * 10),
    eligible: random.next() < 0.3 ? 'association|cooperative' : 'association',
    minAge: random.next() < 0.4 ? '2' : '',
    accounts: random.next() < 0.3 ? 'yes' : '',
  };
}

function callRow(series: CallSeries, number: number, year: number): readonly string[] {
  const isPermanent = number === permanentSeries;
  const { open, close, extendedFrom } = datesOf(number, year);
  const title = isPermanent ? series.name : `${series.name} (${year})`;
  return [
    callId(series.name, year),
    `Appel simulé ${title}`,
    `طلب مشاريع محاكاة ${title}`,
    'fr',
    series.funder.fr,
    series.funder.ar,
    'public_ma',
    'grant',
    isPermanent ? 'permanent' : 'recurring',
    `SIM-${series.name}`,
    open,
    close,
    extendedFrom,
    String(year),
    series.sector,
    series.region,
    ...series.amounts,
    series.rate,
    'MAD',
    series.eligible,
    series.minAge,
    series.accounts,
    `https://example.org/appels/${callId(series.name, year)}`,
  ];
}

function datesOf(number: number, year: number): { open: string; close: string; extendedFrom: string } {
  const closes =
    Date.UTC(year, 0, 1) +
    Math.floor(((number - noDeadlineSeries) * 365) / (callSeries - noDeadlineSeries)) * dayLength;
  const open = isoDay(closes - openFor * dayLength);
  if (number === permanentSeries) return { open: isoDay(Date.UTC(year, 0, 1)), close: '', extendedFrom: '' };
  if (number === noDeadlineSeries) return { open, close: '', extendedFrom: '' };
  const isExtended = (number + year) % extendedOneIn === 0;
  return { open, close: isoDay(closes), extendedFrom: isExtended ? isoDay(closes - 14 * dayLength) : '' };
}

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
