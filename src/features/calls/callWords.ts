import type { StandingCall } from '../../core/calls/callOrder.ts';
import { isDay } from '../../core/calls/callStatus.ts';
import { contradictsItself } from '../../core/calls/projectAmount.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { callTitle } from '../../i18n/callTitle.ts';
import type { Translator } from '../../i18n/i18n.ts';
import { withoutBidiControls } from '../../i18n/isolate.ts';
import { areaName, pickName, sectorName } from '../../i18n/names.ts';
import { printedAmount, printedRange } from '../../i18n/printedAmount.ts';
import type { Locale } from '../../i18n/react.tsx';

export type CallSpeech = Pick<Locale, 'language' | 'format'> & { readonly t: Translator['t'] };

/** A title as one language shows it, and the language it is printed in where that is another or not known. */
export interface PrintedTitle {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Longer titles are cut where calls are listed; the page of the call has the whole. */
const listedLength = 160;

/** The title of a call, and its language where the page does not speak it. */
export function titleOf(call: Call, { language }: Pick<CallSpeech, 'language'>): PrintedTitle {
  const { text, printedIn } = callTitle(call, language);
  return { text: withoutBidiControls(text), lang: printedIn === '' || printedIn === language ? undefined : printedIn };
}

/** The same, short enough for a list. */
export function listedTitle(call: Call, speech: Pick<CallSpeech, 'language'>): PrintedTitle {
  const { text, lang } = titleOf(call, speech);
  return { text: text.length > listedLength ? `${text.slice(0, listedLength).trimEnd()}…` : text, lang };
}

export function funderOf(call: Call, { language, t }: Pick<CallSpeech, 'language' | 't'>): string {
  return pickName(call.funderName, call.funderNameAr, language) || t('calls.list.funderNotStated');
}

/** When a call closes, opens or was announced, whichever its status asks for; with the first deadline where it was extended. */
export function dateWords(line: StandingCall, speech: CallSpeech): string {
  const words = momentWords(line, speech);
  const { call, standing } = line;
  const isDated = standing.status !== 'undated' && standing.status !== 'permanent' && standing.status !== 'upcoming';
  if (call.extendedFrom === '' || !isDated) return words;
  return speech.t('calls.list.extended', { words, date: speech.format.date(call.extendedFrom) });
}

function momentWords({ call, standing }: StandingCall, { t, format }: CallSpeech): string {
  const closes = format.date(call.closes);
  switch (standing.status) {
    case 'closing':
    case 'open':
      return call.closeTime === ''
        ? t('calls.list.closes', { date: closes })
        : t('calls.list.closesAt', { date: closes, time: call.closeTime });
    case 'upcoming':
      return t('calls.list.opens', { date: format.date(call.opens) });
    case 'closed':
      return t('calls.list.closed', { date: closes });
    case 'permanent':
      return t('calls.list.permanent');
    case 'undated':
      return undatedWords(call, closes, t);
  }
}

function undatedWords({ closes, year }: Call, printed: string, t: CallSpeech['t']): string {
  if (closes !== '' && !isDay(closes)) return t('calls.list.closesIn', { date: printed });
  if (closes !== '') return t('calls.list.contradictory');
  return year === '' ? t('calls.list.undated') : t('calls.list.announced', { year });
}

/** What one project may receive. */
export function amountWords({ amountMin, amountMax, currency }: Call, { t, format }: CallSpeech): string {
  const amount = (centimes: number) => printedAmount(centimes, currency, format);
  if (contradictsItself({ amountMin, amountMax })) {
    return t('calls.list.amountContradictory', { min: amount(amountMin ?? 0), max: amount(amountMax ?? 0) });
  }
  if (amountMin !== null && amountMax !== null) {
    return t('calls.list.amountRange', { ...printedRange(amountMin, amountMax, currency, format) });
  }
  if (amountMax !== null) return t('calls.list.amountUpTo', { amount: amount(amountMax) });
  return amountMin === null
    ? t('calls.list.amountNotPublished')
    : t('calls.list.amountFrom', { amount: amount(amountMin) });
}

/** What marks a call among the others: whose money it is, where that is not Moroccan public money, and training. */
export function labelsOf({ origin, kind }: Call, { t }: Pick<CallSpeech, 't'>): readonly string[] {
  return [
    ...(origin === '' || origin === 'public_ma' ? [] : [t(`calls.origin.${origin}`)]),
    ...(kind === '' || kind === 'grant' ? [] : [t(`calls.kind.${kind}`)]),
  ];
}

/** The name of a place a call is for. */
export function placeName(
  code: string,
  reference: Reference,
  { language, t }: Pick<CallSpeech, 'language' | 't'>,
): string {
  if (code === 'national' || code === 'abroad' || code === 'none') return t(`calls.place.${code}`);
  const region = reference.regions.find((known) => known.code === code);
  return region ? areaName(region.names, language) : code;
}

export function sectorWords(
  code: string,
  reference: Reference,
  { language, t }: Pick<CallSpeech, 'language' | 't'>,
): string {
  const sector = reference.sectors.find((known) => known.code === code);
  return sector ? sectorName(sector, language) : t('calls.list.sectorNotStated');
}
