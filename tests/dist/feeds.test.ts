import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { feedListPath, feedPath, feedsOf } from '../../src/core/calls/feeds.ts';
import { makeCallRecord } from '../../src/core/calls/makeCallRecord.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readAtom, readCalendar, readCalendarAgain, readFeedList, readJsonFeed } from '../support/feeds.ts';
import { faultsOf } from '../support/importers.ts';

const { table, calls } = await readEdition('data/editions/published', readReference());
const feeds = feedsOf(makeCallRecord(calls, table, []));
const dists = ['dist', 'dist-kharita'] as const;
const textOf = (dist: string, path: string) => readFileSync(join(dist, decodeURIComponent(path)), 'utf8');
const filesUnder = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path));

describe.each(languages)('the feeds in %s', (language) => {
  it.each(dists)('are read by parsers of their own, each entry under one name, in %s', (dist) => {
    for (const feed of feeds) {
      const atom = readAtom(textOf(dist, feedPath(feed, language, 'feed.atom')));
      const ids = atom.entries?.map(({ id }) => id) ?? [];
      expect(ids).toHaveLength(feed.calls.length);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.every((id) => id?.startsWith('tag:'))).toBe(true);
      const json = readJsonFeed(textOf(dist, feedPath(feed, language, 'feed.json')));
      expect(json.items?.map(({ id }) => id)).toEqual(ids);
    }
  });

  it.each(dists)('have a calendar where a call has a deadline, and none that is empty, in %s', (dist) => {
    for (const feed of feeds) {
      const path = feedPath(feed, language, 'calendar.ics');
      expect(existsSync(join(dist, decodeURIComponent(path))), path).toBe(feed.hasCalendar);
      if (!feed.hasCalendar) continue;
      const text = textOf(dist, path);
      const events = readCalendar(text);
      expect(readCalendarAgain(text)).toEqual(events);
      expect(events.length).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      expect(faultsOf(text)).toEqual([]);
    }
  });

  it.each(dists)('are all listed, and nothing else is there, in %s', (dist) => {
    const listed = readFeedList(textOf(dist, feedListPath(language)));
    const atoms = feeds.map((feed) => feedPath(feed, language, 'feed.atom'));
    expect(listed.map(({ xmlUrl }) => xmlUrl?.replace(/^.*(?=feeds\/)/, '')).sort()).toEqual(atoms.toSorted());
    const calendars = feeds.filter(({ hasCalendar }) => hasCalendar).length;
    expect(filesUnder(join(dist, 'feeds', language))).toHaveLength(feeds.length * 2 + calendars + 1);
  });

  it('say the same names and dates wherever the site stands, and lead to where it stands', () => {
    const namesIn = (text: string) =>
      [...text.matchAll(/tag:[^<"\s]+|<updated>[^<]+|DTSTAMP:\S+/g)].map(([name]) => name);
    for (const feed of feeds) {
      const [here, there] = dists.map((dist) => textOf(dist, feedPath(feed, language, 'feed.atom')));
      expect(namesIn(there ?? '')).toEqual(namesIn(here ?? ''));
      const links = readAtom(there ?? '').entries?.map(({ links }) => links?.[0]?.href) ?? [];
      expect(links.every((href) => href?.startsWith(`https://kharita.example/kharita/${language}/call/`))).toBe(true);
    }
  });
});

it('there are feeds for all, for funders, for sectors and for the twelve regions', () => {
  const scopes = feeds.map(({ scope }) => scope);
  expect(scopes.filter((scope) => scope === 'region')).toHaveLength(12);
  expect(new Set(scopes).size).toBe(4);
});
