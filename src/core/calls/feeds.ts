import type { Call } from '../model/call.ts';
import { regionCodes } from '../model/codelists.ts';
import { defaultClauses } from '../query/filter.ts';
import { encodeView } from '../view/urlCodec.ts';
import { defaultView } from '../view/viewState.ts';
import { deadlineOf } from './calendar.ts';
import { type CallFilter, callValues, matchesCall, standingCallFilter } from './callFilter.ts';
import type { CallRecord } from './callRecord.ts';

export const feedFiles = ['feed.atom', 'feed.json', 'calendar.ics'] as const;
export type FeedFile = (typeof feedFiles)[number];

/** What can be followed of the first edition's calls. */
export interface CallFeed {
  readonly scope: 'all' | 'funder' | 'sector' | 'region';
  /** Slug of the funder, code of the sector or region; `''` for all. */
  readonly key: string;
  /** The latest first. */
  readonly calls: readonly Call[];
  /** True where a call has a deadline to the day: only then there is a calendar. */
  readonly hasCalendar: boolean;
}

/**
 * The feeds of an edition, none of them empty. All, a sector, a region: grants of Moroccan public money, and calls that
 * do not say; a region has the calls for the whole country too. A funder: whatever it offers, since it was asked for.
 */
export function feedsOf({ calls }: Pick<CallRecord, 'calls'>): readonly CallFeed[] {
  const latest = calls.toSorted((a, b) => Number(latestOf(a) < latestOf(b)) - Number(latestOf(a) > latestOf(b)));
  const standing = latest.filter((call) => matchesCall(call, standingCallFilter));
  return [
    feedOf('all', '', standing),
    ...keysOf(latest, 'funder').map((key) => feedOf('funder', key, kept(latest, { funder: [key] }))),
    ...keysOf(standing, 'sector').map((key) => feedOf('sector', key, kept(standing, { sector: [key] }))),
    ...regionCodes.map((key) => feedOf('region', key, kept(standing, { region: [key] }))),
  ].filter((feed) => feed.calls.length > 0);
}

/** The folder of a feed, the same in every language: `all`, `region-09`. */
export function feedName({ scope, key }: Pick<CallFeed, 'scope' | 'key'>): string {
  return scope === 'all' ? scope : `${scope}-${key}`;
}

/** Where a file of a feed lies below a site's base, as an address. */
export function feedPath(feed: Pick<CallFeed, 'scope' | 'key'>, language: string, file: FeedFile): string {
  return `feeds/${language}/${encodeURIComponent(feedName(feed))}/${file}`;
}

/** The choices that show the same calls on the page of calls, as an address writes them. */
export function feedSearch({ scope, key, calls }: CallFeed): string {
  const [origin, offer] = [wider(calls, 'origin'), wider(calls, 'kind')];
  const clauses = scope === 'all' ? defaultClauses : { ...defaultClauses, [scope]: [key] };
  return encodeView({
    ...defaultView,
    filter: { clauses },
    choices: { ...(origin && { origin }), ...(offer && { offer }) },
  });
}

/** Where the list of all feeds in a language lies, for readers of feeds to take in at once. */
export function feedListPath(language: string): string {
  return `feeds/${language}/feeds.opml`;
}

function latestOf({ opens, closes, year }: Call): string {
  return opens || closes || year;
}

function keysOf(calls: readonly Call[], of: 'funder' | 'sector'): readonly string[] {
  return [...new Set(calls.map((call) => call[of]))].filter((key) => key !== '').sort();
}

function kept(calls: readonly Call[], clauses: CallFilter['clauses']): readonly Call[] {
  return calls.filter((call) => matchesCall(call, { ...standingCallFilter, clauses }));
}

/** The values of calls, where any is one that the page leaves out until it is asked for. */
function wider(calls: readonly Call[], dimension: 'origin' | 'kind'): string | null {
  const kept = standingCallFilter.clauses[dimension] ?? [];
  const values = [...new Set(calls.flatMap((call) => callValues(call, dimension)))].sort();
  return values.every((value) => kept.includes(value)) ? null : values.join();
}

function feedOf(scope: CallFeed['scope'], key: string, calls: readonly Call[]): CallFeed {
  return { scope, key, calls, hasCalendar: calls.some((call) => deadlineOf(call) !== null) };
}
