import { describe, expect, test } from 'vitest';
import { otherScript } from '../../src/i18n/otherScript.ts';

describe('the voice of a published text', () => {
  test.each([
    ['جمعية أ', 'fr', 'ar'],
    ['جمعية أ', 'en', 'ar'],
    ['جمعية أ', 'ar', undefined],
    ['Association A', 'ar', 'fr'],
    ['Association A', 'fr', undefined],
    ['جمعية أولى (A)', 'fr', 'ar'],
    ['Association A (أ)', 'ar', 'fr'],
    ['2015 · 3', 'ar', undefined],
    ['', 'fr', undefined],
  ] as const)('%s on a page in %s', (text, page, spoken) => {
    expect(otherScript(text, page)).toBe(spoken);
  });
});
