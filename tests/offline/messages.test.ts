import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type KeepList, parseKeepList } from '../../src/offline/keepList.ts';
import { isKeepRequest, isReachNews, type KeepRequest } from '../../src/offline/protocol.ts';

const seed = 20_261_122;
const list: KeepList = { reading: ['assets/a-1.js'], drawing: ['assets/%D8%A3.woff2'], pages: ['', 'ar/'] };
const request: KeepRequest = { type: 'keep', language: 'ar', loaded: ['https://kharita.example/ar/'], sparing: true };

test('a list is read as it was written', () => {
  expect(parseKeepList(JSON.parse(JSON.stringify(list)))).toEqual(list);
});

test.each([
  ['no object', 'assets'],
  ['a part missing', { reading: [], drawing: [] }],
  ['another site', { ...list, pages: ['https://elsewhere.example/'] }],
  ['an address from the root of the origin', { ...list, drawing: ['/other/app.js'] }],
  ['a number', { ...list, reading: [1] }],
])('%s is no list', (_, written) => expect(parseKeepList(written)).toBeNull());

test('messages are told from each other', () => {
  expect([isKeepRequest(request), isReachNews({ type: 'reach', reached: false })]).toEqual([true, true]);
  expect([isReachNews(request), isKeepRequest({ type: 'reach', reached: false })]).toEqual([false, false]);
  expect(isKeepRequest({ ...request, loaded: [1] })).toBe(false);
});

test(`whatever is sent is judged and never trips the worker (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.anything(), (sent) => {
      expect([isKeepRequest(sent), isReachNews(sent), parseKeepList(sent)]).toEqual([false, false, null]);
    }),
    { seed },
  );
});
