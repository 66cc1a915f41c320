import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { publishFeeds } from '../../src/cli/feeds/publishFeeds.ts';
import { noCalls } from '../../src/core/calls/callRecord.ts';
import type { Call } from '../../src/core/model/call.ts';
import { aCall } from '../support/calls.ts';
import { readAtom, readCalendar, readFeedList, readJsonFeed } from '../support/feeds.ts';

const reference = readReference();
const edition = { name: 'published', kind: 'published', date: '2026-11-22' } as const;
const preview = { base: '/', site: '' };
const folders: string[] = [];

function published(
  calls: readonly Call[],
  at = preview,
): { readonly count: number; readonly files: Map<string, string> } {
  const folder = mkdtempSync(join(tmpdir(), 'feeds-'));
  folders.push(folder);
  const count = publishFeeds(folder, edition, { ...noCalls, calls }, { reference, at });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  return { count, files: new Map(files.sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')])) };
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const calls = [
  aCall({ id: 'CALL-1', closes: '2026-11-27', closeTime: '16:30', sourceDate: '2026-10-01' }),
  aCall({
    id: 'CALL-2',
    closes: '',
    opens: '',
    sector: 'sport',
    regions: ['national'],
    sourceUrl: 'javascript:alert(1)',
  }),
  aCall({
    id: 'CALL-3',
    origin: 'private',
    kind: 'training',
    funder: 'funder-2',
    opens: '2026-12-01',
    closes: '2026-11-01',
  }),
];

test('the same edition gives the same bytes, and every file is in a language and a feed', () => {
  const [first, second] = [published(calls), published(calls)];
  expect(first.files).toEqual(second.files);
  expect(first.count).toBe(1 + 2 + 2 + 12);
  const french = [...first.files.keys()].filter((path) => path.startsWith('feeds/fr/'));
  expect(french).toHaveLength(17 * 2 + 4 + 1);
  expect(first.files.size).toBe(french.length * 4);
  expect(published([]).files.size).toBe(0);
});

describe('an entry', () => {
  const { files } = published(calls, { base: '/kharita/', site: 'https://kharita.example' });
  const atom = readAtom(files.get('feeds/fr/all/feed.atom') ?? '');
  const json = readJsonFeed(files.get('feeds/fr/all/feed.json') ?? '');

  test('leads to its page and its source, and only web addresses are sources', () => {
    expect(atom.entries?.map(({ links }) => links?.map(({ rel, href }) => [rel, href]))).toEqual([
      [
        ['alternate', 'https://kharita.example/kharita/fr/call/CALL-1'],
        ['via', 'https://example.org/call-1'],
      ],
      [['alternate', 'https://kharita.example/kharita/fr/call/CALL-2']],
    ]);
    expect(json.items?.map(({ url, external_url }) => [url, external_url])).toEqual([
      ['https://kharita.example/kharita/fr/call/CALL-1', 'https://example.org/call-1'],
      ['https://kharita.example/kharita/fr/call/CALL-2', undefined],
    ]);
    expect([...files.values()].join()).not.toContain('javascript:');
  });

  test('says what is printed, never what is open', () => {
    const [first] = json.items ?? [];
    expect(first?.content_html?.replace(/[\u00A0\u202F]/g, ' ')).toContain(
      '<li>Date limite : 27 novembre 2026 à 16:30, heure du Maroc</li>',
    );
    expect(first).toMatchObject({ tags: ['Éducation et recherche', 'Souss-Massa'] });
    expect(String(atom.entries?.[0]?.published)).toContain('2026-10-01');
  });

  test('of other money or of training is labelled, where its funder is followed', () => {
    const { entries } = readAtom(files.get('feeds/en/funder-funder-2/feed.atom') ?? '');
    expect(entries?.[0]?.categories?.map(({ label }) => label)).toEqual([
      'Education and research',
      'Souss-Massa',
      'Private money',
      'Training',
    ]);
    expect(entries?.[0]?.content?.value).toContain('The published dates contradict each other');
    expect(files.has('feeds/en/funder-funder-2/calendar.ics')).toBe(false);
  });

  test('has the same name wherever the site stands', () => {
    const here = published(calls);
    const idsOf = (text: string | undefined) => [...(text ?? '').matchAll(/tag:[^<"\s]+/g)].map(([id]) => id);
    for (const [path, text] of files) expect(idsOf(here.files.get(path))).toEqual(idsOf(text));
    expect(readAtom(here.files.get('feeds/ar/all/feed.atom') ?? '').entries?.[0]?.links?.[0]?.href).toBe(
      '../../../ar/call/CALL-1',
    );
  });

  test('in a calendar is the deadline, without alarms', () => {
    const calendar = files.get('feeds/ar/region-09/calendar.ics') ?? '';
    expect(calendar).not.toContain('VALARM');
    expect(readCalendar(calendar)).toEqual([
      expect.objectContaining({ uid: 'tag:kharita.example,2026:call/published/CALL-1', ends: '2026-11-27T16:30:00Z' }),
    ]);
  });
});

test('a list names every feed of its language', () => {
  const { files } = published(calls, { base: '/', site: 'https://kharita.example' });
  const listed = readFeedList(files.get('feeds/zgh/feeds.opml') ?? '');
  const atoms = [...files.keys()].filter((path) => path.startsWith('feeds/zgh/') && path.endsWith('.atom'));
  expect(listed.map(({ xmlUrl }) => xmlUrl).sort()).toEqual(
    atoms.map((path) => `https://kharita.example/${path}`).sort(),
  );
});

test.each([
  ['markup', '<script>alert(1)</script> & "quotes" ]]> <![CDATA['],
  ['marks that XML cannot hold', 'a\u0000b\u0008c\uFFFEd\u001Fe'],
  ['4,000 characters', 'م'.repeat(4000)],
  ['lines', 'a\r\nEND:VEVENT\nb'],
])('a title of %s stays a title', (_, title) => {
  const { files } = published([aCall({ title, titleAr: '', closes: '2026-11-27', funderName: title })]);
  const held = title.replace(/\uFFFE|(?!\s)\p{Cc}/gu, '');
  const atom = readAtom(files.get('feeds/fr/all/feed.atom') ?? '');
  expect(atom.entries?.map((entry) => entry.title?.value?.replace(/\s+/g, ' '))).toEqual([held.replace(/\s+/g, ' ')]);
  expect(files.get('feeds/fr/all/feed.atom')).not.toContain('<script');
  const [item] = readJsonFeed(files.get('feeds/fr/all/feed.json') ?? '').items ?? [];
  expect(item?.title).toBe(title);
  expect(item?.content_html).not.toContain('<script');
  expect(readCalendar(files.get('feeds/fr/all/calendar.ics') ?? '')).toHaveLength(1);
});
