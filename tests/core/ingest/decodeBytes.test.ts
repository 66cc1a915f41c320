import { describe, expect, test } from 'vitest';
import { textAs } from '../../../src/core/ingest/decodeBytes.ts';

/** What the Encoding Standard reads from 0x80 to 0x9F, https://encoding.spec.whatwg.org/index-windows-1252.txt */
const upper = {
  cp1252: '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
  cp1256: '€پ‚ƒ„…†‡ˆ‰ٹ‹Œچژڈگ‘’“”•–—ک™ڑ›œ\u200c\u200dں',
} as const;
const bytes = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);

describe.each(['cp1252', 'cp1256'] as const)('%s', (encoding) => {
  test('is read as browsers read it, from 0x80 to 0x9F', () => {
    expect(textAs(encoding, bytes)).toBe(upper[encoding]);
  });

  test('is read the same however many plain letters stand before', () => {
    const letters = Uint8Array.from([...'association '.repeat(5000)], (letter) => letter.charCodeAt(0));
    expect(textAs(encoding, Uint8Array.from([...letters, ...bytes])).slice(-32)).toBe(upper[encoding]);
  });
});

test('a letter cut at the end is not lost silently', () => {
  expect(textAs('utf-8', Uint8Array.of(0x61, 0xc3))).toBe('a\ufffd');
});
