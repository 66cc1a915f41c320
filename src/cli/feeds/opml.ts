import { element, xmlText } from './xml.ts';

/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly title: string;
  /** Of its Atom form. */
  readonly address: string;
  /** The page that lists the same calls. */
  readonly home: string;
}

/** Feeds as OPML 2.0, for a reader of feeds to take in at once. */
export function feedList(title: string, feeds: readonly ListedFeed[]): string {
  const outlines = feeds.map(({ title: text, address, home }) =>
    element('outline', { type: 'rss', text, title: text, xmlUrl: address, htmlUrl: home }),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    element('head', {}, element('title', {}, xmlText(title))),
    '<body>',
    ...outlines,
    '</body>',
    '</opml>',
    '',
  ].join('\n');
}
