import { factsHtml, tagOf } from './factsHtml.ts';
import type { FeedDocument, FeedEntry } from './feedDocument.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed(feed: FeedDocument): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: feed.addressOf('feed.json'),
    description: feed.about,
    language: tagOf(feed.language),
    authors: [{ name: 'Kharita' }],
    items: feed.entries.map((entry) => jsonItem(entry, feed)),
  });
}

function jsonItem(entry: FeedEntry, { language }: FeedDocument): Readonly<Record<string, unknown>> {
  return {
    id: entry.id,
    url: entry.address,
    ...(entry.source !== null && { external_url: entry.source }),
    title: entry.title,
    content_html: factsHtml(entry.facts, language),
    ...(entry.published !== null && { date_published: entry.published }),
    date_modified: entry.updated,
    ...(entry.categories.length > 0 && { tags: entry.categories.map(({ label }) => label) }),
  };
}
