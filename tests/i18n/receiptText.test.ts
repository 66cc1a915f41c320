import { describe, expect, test } from 'vitest';
import { receiptText } from '../../src/i18n/receiptText.ts';
import { completeLanguages, sentencesOf } from './sentences.ts';

const slots = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe.each(completeLanguages)('a receipt and its check, %s', (language) => {
  test('has the lines French has, with the same things filled in', () => {
    const own = [...sentencesOf(language)].filter(([key]) => /^(?:receipt|verify)[.]/.test(key));
    const french = new Map([...sentencesOf('fr')].filter(([key]) => /^(?:receipt|verify)[.]/.test(key)));
    expect(own.map(([key]) => key).sort()).toEqual([...french.keys()].sort());
    for (const [key, line] of own) expect([key, slots(line)]).toEqual([key, slots(french.get(key) ?? '')]);
  });

  test('names each file and the two ways to check', () => {
    const { say, part } = receiptText(language);
    for (const name of ['data', 'sources', 'xlsx', 'json', 'geojson', 'manifest', 'sums'] as const)
      expect(part(name)).toMatch(/^\S+(?:\.\w+|SUMS)\s?:/);
    expect(say('sums')).toContain('sha256sum -c SHA256SUMS');
    expect(say('verify')).toContain('kharita verify');
  });
});

test('French stands in for Tamazight', () => {
  expect(receiptText('zgh').say('title')).toBe(receiptText('fr').say('title'));
});
