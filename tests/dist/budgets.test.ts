import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadedFiles } from '../../src/build/site/loadedFiles.ts';
import { languages } from '../../src/i18n/languages.ts';

const KB = 1000;

describe.each(languages)('the first page in %s', (language) => {
  const html = readFileSync(join('dist', language, 'index.html'), 'utf8');
  const loaded = loadedFiles(html, '/');

  function gzipped(paths: readonly string[]): number {
    return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join('dist', path))).length, 0);
  }

  it('loads at most 170 kB of script before the first input', () => {
    expect(loaded.scripts).not.toEqual([]);
    expect(gzipped(loaded.scripts)).toBeLessThanOrEqual(170 * KB);
  });

  it('loads at most 24 kB of style', () => {
    expect(loaded.styles).not.toEqual([]);
    expect(gzipped(loaded.styles)).toBeLessThanOrEqual(24 * KB);
  });

  it('is at most 60 kB itself', () => {
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(60 * KB);
  });

  it('preloads at most 110 kB of fonts', () => {
    const bytes = loaded.fonts.reduce((sum, path) => sum + readFileSync(join('dist', path)).length, 0);
    expect(bytes).toBeLessThanOrEqual(110 * KB);
  });
});
