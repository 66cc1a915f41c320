import { expect, test } from 'vitest';
import { isWebAddress } from '../../../src/core/model/webAddress.ts';

test.each(['https://example.org/liste.pdf?a=1', 'http://example.org', 'HTTPS://EXAMPLE.ORG/'])(
  '%s is a link',
  (text) => {
    expect(isWebAddress(text)).toBe(true);
  },
);

test.each([
  '',
  'example.org',
  '/liste.pdf',
  '//example.org',
  'ftp://example.org',
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,<b>',
  'mailto:a@example.org',
  'https://',
])('%j is never one', (text) => {
  expect(isWebAddress(text)).toBe(false);
});
