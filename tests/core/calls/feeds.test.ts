import { expect, test } from 'vitest';
import { noCalls } from '../../../src/core/calls/callRecord.ts';
import { feedListPath, feedPath, feedSearch, feedsOf } from '../../../src/core/calls/feeds.ts';
import { aCall } from '../../support/calls.ts';

const record = {
  calls: [
    aCall({ id: 'old', opens: '2020-01-01', closes: '', sector: 'sport', regions: ['04'] }),
    aCall({ id: 'new', opens: '2026-01-01', closes: '2026-02-01', regions: ['national'] }),
    aCall({ id: 'silent', opens: '', closes: '', year: '', origin: '', kind: '', funder: '', sector: '', regions: [] }),
    aCall({ id: 'foreign', origin: 'foreign_public', funder: 'funder-2', sector: 'health', closes: '2026-05' }),
    aCall({ id: 'training', kind: 'training', opens: '2027-01-01', closes: '', regions: ['01'] }),
  ],
};
const feeds = feedsOf(record);
const idsOf = (scope: string, key: string) =>
  feeds.find((feed) => feed.scope === scope && feed.key === key)?.calls.map(({ id }) => id);

test('all, sectors and regions hold Moroccan public grants and what does not say, the latest first', () => {
  expect(idsOf('all', '')).toEqual(['new', 'old', 'silent']);
  expect(idsOf('sector', 'sport')).toEqual(['old']);
  expect(idsOf('sector', 'health')).toBeUndefined();
  expect(idsOf('region', '04')).toEqual(['new', 'old']);
  expect(idsOf('region', '01')).toEqual(['new']);
});

test('a funder’s holds whatever it offers', () => {
  expect(idsOf('funder', 'funder-1')).toEqual(['training', 'new', 'old']);
  expect(idsOf('funder', 'funder-2')).toEqual(['foreign']);
});

test('a calendar stands beside those that hold a deadline to the day', () => {
  expect(feeds.filter(({ hasCalendar }) => !hasCalendar).map(({ scope, key }) => [scope, key])).toEqual([
    ['funder', 'funder-2'],
    ['sector', 'sport'],
  ]);
});

test('no feed is empty, and an edition without calls has none', () => {
  expect(feeds.every(({ calls }) => calls.length > 0)).toBe(true);
  expect(feedsOf(noCalls)).toEqual([]);
});

test('each lies where its name says, and its page shows the same calls', () => {
  expect(feedPath({ scope: 'all', key: '' }, 'ar', 'feed.json')).toBe('feeds/ar/all/feed.json');
  expect(feedPath({ scope: 'funder', key: 'جهة-1' }, 'fr', 'calendar.ics')).toBe(
    'feeds/fr/funder-%D8%AC%D9%87%D8%A9-1/calendar.ics',
  );
  expect(feedListPath('en')).toBe('feeds/en/feeds.opml');
  const searches = Object.fromEntries(feeds.map((feed) => [`${feed.scope} ${feed.key}`, feedSearch(feed)]));
  expect(searches).toMatchObject({
    'all ': '',
    'region 09': '?region=09',
    'funder funder-1': '?funder=funder-1&offer=grant,training',
    'funder funder-2': '?funder=funder-2&origin=foreign_public',
  });
});
