import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { verdictOf } from '../../../../src/core/receipt/verify/finding.ts';
import { openReceipt } from '../../../../src/core/receipt/verify/openReceipt.ts';
import { archiveOf } from '../../../support/tampering.ts';

const found = (bytes: Uint8Array) => openReceipt(bytes).findings.map(({ code, params }) => ({ code, ...params }));
const text = (content: string) => new TextEncoder().encode(content);

/** Writes a number of a directory entry of the first file: its offset from the entry's start, and its size. */
function forged(zip: Uint8Array, at: number, value: number): Uint8Array {
  const bytes = Uint8Array.from(zip);
  const view = new DataView(bytes.buffer);
  const end = bytes.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + at, value, true);
  return bytes;
}

describe('an archive that is no receipt is refused with its reason, and nothing is unpacked of it', () => {
  test.each<[string, Uint8Array, object]>([
    ['nothing', new Uint8Array(0), { code: 'notZip' }],
    ['a CSV', text('a,b\n1,2\n'), { code: 'notZip' }],
    ['half an archive', archiveOf({ 'data.csv': 'a\n' }).slice(0, 60), { code: 'notZip' }],
    ['an archive of another program', zipSync({ 'data.csv': text('a\n') }), { code: 'foreign' }],
    ['a way out of the folder', archiveOf({ '../evil.csv': 'a' }), { code: 'unsafeName', name: '../evil.csv' }],
    ['a way out, backwards', archiveOf({ '..\\evil.csv': 'a' }), { code: 'unsafeName', name: '..\\evil.csv' }],
    ['a path from the root', archiveOf({ '/etc/x': 'a' }), { code: 'unsafeName', name: '/etc/x' }],
    ['a drive', archiveOf({ 'C:x': 'a' }), { code: 'unsafeName', name: 'C:x' }],
    ['a folder', archiveOf({ 'data/data.csv': 'a' }), { code: 'nested', name: 'data/data.csv' }],
    ['a manifest that is no JSON', archiveOf({ 'manifest.json': '{' }), { code: 'manifestBroken', path: '' }],
    ['a manifest of something else', archiveOf({ 'manifest.json': '{"profile":"x"}' }), { code: 'foreign' }],
    [
      'a manifest of another version',
      archiveOf({ 'manifest.json': '{"profile":"kharita-manifest-9"}' }),
      { code: 'manifestOther', profile: 'kharita-manifest-9' },
    ],
    [
      'a manifest without an edition',
      archiveOf({ 'manifest.json': '{"profile":"kharita-manifest-2"}' }),
      { code: 'manifestBroken', path: 'app' },
    ],
    [
      'a bomb',
      archiveOf({ 'data.csv': '0'.repeat(2 ** 23) }),
      { code: 'bomb', name: 'data.csv', ratio: expect.any(Number) },
    ],
    [
      'many files',
      archiveOf(Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.csv`, 'a']))),
      { code: 'tooMany', n: 40, most: 16 },
    ],
    [
      'a size beyond any memory',
      forged(archiveOf({ 'data.csv': 'a' }), 24, 2 ** 31),
      { code: 'tooLarge', name: 'data.csv', bytes: 2 ** 31, most: 2 ** 30 },
    ],
    ['a size it has not', forged(archiveOf({ 'data.csv': 'abcdef' }), 24, 3), { code: 'damaged', name: 'data.csv' }],
    [
      'a checksum it has not',
      forged(archiveOf({ 'data.csv': 'abcdef' }), 16, 3),
      { code: 'damaged', name: 'data.csv' },
    ],
    [
      'a file from elsewhere',
      forged(archiveOf({ 'data.csv': 'a' }), 42, 10 ** 6),
      { code: 'damaged', name: 'data.csv' },
    ],
    ['a cipher', forged(archiveOf({ 'data.csv': 'a' }), 8, 9), { code: 'encrypted', name: 'data.csv' }],
  ])('%s', (_, bytes, expected) => {
    expect(found(bytes)).toEqual([expected]);
    expect(verdictOf(openReceipt(bytes).findings)).toBe('unreadable');
  });

  test('two files of one name', () => {
    const one = archiveOf({ 'data.csv': 'a', 'dbta.csv': 'b' });
    const bytes = Uint8Array.from(one);
    for (let at = 0; at + 8 < bytes.length; at++)
      if (String.fromCharCode(...bytes.subarray(at, at + 8)) === 'dbta.csv') bytes[at + 1] = 'a'.charCodeAt(0);
    expect(found(bytes)).toEqual([{ code: 'repeated', name: 'data.csv' }]);
  });

  test('`__proto__` in a manifest is a field like any other', () => {
    const manifest = '{"profile":"kharita-manifest-2","__proto__":{"app":{"version":"1"}}}';
    expect(found(archiveOf({ 'manifest.json': manifest }))).toEqual([{ code: 'manifestBroken', path: 'app' }]);
  });
});
