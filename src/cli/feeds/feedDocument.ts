import { deadlineOf } from '../../core/calls/calendar.ts';
import { isDay } from '../../core/calls/callStatus.ts';
import { callTag, feedTag } from '../../core/calls/callTag.ts';
import { type CallFeed, type FeedFile, feedName, feedPath, feedSearch } from '../../core/calls/feeds.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Call } from '../../core/model/call.ts';
import type { Reference } from '../../core/model/reference.ts';
import { isWebAddress } from '../../core/model/webAddress.ts';
import type { SiteAddress } from '../../core/view/siteAddress.ts';
import type { CallText } from '../../i18n/callText.ts';
import type { Language } from '../../i18n/languages.ts';

/** One call, as any format of feed says it. */
export interface FeedEntry {
  /** A `tag:` URI, the same wherever the site stands. */
  readonly id: string;
  readonly title: string;
  /** Language the title is printed in; `''` where that is not known. */
  readonly titleLanguage: string;
  /** Instant, ISO. */
  readonly updated: string;
  /** When its source is dated, where that is to the day; ISO. */
  readonly published: string | null;
  /** Its page. */
  readonly address: string;
  /** Its source; null where that is no web address. */
  readonly source: string | null;
  readonly facts: readonly string[];
  readonly categories: readonly FeedCategory[];
}

export interface FeedCategory {
  readonly term: string;
  readonly label: string;
}

/** A feed in one language, whatever its format. */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly language: Language;
  readonly updated: string;
  /** The page that lists the same calls. */
  readonly home: string;
  /** Where each file of the feed lies. */
  readonly addressOf: (file: FeedFile) => string;
  readonly hasCalendar: boolean;
  readonly entries: readonly FeedEntry[];
}

/** In what language, from what edition and for what site feeds are written. */
export interface FeedContext {
  readonly edition: Pick<Edition, 'name' | 'kind' | 'date'>;
  readonly reference: Reference;
  readonly at: SiteAddress;
  readonly language: Language;
  readonly text: CallText;
}

/** What a feed says. Addresses are absolute where the site's is known, else relative to the feed. */
export function feedDocument(feed: CallFeed, context: FeedContext): FeedDocument {
  const { edition, language, text, at } = context;
  return {
    id: feedTag(edition, language, feedName(feed)),
    title: feedTitle(feed, context),
    about: text.feedAbout(edition.date),
    language,
    updated: startOf(edition.date),
    home: addressFrom(3, `${language}/calls/${feedSearch(feed)}`, at),
    addressOf: (file) => (at.site ? addressFrom(3, feedPath(feed, language, file), at) : file),
    hasCalendar: feed.hasCalendar,
    entries: feed.calls.map((call) => entryOf(call, context)),
  };
}

/** All, or the name of its funder, sector or region. */
function feedTitle({ scope, key, calls }: CallFeed, { text, reference }: FeedContext): string {
  const [first] = calls;
  const names = {
    all: '',
    funder: (first && text.funder(first)) || key,
    sector: text.sector(key, reference),
    region: text.place(key, reference),
  };
  return text.feedTitle(scope, names[scope]);
}

/** The page of a call; absolute where the site's address is known. */
export function callAddress({ id }: Call, { at, language }: Pick<FeedContext, 'at' | 'language'>): string {
  return addressFrom(3, `${language}/call/${encodeURIComponent(id)}`, at);
}

/** An address of the site: absolute where the site's is known, else as a file so many folders below the base reads it. */
export function addressFrom(depth: number, path: string, { base, site }: SiteAddress): string {
  return site ? `${site}${base}${path}` : `${'../'.repeat(depth)}${path}`;
}

function entryOf(call: Call, context: FeedContext): FeedEntry {
  const { edition, reference, text } = context;
  const title = text.title(call);
  const contradicts = isDay(call.closes) && deadlineOf(call) === null;
  const isDated = isDay(call.sourceDate) && call.sourceDate <= edition.date;
  return {
    id: callTag(edition, call.id),
    title: title.text,
    titleLanguage: title.printedIn,
    updated: startOf(edition.date),
    published: isDated ? startOf(call.sourceDate) : null,
    address: callAddress(call, context),
    source: isWebAddress(call.sourceUrl) ? call.sourceUrl : null,
    facts: text.facts(call, reference, contradicts),
    categories: categoriesOf(call, context),
  };
}

/** Sector and places, then whose money it is and what it offers where that is not a grant of Moroccan public money. */
function categoriesOf(call: Call, { reference, text }: FeedContext): readonly FeedCategory[] {
  const labels = text.labels(call);
  const terms = [call.origin, call.kind].filter((term) => term !== '' && term !== 'public_ma' && term !== 'grant');
  return [
    ...(call.sector === '' ? [] : [{ term: `sector/${call.sector}`, label: text.sector(call.sector, reference) }]),
    ...call.regions.map((code) => ({ term: `region/${code}`, label: text.place(code, reference) })),
    ...terms.map((term, index) => ({ term, label: labels[index] ?? term })),
  ];
}

function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}
