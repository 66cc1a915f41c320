import type { FunderClass } from '../../core/model/codelists.ts';
import type { Province, Reference } from '../../core/model/reference.ts';
import { answeredCall } from './answeredCall.ts';
import { placeWeights, recipientsPerHundred, staffWelfare } from './calibration.ts';
import { type CallSeries, callId } from './calls.ts';
import { MoneyStream, roundAmount, scaleFor } from './money.ts';
import type { SimulatedParties, SimulatedRecipient } from './parties.ts';
import { Random, weighted } from './random.ts';

export const grantHeadings = [
  'grant_id',
  'funder_name',
  'funder_name_ar',
  'funder_class',
  'programme',
  'session',
  'recipient_name',
  'recipient_name_ar',
  'recipient_ice',
  'recipient_kind',
  'purpose',
  'amount_awarded',
  'currency',
  'amount_paid',
  'award_date',
  'fiscal_year',
  'region_code',
  'region',
  'region_share',
  'region_basis',
  'province_code',
  'sector',
  'sector_printed',
  'call_id',
  'status',
  'agreement_ref',
] as const;

/** One file of grants to make: a funder class, a year, how many rows and what they sum to. */
export interface GrantFilePlan {
  readonly class: FunderClass;
  readonly year: number;
  readonly rows: number;
  /** Dirhams of the rows that count by default. */
  readonly target: number;
}

/** What the files of an edition share. */
export interface Country {
  readonly seed: number;
  /** Rows of the whole edition. */
  readonly rows: number;
  readonly parties: SimulatedParties;
  readonly series: readonly CallSeries[];
  readonly reference: Reference;
}

const classMarks: Readonly<Record<FunderClass, string>> = {
  ministry: 'MIN',
  public_body: 'PUB',
  special_account: 'CAS',
  indh: 'INDH',
  local_government: 'LOC',
};
/** Grants that answer no call stand under one programme a class. */
const programmesOutsideCalls: Readonly<Record<FunderClass, string>> = {
  ministry: '91',
  public_body: '92',
  special_account: '93',
  indh: '94',
  local_government: '95',
};
const placeOf = weighted(placeWeights);

/** The rows of one file in the order of {@link grantHeadings}, made one at a time. */
export function* grantRows(plan: GrantFilePlan, country: Country): Generator<readonly string[]> {
  const label = `${country.seed} ${plan.class} ${plan.year}`;
  const scale = scaleFor(new MoneyStream(label, plan.class), plan.rows, plan.target);
  const money = new MoneyStream(label, plan.class);
  const random = new Random(label);
  const sectors = new Map(country.reference.sectors.map((sector) => [sector.code, sector.names.fr]));
  for (let number = 1; number <= plan.rows; number++) {
    const { status, isStaffWelfare, weight } = money.draw();
    const amount = roundAmount(weight * scale);
    const recipient = chooseRecipient(isStaffWelfare, country, random);
    const call = answeredCall(country.series, { class: plan.class, recipient, amount }, random);
    const funder = call?.funder ?? country.parties.funder(plan.class, recipient.province, random);
    const mark = `${classMarks[plan.class]}-${plan.year}-${String(number).padStart(5, '0')}`;
    yield [
      `SIM-${mark}`,
      funder.fr,
      funder.ar,
      plan.class,
      `Programme simulé ${call?.name ?? programmesOutsideCalls[plan.class]}`,
      String(plan.year),
      recipient.names.fr,
      recipient.names.ar,
      recipient.ice,
      recipient.kind,
      `Projet simulé ${mark}`,
      amount.toFixed(2),
      'MAD',
      status === 'paid' ? paid(amount, random).toFixed(2) : '',
      dayOf(plan.year, random),
      String(plan.year),
      ...place(recipient.province, country, random),
      recipient.sector,
      sectors.get(recipient.sector) ?? '',
      call === null ? '' : callId(call, plan.year),
      status,
      amount >= 50_000 ? `CONV-${mark}` : '',
    ];
  }
}

/** A few recipients come back often, most once or twice. */
function chooseRecipient(isStaffWelfare: boolean, { parties, rows }: Country, random: Random): SimulatedRecipient {
  if (isStaffWelfare)
    return parties.staffWelfare(random.between(1, Math.max(3, Math.round(rows / staffWelfare.oneIn / 20))));
  const pool = Math.max(1, Math.round((rows * recipientsPerHundred) / 100));
  return parties.recipient(1 + Math.floor(pool * random.next() ** 2));
}

function paid(amount: number, random: Random): number {
  return random.next() < 0.7 ? amount : roundAmount(amount * 0.8);
}

function dayOf(year: number, random: Random): string {
  return new Date(Date.UTC(year, 0, random.between(1, 365))).toISOString().slice(0, 10);
}

/** Region code, region, shares, basis and province code. */
function place(seat: Province, { reference }: Country, random: Random): readonly string[] {
  const kind = placeOf(random);
  if (kind === 'national' || kind === 'abroad')
    return ['', kind === 'national' ? 'National' : 'Abroad', '', 'activity', ''];
  if (kind === 'notStated') return ['', '', '', '', ''];
  if (kind === 'seat') return [seat.region, '', '', random.next() < 0.6 ? 'seat' : 'activity', seat.code];
  const others = reference.regions.filter((region) => region.code !== seat.region);
  const other = others[random.between(0, others.length - 1)]?.code ?? '';
  return [`${seat.region}|${other}`, '', kind === 'shared' ? '0.65|0.35' : '', 'activity', ''];
}
