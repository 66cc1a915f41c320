import { expect, test } from 'vitest';
import { embedSnippet } from '../../../src/core/export/embedSnippet.ts';

test('the lines to paste hold a frame and its script, and no text can leave its attribute', () => {
  const lines = embedSnippet({
    address: 'https://kharita.example/fr/embed/map?q="><script>&edition=published@2026-11-22',
    script: 'https://kharita.example/embed.js',
    title: 'Carte "1" <b>',
    height: 900,
  });
  expect(lines).toBe(
    '<iframe src="https://kharita.example/fr/embed/map?q=&quot;&gt;&lt;script&gt;&amp;edition=published@2026-11-22" ' +
      'title="Carte &quot;1&quot; &lt;b&gt;" width="100%" height="900" loading="lazy" style="border:0"></iframe>\n' +
      '<script async src="https://kharita.example/embed.js"></script>\n',
  );
});
