import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { headersFor, parseHeaderRules } from '../../src/build/site/headerRules.ts';
import { loadedFiles } from '../../src/build/site/loadedFiles.ts';
import { languages } from '../../src/i18n/languages.ts';
import { keepListPath, parseKeepList } from '../../src/offline/keepList.ts';
import { storeOf } from '../../src/offline/stores.ts';

const read = (path: string) => readFileSync(join('dist', path), 'utf8');
const listOf = (language: string) => parseKeepList(JSON.parse(read(keepListPath(language))));

describe('the service worker', () => {
  it('is one plain script that brings nothing in and makes no code', () => {
    expect(read('sw.js')).not.toMatch(/\bimport\b|\bexport\b|importScripts|\beval\(|new Function/);
  });

  it('is asked for anew each time, unlike what is named by its content', () => {
    const rules = parseHeaderRules(read('_headers'));
    expect(headersFor('/sw.js', rules)['Cache-Control']).toBe('no-cache');
    expect(headersFor('/assets/app-1.js', rules)['Cache-Control']).toContain('immutable');
  });
});

/** Where a page of the list lies as built. */
function fileOf(page: string): string {
  return join(page, 'index.html');
}

describe.each(languages)('what is kept in %s', (language) => {
  const list = listOf(language) ?? { reading: [], drawing: [], pages: [] };
  const files = [...list.reading, ...list.drawing];

  it('is there', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(list.pages).toEqual(['', `${language}/`, `${language}/calls/`]);
    expect([...files, ...list.pages.map(fileOf)].filter((path) => !existsSync(join('dist', path)))).toEqual([]);
  });

  it('costs at most 455 kB beyond the first page', () => {
    const { scripts, styles, fonts } = loadedFiles(read(`${language}/index.html`), '/');
    const loaded = new Set([...scripts, ...styles, ...fonts, ...list.reading]);
    const fetched = [...files.filter((path) => !loaded.has(path)), ...list.pages.map(fileOf)];
    const bytes = fetched.reduce((sum, path) => sum + gzipSync(readFileSync(join('dist', path))).length, 0);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(455_000);
  });

  it('is named by its content, so that it may be kept', () => {
    expect(files.filter((path) => !['assets', 'editions'].includes(storeOf(path, false) ?? ''))).toEqual([]);
  });

  it('holds the table, the calls and the engine of the first edition, and no other language', () => {
    for (const part of [
      /edition-published-.+pack$/,
      /calls\/published-.+json$/,
      /\/worker-.+js$/,
      /reference-full-.+js$/,
    ])
      expect(files.filter((path) => part.test(path))).toHaveLength(1);
    const sections = 'pages|calls|record|figures|audit|signals';
    const sentence = new RegExp(`/((?:(?:${sections})[.])?(?:ar|fr|en|zgh))-[\\w-]+[.]js$`);
    const spoken = files.flatMap((path) => sentence.exec(path)?.[1] ?? []);
    const tag = language === 'zgh' ? 'fr' : language;
    const kept = [tag, ...['pages', 'calls', 'record', 'figures'].map((section) => `${section}.${tag}`)];
    expect(spoken.sort()).toEqual([...kept, ...(language === 'zgh' ? ['zgh', 'calls.zgh'] : [])].sort());
  });
});
