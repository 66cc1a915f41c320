import { callsAt, groupCalls, openSummary } from '../../core/calls/callGroups.ts';
import { closingDays } from '../../core/calls/callStatus.ts';
import { dayAt, wallClockAt } from '../../core/calls/moroccoTime.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import type { CallToken } from './CallSentence.tsx';
import type { CallSpeech } from './callWords.ts';
import { funderWindows, windowWords } from './usualWindowsModel.ts';

/** What of the page of calls leaves the site: how they stand, or when they usually come. */
export type QuotedCalls = 'standing' | 'windows';

interface QuotedCallsOf {
  readonly of: QuotedCalls;
  /** Those the reader chose; what the browser knows of the reader is no part of it. */
  readonly calls: readonly Call[];
  readonly tokens: readonly CallToken[];
  readonly edition: Edition;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** A figure of the page of calls as a sentence, and what must travel with it, the instant it was computed first. */
export function quotedCalls(
  { of, calls, tokens, edition, now }: QuotedCallsOf,
  speech: CallSpeech,
): { readonly sentence: string; readonly caveats: readonly string[] } {
  const { t, format } = speech;
  const { day, time } = wallClockAt(now);
  const scope = tokens.map(({ text }) => text).join(t('explore.tokenSeparator'));
  const known = [
    t('calls.list.clock', { date: format.date(day), time }),
    ...(edition.kind === 'simulated' ? [t('calls.list.simulated')] : []),
    ...(edition.kind === 'published' ? [t('calls.list.edition', { date: format.date(edition.date) })] : []),
  ];
  if (of === 'standing')
    return {
      sentence: standingSentence(calls, scope, now, speech),
      caveats: [...groupLines(calls, now, speech), ...known],
    };
  const windows = funderWindows(calls, Number(dayAt(now).slice(0, 4)), speech);
  return {
    sentence: [t('calls.window.title'), scope].join(t('explore.tokenSeparator')),
    caveats: [
      ...windows.map(({ name, window }) =>
        t('calls.share.line', { name, words: windowWords(window, speech).join(' ') }),
      ),
      t('calls.window.note'),
      ...known,
    ],
  };
}

function standingSentence(calls: readonly Call[], scope: string, now: number, { t, format }: CallSpeech): string {
  const standing = callsAt(calls, now);
  const { open, closing } = openSummary(standing, null);
  const count = (status: 'closed' | 'undated') => standing.filter((call) => call.standing.status === status).length;
  const said = (sentence: string, n: number) => sentence.replace('<figure/>', format.integer(n));
  const [closed, undated] = [count('closed'), count('undated')];
  const parts: Readonly<Record<string, string>> = {
    scope,
    open: said(t('calls.list.open', { count: open }), open),
    closing:
      closing === 0
        ? t('calls.list.closingNone', { days: closingDays })
        : said(t('calls.list.closing', { count: closing, days: closingDays }), closing),
    closed: said(t('calls.list.over', { count: closed }), closed),
    undated: said(t('calls.list.withoutDate', { count: undated }), undated),
  };
  return t(open === 0 ? 'calls.list.sentenceNone' : 'calls.list.sentence').replace(
    /<(\w+)\/>/g,
    (_, part: string) => parts[part] ?? '',
  );
}

/** How many calls stand where; those that are over, and those without a date, by year. */
function groupLines(calls: readonly Call[], now: number, { t, format }: CallSpeech): readonly string[] {
  return groupCalls(callsAt(calls, now), { by: 'deadline' }).map(({ status, n, years }) => {
    const byYear = years.map(({ year, calls: ofYear }) =>
      t('calls.share.line', { name: year || t('calls.list.yearNotStated'), words: format.integer(ofYear.length) }),
    );
    const figure = format.integer(n);
    const words = years.some(({ year }) => year !== '')
      ? t('calls.share.byYear', { figure, years: byYear.join(t('explore.tokenSeparator')) })
      : figure;
    return t('calls.share.line', { name: t(`calls.status.${status}`), words });
  });
}
