import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureIds } from '../../../src/core/model/figures.ts';
import { type Page, parsePage, pathOf } from '../../../src/core/view/page.ts';

const seed = 20_261_122;
const slug = fc
  .stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/)
  .filter((text) => !['all', 'none'].includes(text));
const pages: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'explore' }),
  fc.constantFrom<Page>(
    { kind: 'profile', subject: { of: 'region', key: '09' } },
    { kind: 'profile', subject: { of: 'province', key: '09.551' } },
    { kind: 'profile', subject: { of: 'sector', key: 'sport' } },
    { kind: 'profile', subject: { of: 'recipient', key: '00c3292513' } },
    { kind: 'directory', of: 'province' },
  ),
  fc.constantFrom(...figureIds).map((figure): Page => ({ kind: 'embed', figure })),
  slug.map((key): Page => ({ kind: 'profile', subject: { of: 'funder', key } })),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((id): Page => ({ kind: 'grant', id })),
);

test(`an address leads back to the page it was written for (seed ${seed})`, () => {
  fc.assert(
    fc.property(pages, (page) => {
      fc.pre(page.kind !== 'grant' || !/\p{Surrogate}/u.test(page.id));
      expect(parsePage(pathOf(page).replace(/\/$/, ''))).toEqual(page);
    }),
    { seed },
  );
});

test(`any path at all is read without a fault (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      expect(() => parsePage(path)).not.toThrow();
    }),
    { seed },
  );
});

describe('what is no page', () => {
  test.each([
    'region/99',
    'region/none',
    'region/several',
    'province/13.001',
    'sector/money',
    'recipient/x',
    'funder/all',
  ])('%s', (path) => {
    expect(parsePage(path)).toEqual({ kind: 'unknown', path });
  });
  test.each(['region/09/more', 'embed/pie', 'embed', 'nowhere', 'grant'])('%s', (path) => {
    expect(parsePage(path)).toEqual({ kind: 'unknown', path });
  });
});
