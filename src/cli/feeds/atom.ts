import { factsHtml, tagOf } from './factsHtml.ts';
import type { FeedDocument, FeedEntry } from './feedDocument.ts';
import { element, xmlText } from './xml.ts';

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed(feed: FeedDocument): string {
  const { addressOf, home } = feed;
  const link = (rel: string, type: string, href: string) => element('link', { rel, type, href });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tagOf(feed.language)}">`,
    element('id', {}, xmlText(feed.id)),
    element('title', {}, xmlText(feed.title)),
    element('subtitle', {}, xmlText(feed.about)),
    element('updated', {}, feed.updated),
    element('author', {}, element('name', {}, 'Kharita')),
    link('self', 'application/atom+xml', addressOf('feed.atom')),
    link('alternate', 'text/html', home),
    link('alternate', 'application/feed+json', addressOf('feed.json')),
    ...(feed.hasCalendar ? [link('related', 'text/calendar', addressOf('calendar.ics'))] : []),
    ...feed.entries.flatMap((entry) => atomEntry(entry, feed)),
    '</feed>',
    '',
  ].join('\n');
}

function atomEntry(entry: FeedEntry, { language }: FeedDocument): readonly string[] {
  return [
    '<entry>',
    element('id', {}, xmlText(entry.id)),
    element('title', { 'xml:lang': entry.titleLanguage || null }, xmlText(entry.title)),
    element('updated', {}, entry.updated),
    ...(entry.published === null ? [] : [element('published', {}, entry.published)]),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    ...(entry.source === null ? [] : [element('link', { rel: 'via', href: entry.source })]),
    ...entry.categories.map(({ term, label }) => element('category', { term, label })),
    element('content', { type: 'html' }, xmlText(factsHtml(entry.facts, language))),
    '</entry>',
  ];
}
