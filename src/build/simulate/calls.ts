import { type FunderClass, funderClasses } from '../../core/model/codelists.ts';
import type { Reference } from '../../core/model/reference.ts';
import { callSeries, callYears, otherSeries, sectorWeights } from './calibration.ts';
import { type CallDates, callDates, permanentSeries } from './callDates.ts';
import { type CallTerms, termsOf } from './callTerms.ts';
import type { PlaceholderName, SimulatedParties } from './parties.ts';
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
interface CallSeries extends CallTerms {
  readonly name: string;
  readonly funder: PlaceholderName;
  readonly origin: string;
  readonly kind: string;
  readonly region: string;
  readonly sector: string;
  /** Whole budget, least and most for one project, largest share of the cost. */
  readonly figures: readonly string[];
}

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
 * series is permanent and one states no deadline. After the series that grants answer to come a few
 * that no grant of the edition names.
 */
export function* callRows(reference: Reference, parties: SimulatedParties, seed: number): Generator<readonly string[]> {
  for (let number = 1; number <= callSeries + otherSeries.length; number++) {
    const series = callSeriesOf(number, reference, parties, new Random(`${seed} calls ${number}`));
    for (let year = callYears.first; year <= callYears.last; year++) {
      yield callRow(series, callDates(number, year), year, number === permanentSeries);
      if (number === permanentSeries) break;
    }
  }
}

function callSeriesOf(number: number, reference: Reference, parties: SimulatedParties, random: Random): CallSeries {
  const funderClass = funderClasses[(number - 1) % funderClasses.length] ?? 'ministry';
  const { provinces } = reference;
  const province = provinces[random.between(0, provinces.length - 1)];
  if (!province) throw new RangeError('no province to place a call in');
  const other = otherSeries[number - callSeries - 1];
  const isLocal = !other && (funderClass === 'local_government' || funderClass === 'indh');
  const max = random.between(1, 20) * 50_000;
  const funder = parties.funder(other ? 'ministry' : funderClass, province, random);
  const sector = sectorOf(random);
  const amounts = [max * 20, max / 10, max].map((amount) => amount.toFixed(2));
  const terms = termsOf(number, reference, random);
  return {
    ...terms,
    name: seriesName(number),
    funder: other?.funder ?? funder,
    origin: other?.origin ?? 'public_ma',
    kind: other?.kind ?? 'grant',
    region: terms.regions ?? (isLocal ? province.region : 'National'),
    sector,
    figures: terms.eligible === '' ? ['', '', '', ''] : [...amounts, String(random.between(5, 9) * 10)],
  };
}

function callRow(series: CallSeries, dates: CallDates, year: number, isPermanent: boolean): readonly string[] {
  const id = callId(series.name, year);
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
    ...series.figures,
    'MAD',
    series.eligible,
    series.minAge,
    series.accounts,
    series.utility,
    `https://example.org/appels/${id}`,
    series.appliesOnline ? `https://example.org/candidatures/${id}` : '',
  ];
}
