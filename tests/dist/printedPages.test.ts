import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { readEdition } from '../../src/cli/edition/readEdition.ts';
import { languages } from '../../src/i18n/languages.ts';
import { publishedTable } from '../support/publishedTable.ts';
import { pages } from './pages.ts';

const byPath = new Map(pages.map(({ path, html }) => [path.replaceAll('\\', '/'), html]));
const { regions, provinces, sectors } = readReference();

describe('a page is printed, in every language,', () => {
  it('for every region, province, sector, funder, recipient and call, and for their lists', async () => {
    const { columns } = await publishedTable();
    const stated = (keys: readonly string[]) => keys.filter((key) => key !== '');
    const keys = {
      region: regions.map(({ code }) => code),
      province: provinces.map(({ code }) => code),
      sector: sectors.map(({ code }) => code),
      funder: stated(columns.funder.dict),
      recipient: stated(columns.recipient.dict),
    };
    const wanted = Object.entries(keys).flatMap(([of, subjects]) => [
      `${of}/index.html`,
      ...subjects.map((key) => `${of}/${key}/index.html`),
    ]);
    const calls = (await readEdition('data/editions/published', readReference())).calls.map(
      ({ id }) => `call/${id}/index.html`,
    );
    expect(calls.length).toBeGreaterThan(100);
    wanted.push('calls/index.html', 'audit/index.html', 'schema/kharita-grants-1/index.html', ...calls);
    const missing = languages
      .flatMap((tag) => wanted.map((path) => `${tag}/${path}`))
      .filter((path) => !byPath.has(path));
    expect(missing).toEqual([]);
    expect(wanted.length).toBeGreaterThan(400);
  });

  it('with its own title, its own description and its figures', () => {
    const title = /<title>([^<]*)<\/title>/;
    const titles = regions.map(({ code }) => title.exec(byPath.get(`fr/region/${code}/index.html`) ?? '')?.[1]);
    expect(new Set(titles).size).toBe(12);
    const page = byPath.get('fr/region/09/index.html') ?? '';
    expect(page).toMatch(/<meta name="description" content="48 subventions publiées[^"]*63,2[^"]*Souss-Massa/);
    expect(page.replace(/\s/g, ' ')).toContain('<bdi>Souss-Massa</bdi>');
  });
});

it('the page of a profile says which it is, and holds every column without a script', () => {
  const html = byPath.get('fr/schema/kharita-grants-1/index.html') ?? '';
  expect(html).toContain('<meta name="description" content="Subventions. Ce que veut dire chaque colonne');
  expect(html).toContain('<code>recipient_ice</code>');
  expect(byPath.get('ar/schema/kharita-calls-1/index.html')).toContain('<code>close_date_extended_from</code>');
});

it('what is printed of calls says itself in every language, and stands in the sitemap where the origin is known', () => {
  const site = 'https://kharita.example/kharita/';
  const sitemap = readFileSync('dist-kharita/sitemap.xml', 'utf8');
  for (const path of ['calls/', 'call/CALL-nd-001']) {
    for (const tag of languages) {
      const html = readFileSync(join('dist-kharita', tag, path, 'index.html'), 'utf8');
      expect(html).toContain(`<link rel="canonical" href="${site}${tag}/${path}" />`);
      for (const other of languages) expect(html).toContain(`hreflang="${other}" href="${site}${other}/${path}"`);
      expect(sitemap).toContain(`<loc>${site}${tag}/${path}</loc>`);
    }
  }
  const call = readFileSync('dist-kharita/fr/call/CALL-nd-001/index.html', 'utf8');
  expect(call).toMatch(/<script type="application\/ld[+]json">[^<]*"@type":"Thing"[^<]*CALL-nd-001/);
});

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

it('no page is heavier than 60 kB on the wire', () => {
  const heavy = pages.filter(({ html }) => html.length > 120_000 && brotliCompressSync(html, quick).length > 60_000);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
