import { describe, expect, test } from 'vitest';
import { linkedData } from '../../src/build/linkedData.ts';
import { attribute, chooserHead, pageHead, shortAddress } from '../../src/build/pageHead.ts';
import { sitemap } from '../../src/build/sitemap.ts';
import { explorePage, type Page } from '../../src/core/view/page.ts';
import { partialEdition } from '../support/chartSubject.tsx';

const at = { base: '/kharita/', site: 'https://kharita.example' };
const region: Page = { kind: 'profile', subject: { of: 'region', key: '09' } };
const embed: Page = { kind: 'embed', figure: 'map' };
const page = {
  language: 'fr',
  direction: 'ltr',
  title: 'Titre "1" <b>',
  description: 'A & B',
  noScript: '',
  opening: '',
  body: '',
} as const;
const files = {
  find: (source: string) => ({ scripts: [`assets/${source}.js`], styles: [] }),
  assets: [],
  card: 'social/region.fr.png',
};

describe('the head of a page', () => {
  test('says its address, its languages and itself, and no text leaves its attribute', () => {
    const head = pageHead(page, region, at, files);
    expect(head).toContain('<link rel="canonical" href="https://kharita.example/kharita/fr/region/09" />');
    expect(head).toContain('hreflang="ar" href="https://kharita.example/kharita/ar/region/09"');
    expect(head).toContain('<meta property="og:title" content="Titre &quot;1&quot; &lt;b>" />');
    expect(head).toContain('<meta name="description" content="A &amp; B" />');
    expect(head).toContain('href="/kharita/assets/src/app/ProfilePage.tsx.js"');
  });

  test('of a figure for other sites asks not to be listed', () => {
    expect(pageHead(page, embed, at, files)).toContain('<meta name="robots" content="noindex" />');
  });

  test('names its picture by its whole address', () => {
    const head = pageHead(page, region, at, files);
    expect(head).toContain(
      '<meta property="og:image" content="https://kharita.example/kharita/social/region.fr.png" />',
    );
    expect(head).toContain('<meta name="twitter:card" content="summary_large_image" />');
    expect(pageHead(page, region, at, { ...files, card: null })).not.toMatch(/og:image|twitter:card/);
  });

  test('of the page that offers the languages names the site and its picture', () => {
    const head = chooserHead(at, 'social/explore.ar.png');
    expect(head).toContain('<meta property="og:url" content="https://kharita.example/kharita/" />');
    expect(head).toContain('content="https://kharita.example/kharita/social/explore.ar.png"');
    expect(chooserHead({ ...at, site: '' }, 'social/explore.ar.png')).not.toMatch(/og:url|og:image|twitter:card/);
  });

  test('writes no absolute address where the origin is not known', () => {
    expect(pageHead(page, region, { ...at, site: '' }, files)).not.toMatch(/canonical|og:image|twitter:card/);
    expect(shortAddress(at)).toBe('kharita.example/kharita');
    expect(shortAddress({ base: '/', site: '' })).toBe('');
  });
});

test('the map of the site names every page in every language, frames left out', () => {
  const xml = sitemap([explorePage, region, embed], at, '2026-11-22');
  expect([...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc)).toEqual(
    ['', 'region/09'].flatMap((path) =>
      ['ar', 'fr', 'en', 'zgh'].map((tag) => `https://kharita.example/kharita/${tag}/${path}`),
    ),
  );
  expect(xml).not.toContain('embed');
});

test('linked data describe the published edition, and no simulated one', () => {
  const data = { page: explorePage, edition: partialEdition } as never;
  expect(linkedData(page, data, at)).toMatchObject({ '@type': 'Dataset', version: expect.stringContaining('@') });
  const simulated = { page: explorePage, edition: { ...partialEdition, kind: 'simulated' } } as never;
  expect(linkedData(page, simulated, at)).toBeNull();
  expect(attribute('"<&')).toBe('&quot;&lt;&amp;');
});
