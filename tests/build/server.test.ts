import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteServer } from '../../src/build/site/server.ts';

const files: Readonly<Record<string, string>> = {
  _headers:
    "/*\n  Content-Security-Policy: default-src 'none'\n/assets/*\n  Cache-Control: immutable\n/old.csv\n  Content-Type: text/csv; charset=windows-1252\n",
  'index.html': 'choose',
  '404.html': 'nothing here',
  'fr/index.html': 'page '.repeat(100),
  'fr/calls/index.html': 'calls',
  'fr/region/09/index.html': 'Souss',
  'assets/app-1.js': 'run()',
  'data/published.pack': 'bytes',
  'regions.geojson': '{}',
  'old.csv': 'association;montant\n',
  'new.csv': 'association;montant\n',
};

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const dist = mkdtempSync(join(tmpdir(), 'kharita-site-'));
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}
afterAll(() => rmSync(dist, { recursive: true, force: true }));

/** Raw requests: `fetch` would follow redirects and tidy the path. */
function ask(server: Server, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('not listening');
  return new Promise((resolve, reject) => {
    httpRequest({ port: address.port, path, headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe.each(['/', '/kharita/'])('a site served at %s', (base) => {
  const server = siteServer({ dist, base });
  const get = (path: string, headers?: Record<string, string>) => ask(server, base + path, headers);

  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => server.close());

  it.each([
    ['', 200, 'choose'],
    ['fr/', 200, files['fr/index.html']],
    ['fr', 200, files['fr/index.html']],
    ['fr/calls/', 200, 'calls'],
    ['fr/calls', 200, 'calls'],
    ['fr/region/09', 200, 'Souss'],
    ['fr/region/09/', 200, 'Souss'],
    ['fr/region/99/', 404, 'nothing here'],
    ['fr/region/99', 404, 'nothing here'],
    ['fr/?year=2019', 200, files['fr/index.html']],
    ['fr/missing.png', 404, 'nothing here'],
    ['de/region/09', 404, 'nothing here'],
    ['en/', 404, 'nothing here'],
    ['../../package.json', 404, 'nothing here'],
    ['%2e%2e/%2e%2e/package.json', 404, 'nothing here'],
  ])('answers %j with %d', async (path, status, body) => {
    const reply = await get(path);
    expect([reply.status, reply.body.toString()]).toEqual([status, body]);
  });

  it('refuses what is no address and what is no reading', async () => {
    expect((await get('%ff')).status).toBe(400);
    expect((await ask(server, base, {}, 'POST')).status).toBe(405);
  });

  it('compresses text and leaves packs as they are', async () => {
    const page = await get('fr/', { 'accept-encoding': 'gzip, br' });
    expect(page.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(page.body).toString()).toBe(files['fr/index.html']);
    const pack = await get('data/published.pack', { 'accept-encoding': 'br' });
    expect([pack.headers['content-encoding'], pack.headers['content-type']]).toEqual([
      undefined,
      'application/octet-stream',
    ]);
    expect((await get('regions.geojson')).headers['content-type']).toContain('application/geo+json');
  });

  it('sends a text as what it is written in, where the site says so', async () => {
    for (const [path, charset] of [
      ['old.csv', 'windows-1252'],
      ['new.csv', 'utf-8'],
    ]) {
      const { headers } = await ask(server, `${base}${path}`, { 'accept-encoding': 'br' });
      expect([headers['content-type'], headers['content-encoding']]).toEqual([`text/csv; charset=${charset}`, 'br']);
    }
  });

  it('sends the headers of _headers to the paths they name', async () => {
    const page = await get('fr/');
    expect(page.headers['content-security-policy']).toBe("default-src 'none'");
    expect(page.headers['cache-control']).toBeUndefined();
    expect((await get('assets/app-1.js')).headers['cache-control']).toBe('immutable');
  });

  it('answers 304 to the same bytes and nothing but headers to HEAD', async () => {
    const { headers } = await get('fr/');
    expect((await get('fr/', { 'if-none-match': String(headers.etag) })).status).toBe(304);
    const head = await ask(server, `${base}fr/`, {}, 'HEAD');
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      headers['content-length'],
    ]);
  });
});
