import { alarmDays } from '../../core/calls/calendar.ts';
import { type CallStanding, isDay, pressingDays } from '../../core/calls/callStatus.ts';
import { addDays, dayAt, daysBetween } from '../../core/calls/moroccoTime.ts';
import type { Call } from '../../core/model/call.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { dayOfWeek } from './weekday.ts';

type Dated = Pick<Call, 'opens' | 'closes' | 'closeTime' | 'extendedFrom' | 'year'>;
type Speech = Pick<Voice, 't' | 'format' | 'language'>;

/** What the dates of a call say, in words. */
export interface DatesWords {
  /** Days left, or to its opening; null where none are counted. */
  readonly figure: number | null;
  /** What the figure counts, or where the call stands. */
  readonly heading: string;
  /** Sentences: when it closes, opens, was extended or announced. */
  readonly lines: readonly string[];
  /** True where little time is left. */
  readonly pressing: boolean;
}

/** The words about a call's dates; a day that is not published is never made up. */
export function datesWords(call: Dated, standing: CallStanding, speech: Speech): DatesWords {
  const { t, format } = speech;
  const { status, daysLeft, daysToOpening } = standing;
  const extended =
    call.extendedFrom === '' ? [] : [t('calls.dates.extended', { date: format.date(call.extendedFrom) })];
  const lines = [deadlineWords(call, standing, speech), ...openingLines(call, standing, speech), ...extended];
  const words = { figure: null, lines, pressing: false };
  switch (status) {
    case 'open':
    case 'closing':
      if (daysLeft === 0 || daysLeft === null) return { ...words, heading: t('calls.dates.lastDay'), pressing: true };
      return {
        ...words,
        figure: daysLeft,
        heading: t('calls.dates.left', { count: daysLeft }),
        pressing: daysLeft <= pressingDays,
      };
    case 'upcoming':
      if (daysToOpening === null) return { ...words, heading: t('calls.dates.upcoming') };
      return { ...words, figure: daysToOpening, heading: t('calls.dates.toOpening', { count: daysToOpening }) };
    case 'closed':
    case 'permanent':
      return { ...words, heading: t(`calls.dates.${status}`) };
    case 'undated':
      return {
        ...words,
        heading: t(contradicts(call, standing) ? 'calls.dates.contradictory' : 'calls.dates.undated'),
      };
  }
}

/** When a call closes or closed, in one sentence; what is published instead where no day is. */
export function deadlineWords(call: Dated, { status, closesAt }: CallStanding, speech: Speech): string {
  const { t, format } = speech;
  const { opens, closes, closeTime, year } = call;
  if (status === 'permanent') return t('calls.dates.anyTime');
  if (closes === '') return year === '' ? t('calls.dates.noDeadline') : t('calls.dates.announced', { year });
  if (contradicts({ closes }, { closesAt })) {
    return t('calls.dates.contradict', { opens: format.date(opens), closes: format.date(closes) });
  }
  const day = dayOfWeek(closes, speech);
  if (status === 'closed')
    return isDay(closes) ? t('calls.dates.closedOn', { day }) : t('calls.dates.closedIn', { day });
  if (!isDay(closes)) return t('calls.dates.closesIn', { day });
  return closeTime === '' ? t('calls.dates.closes', { day }) : t('calls.dates.closesAt', { day, time: closeTime });
}

/** True where the day it closes is before the one it opens. */
function contradicts({ closes }: Pick<Dated, 'closes'>, { closesAt }: Pick<CallStanding, 'closesAt'>): boolean {
  return closes !== '' && closesAt === null;
}

function openingLines({ opens }: Dated, { status }: CallStanding, speech: Speech): readonly string[] {
  if (opens === '' || status === 'closed') return [];
  const day = dayOfWeek(opens, speech);
  if (status === 'upcoming') return [speech.t(isDay(opens) ? 'calls.dates.opens' : 'calls.dates.opensIn', { day })];
  return status === 'undated' ? [speech.t('calls.dates.openedOn', { day })] : [];
}

/** The window of a call on a bar, from 0 at its start to 1 at its end. */
export interface WindowBar {
  /** ISO day; blank where it is not published, when the bar starts before today by a part that says so. */
  readonly opens: string;
  readonly closes: string;
  /** Where today stands; null outside the window. */
  readonly today: number | null;
  /** Where the closing day first announced ends, inside the window; null for none. */
  readonly firstClosing: number | null;
  /** Where the days stand, today and later, on which the entry of its deadline in a calendar rings. */
  readonly alarms: readonly number[];
}

/** The share of a bar that stands for an opening nobody published. */
const unknownStart = 0.12;

/** The bar of a call whose closing day is published and stands after its opening; null for any other. */
export function windowOf(call: Dated, { status, closesAt }: CallStanding, now: number): WindowBar | null {
  const { opens, closes, extendedFrom } = call;
  if (closesAt === null || !isDay(closes)) return null;
  const today = dayAt(now);
  const known = isDay(opens);
  if (!known && (opens !== '' || status === 'closed')) return null;
  const from = known ? opens : today;
  const length = daysBetween(from, addDays(closes, 1));
  const at = (day: string) => {
    const share = daysBetween(from, day) / length;
    return known ? share : unknownStart + share * (1 - unknownStart);
  };
  const inside = (share: number) => (share >= 0 && share < 1 ? share : null);
  return {
    opens,
    closes,
    today: status === 'closed' ? null : inside(at(today)),
    firstClosing: isDay(extendedFrom) ? inside(at(addDays(extendedFrom, 1))) : null,
    alarms: alarmDays
      .map((days) => addDays(closes, -days))
      .filter((day) => status !== 'closed' && day >= today && inside(at(day)) !== null)
      .map(at),
  };
}
