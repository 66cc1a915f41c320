import { describe, expect, test } from 'vitest';
import { refusals } from '../../src/build/site/contentPolicy.ts';
import { offlineTexts } from '../../src/i18n/messages/offline.ts';
import { lastResort } from '../../src/offline/lastResort.ts';

const kept = [{ path: '/kharita/fr/', title: 'Kharita &amp; les appels', language: 'fr' }] as const;
const style = '/kharita/offline.css';

describe.each([
  ['ar', 'rtl', 'ar'],
  ['fr', 'ltr', 'fr'],
  ['en', 'ltr', 'en'],
  ['zgh', 'ltr', 'fr'],
] as const)('the page that says nothing is kept, in %s', (language, direction, spoken) => {
  const html = lastResort(language, kept, style);
  const texts = offlineTexts[spoken].lastResort;

  test('says what failed, what remains and how to try again', () => {
    expect(html).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(html).toContain(`<section lang="${spoken}"`);
    for (const sentence of [texts.unreached, texts.kept]) expect(html).toContain(sentence);
    expect(html).toContain(`<a class="retry" href="">${texts.retry}</a>`);
    expect(html).toContain('<a href="/kharita/fr/" lang="fr" dir="ltr">Kharita &amp; les appels</a>');
    expect(html).not.toContain(texts.nothing);
  });

  test('says that nothing is kept where nothing is', () => {
    const nothing = lastResort(language, [], style);
    expect(nothing).toContain(texts.nothing);
    expect(nothing).not.toContain(texts.kept);
  });

  test('holds to the content policy of the site', () => expect(refusals(html)).toEqual([]));
});

test('where the address names no language, every language speaks', () => {
  const html = lastResort(null, [], style);
  for (const language of ['ar', 'fr', 'en'] as const) {
    expect(html).toContain(offlineTexts[language].lastResort.unreached);
  }
});
