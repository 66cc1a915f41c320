import { expect, test } from 'vitest';
import { addressKey } from '../../../src/core/export/addressKey.ts';

test('the key of an address is its own, eight letters and digits', () => {
  const addresses = Array.from({ length: 500 }, (_, at) => `https://kharita.example/fr/?region=${at}`);
  const keys = addresses.map(addressKey);
  expect(new Set(keys).size).toBe(500);
  expect(keys.every((key) => /^[0-9a-z]{8}$/.test(key))).toBe(true);
  expect(addresses.map(addressKey)).toEqual(keys);
});
