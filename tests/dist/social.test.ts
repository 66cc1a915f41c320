import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { subjectKinds } from '../../src/core/model/subject.ts';
import { languages } from '../../src/i18n/languages.ts';

const kinds = ['explore', 'grant', 'calls', 'compare', ...subjectKinds];
const cards = kinds.flatMap((kind) => languages.map((language) => `social/${kind}.${language}.png`));
const sizeOf = (file: string) => {
  const png = readFileSync(file);
  return [png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
};
const imageIn = (html: string) => /<meta property="og:image" content="([^"]*)"/.exec(html)?.[1];

describe('the picture of a page', () => {
  it.each(['dist', 'dist-kharita'])('is there for every kind of page and language, in %s', (dist) => {
    for (const card of cards) expect([card, ...sizeOf(join(dist, card))]).toEqual([card, 'PNG', 1200, 630]);
  });

  it.each(languages)('is named by its whole address where the origin of the site is known, in %s', (language) => {
    const site = 'https://kharita.example/kharita/';
    for (const path of [
      '',
      'compare',
      'region',
      'recipient',
      'grant/MA-ccm-2025-003',
      'calls',
      'call/CALL-nd-001',
      'sector/sport',
    ]) {
      const html = readFileSync(join('dist-kharita', language, path, 'index.html'), 'utf8');
      const image = imageIn(html) ?? '';
      expect([path, image.startsWith(`${site}social/`), image.endsWith(`.${language}.png`)]).toEqual([
        path,
        true,
        true,
      ]);
      expect(existsSync(join('dist-kharita', image.slice(site.length)))).toBe(true);
      expect(html).toContain('<meta name="twitter:card" content="summary_large_image" />');
    }
  });

  it('is not named where the origin is not known: half an address would be none', () => {
    expect(imageIn(readFileSync('dist/fr/index.html', 'utf8'))).toBeUndefined();
  });
});
