import { expect, it } from 'vitest';
import { loadedFiles } from '../../src/build/site/loadedFiles.ts';

const page = `<!doctype html><head>
<script type="module" crossorigin src="/kharita/assets/index-a1.js"></script>
<link rel="modulepreload" crossorigin href="/kharita/assets/react-b2.js">
<link rel="modulepreload" crossorigin href="/kharita/assets/index-a1.js">
<link rel="stylesheet" crossorigin href="/kharita/assets/index-c3.css">
<link rel="preload" as="font" type="font/woff2" href="/kharita/assets/plex-d4.woff2" crossorigin>
<link rel="canonical" href="https://example.org/fr/"></head>`;

it('names each file that the document loads, once, below the base', () => {
  expect(loadedFiles(page, '/kharita/')).toEqual({
    scripts: ['assets/index-a1.js', 'assets/react-b2.js'],
    styles: ['assets/index-c3.css'],
    fonts: ['assets/plex-d4.woff2'],
  });
});

it('leaves out what lies outside the base', () => {
  expect(loadedFiles(page, '/other/')).toEqual({ scripts: [], styles: [], fonts: [] });
});
