import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeCalendar } from '../../core/calls/calendar.ts';
import type { CallRecord } from '../../core/calls/callRecord.ts';
import { type CallFeed, feedListPath, feedPath, feedSearch, feedsOf } from '../../core/calls/feeds.ts';
import type { Edition } from '../../core/edition/edition.ts';
import type { Reference } from '../../core/model/reference.ts';
import type { SiteAddress } from '../../core/view/siteAddress.ts';
import { callText } from '../../i18n/callText.ts';
import { languages } from '../../i18n/languages.ts';
import { atomFeed } from './atom.ts';
import { tagOf } from './factsHtml.ts';
import { addressFrom, callAddress, type FeedContext, type FeedDocument, feedDocument } from './feedDocument.ts';
import { jsonFeed } from './jsonFeed.ts';
import { feedList } from './opml.ts';

/** A file to write below the site's base. */
interface BuiltFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes the feeds of an edition's calls in every language, each as Atom, as JSON Feed and, where a call has a deadline
 * to the day, as a calendar, and a list of them. The same edition gives the same bytes. Returns how many feeds there
 * are in a language.
 */
export function publishFeeds(
  dist: string,
  edition: Pick<Edition, 'name' | 'kind' | 'date'>,
  record: CallRecord,
  { reference, at }: { readonly reference: Reference; readonly at: SiteAddress },
): number {
  const feeds = feedsOf(record);
  for (const language of languages) {
    const context: FeedContext = { edition, reference, at, language, text: callText(language) };
    for (const { path, text } of filesOf(feeds, context)) {
      const file = join(dist, decodeURIComponent(path));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }
  return feeds.length;
}

/** The files of every feed in one language, and the list of them; none where there is no feed. */
function filesOf(feeds: readonly CallFeed[], context: FeedContext): readonly BuiltFile[] {
  const { language, text, at } = context;
  const documents = feeds.map((feed) => ({ feed, document: feedDocument(feed, context) }));
  const listed = documents.map(({ feed, document }) => ({
    title: document.title,
    address: addressFrom(2, feedPath(feed, language, 'feed.atom'), at),
    home: addressFrom(2, `${language}/calls/${feedSearch(feed)}`, at),
  }));
  const list = { path: feedListPath(language), text: feedList(text.feedTitle('all', ''), listed) };
  return feeds.length === 0
    ? []
    : [...documents.flatMap(({ feed, document }) => feedFilesOf(feed, document, context)), list];
}

function feedFilesOf(feed: CallFeed, document: FeedDocument, context: FeedContext): readonly BuiltFile[] {
  const { language } = context;
  const calendar = calendarOf(feed, document, context);
  return [
    { path: feedPath(feed, language, 'feed.atom'), text: atomFeed(document) },
    { path: feedPath(feed, language, 'feed.json'), text: jsonFeed(document) },
    ...(calendar === null ? [] : [{ path: feedPath(feed, language, 'calendar.ics'), text: calendar }]),
  ];
}

/** A calendar of many calls rings for none of them: that is for those one adds. */
function calendarOf({ calls }: CallFeed, { title }: FeedDocument, context: FeedContext): string | null {
  const { edition, language, text, at } = context;
  const entries = calls.map((call) => ({
    call,
    ...text.entry(call),
    address: at.site ? callAddress(call, context) : null,
  }));
  const frame = {
    edition,
    name: title,
    language: tagOf(language),
    simulatedMark: text.say('simulated'),
    hasAlarms: false,
  };
  return writeCalendar(entries, frame);
}
