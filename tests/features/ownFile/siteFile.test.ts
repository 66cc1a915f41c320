import { afterEach, describe, expect, test, vi } from 'vitest';
import { type Arriving, fetchSiteFile, mostBytes } from '../../../src/features/ownFile/fetchSiteFile.ts';
import { fileNameOf, siteAddress } from '../../../src/features/ownFile/siteAddress.ts';

const root = 'https://ville.test/kharita/';

describe('an address of this site', () => {
  test.each([
    ['data/a.csv', 'https://ville.test/kharita/data/a.csv'],
    ['/autre/a.csv', 'https://ville.test/autre/a.csv'],
    ['  https://ville.test/a.csv?b=1 ', 'https://ville.test/a.csv?b=1'],
    ['//ville.test/a.csv', 'https://ville.test/a.csv'],
  ])('%s is %s', (typed, href) => {
    const address = siteAddress(typed, root);
    expect(address.ok && address.url.href).toBe(href);
  });

  test.each([
    ['', 'unreadable'],
    ['http://', 'unreadable'],
    ['https://moi:secret@ville.test/a.csv', 'unreadable'],
    ['javascript:alert(1)', 'scheme'],
    ['data:text/csv,association', 'scheme'],
    ['blob:https://ville.test/1', 'scheme'],
    ['file:///etc/hosts', 'scheme'],
    ['ftp://ville.test/a.csv', 'scheme'],
    ['http://ville.test/a.csv', 'otherSite'],
    ['https://ville.test:8443/a.csv', 'otherSite'],
    ['https://ville.test.ailleurs.test/a.csv', 'otherSite'],
    ['//ailleurs.test/a.csv', 'otherSite'],
    ['\\\\ailleurs.test\\a.csv', 'otherSite'],
  ] as const)('%s is refused: %s', (typed, why) => {
    expect(siteAddress(typed, root)).toEqual({ ok: false, why });
  });

  test.each([
    ['https://ville.test/a%20b.csv?x', 'a b.csv'],
    ['https://ville.test/%E0%A4%A.csv', '%E0%A4%A.csv'],
    ['https://ville.test/', 'ville.test'],
  ])('%s is called %s', (href, name) => {
    expect(fileNameOf(new URL(href))).toBe(name);
  });
});

describe('fetching it', () => {
  afterEach(() => vi.unstubAllGlobals());
  const url = new URL('liste.csv', root);
  const text = 'association,montant\nA,1\n';

  function answering(body: BodyInit | null, init: ResponseInit = {}) {
    vi.stubGlobal('fetch', async () => new Response(body, init));
  }

  async function fetched(signal = new AbortController().signal) {
    const seen: Arriving[] = [];
    return { seen, outcome: await fetchSiteFile(url, (arriving) => seen.push(arriving), signal) };
  }

  test('brings the bytes, and says how far they have come', async () => {
    answering(text, { headers: { 'content-type': 'text/csv', 'content-length': String(text.length) } });
    const { seen, outcome } = await fetched();
    expect(outcome.ok && [outcome.file.name, await outcome.file.text()]).toEqual(['liste.csv', text]);
    expect(seen.at(-1)).toEqual({ file: 'liste.csv', read: text.length, total: text.length });
  });

  test('does not trust a length that counts packed bytes', async () => {
    answering(text, { headers: { 'content-length': '9999', 'content-encoding': 'gzip' } });
    const { seen, outcome } = await fetched();
    expect([outcome.ok, seen.at(-1)?.total]).toEqual([true, null]);
  });

  test('asks not to follow redirects, and reads none', async () => {
    const asked: (RequestInit | undefined)[] = [];
    vi.stubGlobal('fetch', async (_: URL, init?: RequestInit) => {
      asked.push(init);
      return Object.defineProperty(new Response(text), 'type', { value: 'opaqueredirect' });
    });
    expect((await fetched()).outcome).toEqual({ ok: false, why: 'redirected' });
    expect(asked).toMatchObject([{ redirect: 'manual' }]);
  });

  test.each([
    ['missing', null, { status: 404 }],
    ['missing', null, { status: 410 }],
    ['page', text, { headers: { 'content-type': 'text/html; charset=utf-8' } }],
    ['page', '\ufeff\n<!DOCTYPE html><title>A</title>', {}],
    ['page', '<html lang="fr">', { headers: { 'content-type': 'text/csv' } }],
    ['tooLarge', text, { headers: { 'content-length': String(mostBytes + 1) } }],
    ['incomplete', text, { headers: { 'content-length': '9999' } }],
  ] as const)('%s: %j %j', async (why, body, init) => {
    answering(body, init);
    expect((await fetched()).outcome).toEqual({ ok: false, why });
  });

  test('an answer that is no file keeps its number', async () => {
    answering('', { status: 503 });
    expect((await fetched()).outcome).toEqual({ ok: false, why: 'refused', status: 503 });
  });

  test('a file that never ends is not kept', async () => {
    const chunk = new Uint8Array(mostBytes / 4);
    const stopped = vi.fn();
    const endless = {
      pull: (to: ReadableStreamDefaultController) => to.enqueue(chunk),
      cancel: stopped,
    };
    answering(new ReadableStream(endless));
    expect((await fetched()).outcome).toEqual({ ok: false, why: 'tooLarge' });
    expect(stopped).toHaveBeenCalledTimes(1);
  });

  test('no connection, a connection that breaks, and a reader who stops are told apart', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    expect((await fetched()).outcome).toEqual({ ok: false, why: 'unreachable' });
    expect((await fetched(AbortSignal.abort())).outcome).toEqual({ ok: false, why: 'cancelled' });
    answering(new ReadableStream({ pull: (to) => to.error(new Error('cut')) }));
    expect((await fetched()).outcome).toEqual({ ok: false, why: 'incomplete' });
  });
});
