import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readReference } from '../../src/cli/checkout.ts';
import { languages } from '../../src/i18n/languages.ts';
import { publishedTable } from '../support/publishedTable.ts';
import { pages } from './pages.ts';

const byPath = new Map(pages.map(({ path, html }) => [path.replaceAll('\\', '/'), html]));
const { regions, provinces, sectors } = readReference();

describe('a page is printed, in every language,', () => {
  it('for every region, province, sector, funder and recipient, and for their lists', async () => {
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
      ...subjects.map((key) => `${of}/${key}.html`),
    ]);
    const missing = languages
      .flatMap((tag) => wanted.map((path) => `${tag}/${path}`))
      .filter((path) => !byPath.has(path));
    expect(missing).toEqual([]);
    expect(wanted.length).toBeGreaterThan(400);
  });

  it('with its own title, its own description and its figures', () => {
    const title = /<title>([^<]*)<\/title>/;
    const titles = regions.map(({ code }) => title.exec(byPath.get(`fr/region/${code}.html`) ?? '')?.[1]);
    expect(new Set(titles).size).toBe(12);
    const page = byPath.get('fr/region/09.html') ?? '';
    expect(page).toMatch(/<meta name="description" content="48 subventions publiées[^"]*63,2[^"]*Souss-Massa/);
    expect(page.replace(/\s/g, ' ')).toContain('<bdi>Souss-Massa</bdi>');
  });
});

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

it('no page is heavier than 60 kB on the wire', () => {
  const heavy = pages.filter(({ html }) => html.length > 120_000 && brotliCompressSync(html, quick).length > 60_000);
  expect(heavy.map(({ path }) => path)).toEqual([]);
});
