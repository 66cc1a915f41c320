import type { Association } from '../../core/calls/association.ts';
import { type Criterion, criteria, type Fit, type Meeting, provincesOf } from '../../core/calls/fit.ts';
import { contradictsItself } from '../../core/calls/projectAmount.ts';
import { statedForms } from '../../core/calls/statedForms.ts';
import type { Call, Stated } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { areaName } from '../../i18n/names.ts';
import { printedAmount } from '../../i18n/printedAmount.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { placeName, sectorWords } from './callWords.ts';
import { formWords } from './formWords.ts';

/** One condition of a call beside what the reader's association has said. */
export interface CriterionLine {
  readonly criterion: Criterion;
  readonly meeting: Meeting;
  readonly name: string;
  /** What the call states; null where it states nothing. */
  readonly asked: string | null;
  /** What the association has said; null where it has not. */
  readonly said: string | null;
}

type Speech = Pick<Voice, 't' | 'format' | 'language'>;

/** Every condition in its standing order; `year` is the current one. */
export function criterionLines(
  call: Call,
  association: Association,
  fit: Fit,
  year: number,
  reference: Reference,
  speech: Speech,
): readonly CriterionLine[] {
  const asked = askedBy(call, reference, speech);
  const said = saidBy(association, fit, year, reference, speech);
  return criteria.map((criterion) => ({
    criterion,
    meeting: fit.meetings[criterion],
    name: speech.t(`calls.criteria.name.${criterion}`),
    asked: fit.meetings[criterion] === 'notStated' ? null : asked[criterion],
    said: said[criterion],
  }));
}

type Words = Readonly<Record<Criterion, string | null>>;

function askedBy(call: Call, reference: Reference, speech: Speech): Words {
  const { t, format } = speech;
  const { sector, minAge, needsAccounts, needsUtility } = call;
  const forms = statedForms(call);
  const places = placesOf(call, reference, speech);
  const needed = (criterion: 'accounts' | 'utility', stated: Stated) =>
    stated === '' ? null : t(`calls.criteria.needed.${criterion}.${stated}`);
  return {
    form: forms.length > 0 ? formWords(forms, speech) : null,
    territory: places.length > 0 ? format.list(places) : null,
    sector: sector === '' ? null : sectorWords(sector, reference, speech),
    age: minAge === null ? null : t('calls.criteria.minAge', { count: minAge }),
    accounts: needed('accounts', needsAccounts),
    utility: needed('utility', needsUtility),
  };
}

/** Where a call is held to: its provinces, else its regions. */
function placesOf(call: Call, reference: Reference, speech: Speech): readonly string[] {
  const held = reference.provinces.filter(({ code }) => provincesOf(call).includes(code));
  const names = held.map((province) => areaName(province.names, speech.language));
  if (call.provinces) return names;
  if (held.length > 0) return names.map((place) => speech.t('calls.criteria.ofFunder', { place }));
  return call.regions.map((code) => placeName(code, reference, speech));
}

function saidBy(
  association: Association,
  { meetings }: Fit,
  year: number,
  reference: Reference,
  speech: Speech,
): Words {
  const { t } = speech;
  const { form, region, province, sectors, founded, certifiedAccounts, publicUtility } = association;
  const yes = (has: boolean | null) => (has === null ? null : t(has ? 'association.yes' : 'association.no'));
  const { regions, provinces } = reference;
  const area = provinces.find(({ code }) => code === province) ?? regions.find(({ code }) => code === region);
  const chosen = sectors.map((code) => sectorWords(code, reference, speech));
  return {
    form: form && t(`calls.form.${form}`),
    territory: area ? placeSaid(areaName(area.names, speech.language), meetings.territory, t) : null,
    sector: chosen.join(t('association.sectorSeparator')) || null,
    age: founded === null ? null : t('association.years', { count: Math.max(0, year - founded) }),
    accounts: yes(certifiedAccounts),
    utility: yes(publicUtility),
  };
}

/** A region alone does not tell whether a call of one province may be answered. */
function placeSaid(place: string, meeting: Meeting, t: Speech['t']): string {
  return meeting === 'notTold' ? t('calls.criteria.regionOnly', { region: place }) : place;
}

/** What the project's holder brings in, as far as the call's numbers tell; for information, and no condition here. */
export function ownContribution(call: Call, { t, format }: Speech): readonly string[] {
  const { rateMax, amountMax, currency } = call;
  if (rateMax === null) return [t('calls.criteria.own.notStated')];
  if (rateMax >= 100) return [t('calls.criteria.own.none')];
  const least = t('calls.criteria.own.least', { percent: format.percent((100 - rateMax) / 100, digitsOf(rateMax)) });
  if (amountMax === null || rateMax <= 0 || contradictsItself(call)) return [least];
  const cost = Math.round(amountMax / rateMax) * 100;
  const words = (centimes: number) => printedAmount(centimes, currency, format);
  const largest = { amount: words(amountMax), cost: words(cost), own: words(cost - amountMax) };
  return [least, t('calls.criteria.own.largest', largest)];
}

function digitsOf(percent: number): number {
  return Number.isInteger(percent) ? 0 : 1;
}
