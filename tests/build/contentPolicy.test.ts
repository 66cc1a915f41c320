import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusals } from '../../src/build/site/contentPolicy.ts';

const planted = readFileSync('tests/guards/html/refused.html', 'utf8');

it('finds every planted breach, and each once', () => {
  expect(refusals(planted).map(({ rule }) => rule)).toEqual([
    'inline-script',
    'inline-style',
    'style-attribute',
    'handler-attribute',
    'foreign-origin',
  ]);
});

it('accepts scripts from files, data blocks and the addresses a page states of itself', () => {
  const page = `<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>
    <link rel="canonical" href="https://example.org/fr/"><a href="https://example.org/">source</a>`;
  expect(refusals(page)).toEqual([]);
});
