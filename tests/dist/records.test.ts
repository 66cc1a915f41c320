import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recordKey } from '../../src/core/query/recordKey.ts';
import { rowAt } from '../../src/core/table/grantTable.ts';
import { languages } from '../../src/i18n/languages.ts';
import { publishedTable } from '../support/publishedTable.ts';

const table = await publishedTable();
const rows = Array.from({ length: table.length }, (_, row) => rowAt(table, row));
const counted = rows.filter(({ status, overlap }) => /^(paid|awarded|approved|)$/.test(status) && overlap === '');
const site = 'https://kharita.example/kharita';

/** A page of the site as built below a base path, its origin known. */
const pageOf = (language: string, key: string) =>
  readFileSync(join('dist-kharita', language, 'grant', key, 'index.html'), 'utf8');
const titleIn = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
const linkedIn = (html: string) =>
  JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

describe('the page of a record', () => {
  it.each(languages)('is printed for every grant of the edition, under a title of its own, in %s', (language) => {
    const keys = rows.map((row) => recordKey(row, 'published'));
    expect(keys.filter((key) => !existsSync(join('dist', language, 'grant', key, 'index.html')))).toEqual([]);
    const titles = keys.map((key) => titleIn(pageOf(language, key)));
    expect(titles.filter((title, index) => !title.includes(keys[index] ?? '?'))).toEqual([]);
    expect(new Set(titles).size).toBe(keys.length);
  });

  it.each(['fr', 'ar'])('says where it is, and what it is in one sentence, in %s', (language) => {
    for (const row of rows.slice(0, 40)) {
      const html = pageOf(language, row.grantId);
      expect(html).toContain(`<link rel="canonical" href="${site}/${language}/grant/${row.grantId}" />`);
      expect(html).toContain(`<meta property="og:url" content="${site}/${language}/grant/${row.grantId}" />`);
      const [, description = ''] = /<meta name="description" content="([^"]*)"/.exec(html) ?? [];
      expect(description.replace(/\D/g, '')).toContain(String(Math.floor(row.amount / 100)));
    }
  });

  it('tells machines the amount the edition holds, and of nothing that was never decided', () => {
    const amounts = counted.map(({ grantId }) => linkedIn(pageOf('fr', grantId)).mainEntity.amount);
    expect(amounts).toEqual(
      counted.map(({ amount, currency }) => ({ '@type': 'MonetaryAmount', currency, value: amount / 100 })),
    );
    const undecided = rows.filter((row) => !counted.includes(row));
    expect(undecided.length).toBeGreaterThan(50);
    for (const { grantId } of undecided) expect(linkedIn(pageOf('fr', grantId))).not.toHaveProperty('mainEntity');
  });

  it('is small: at most 60 kB before it is compressed', () => {
    const heaviest = Math.max(...rows.map(({ grantId }) => pageOf('ar', grantId).length));
    expect(heaviest).toBeLessThan(60_000);
  });

  it('is in the map of the site', () => {
    const xml = readFileSync('dist-kharita/sitemap.xml', 'utf8');
    const missing = rows.filter(({ grantId }) => !xml.includes(`<loc>${site}/ar/grant/${grantId}</loc>`));
    expect(missing).toEqual([]);
  });
});
