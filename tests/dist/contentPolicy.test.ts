import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { refusals } from '../../src/build/site/contentPolicy.ts';
import { headersFor, parseHeaderRules } from '../../src/build/site/headerRules.ts';
import { languages } from '../../src/i18n/languages.ts';
import { pages } from './pages.ts';

describe('a strict content policy', () => {
  it('finds a page for every language, and one that chooses', () => {
    const paths = pages.map(({ path }) => path.replaceAll('\\', '/'));
    expect(paths).toEqual(expect.arrayContaining(['index.html', ...languages.map((tag) => `${tag}/index.html`)]));
  });

  it('is kept by every page', () => {
    expect(pages.length).toBeGreaterThan(1600);
    const refused = pages.map(({ path, html }) => ({ path, refused: refusals(html) }));
    expect(refused.filter((page) => page.refused.length > 0)).toEqual([]);
  });

  it('is what the site sends', () => {
    const headers = headersFor('/fr/', parseHeaderRules(readFileSync('dist/_headers', 'utf8')));
    expect(headers['Content-Security-Policy']).toContain("default-src 'none'; script-src 'self';");
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:/);
  });
});

describe('style sheets', () => {
  const sheets = readdirSync('dist/assets').filter((name) => name.endsWith('.css'));

  it('are there', () => expect(sheets).not.toEqual([]));

  it.each(sheets)('%s loads fonts from files alone, as the policy asks', (name) => {
    expect(readFileSync(join('dist/assets', name), 'utf8')).not.toMatch(/url\(["']?data:(font|application)/);
  });
});
