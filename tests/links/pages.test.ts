import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { formatAddress, parseAddress } from '../../src/core/view/address.ts';
import { type Page, parsePage, pathOf } from '../../src/core/view/page.ts';
import { decodeView, encodeView } from '../../src/core/view/urlCodec.ts';
import { defaultView, type View } from '../../src/core/view/viewState.ts';
import { languages } from '../../src/i18n/languages.ts';

const clauses = v.record(v.string(), v.array(v.string()));
const pageLink = v.strictObject({ path: v.string(), opens: v.looseObject({ kind: v.string() }) });
const viewLink = v.strictObject({
  search: v.string(),
  view: v.optional(v.record(v.string(), v.unknown()), {}),
  clauses: v.optional(clauses, {}),
  against: v.optional(clauses),
});

/** Addresses of the second release. Never change a line: add a file when the form changes, with its migration. */
const released = v.parse(
  v.array(v.union([pageLink, viewLink])),
  JSON.parse(readFileSync('tests/links/v2.json', 'utf8')),
);
const pages = released.filter((link) => 'path' in link);
const views = released.filter((link) => 'search' in link);

test('there is one of every kind of page', () => {
  const kinds = new Set(pages.map(({ opens }) => opens.kind));
  const wanted: Record<Exclude<Page['kind'], 'explore' | 'unknown'>, true> = {
    ...{
      profile: true,
      directory: true,
      grant: true,
      compare: true,
      embed: true,
      calls: true,
      call: true,
      audit: true,
      schema: true,
      changes: true,
      signals: true,
      check: true,
      verify: true,
    },
  };
  expect([...kinds].sort()).toEqual(Object.keys(wanted).sort());
});

describe.each(pages)('$path', ({ path, opens }) => {
  test.each(languages)('opens the same page under /%s/', (language) => {
    const address = new URL(formatAddress({ language, path }, '/kharita/'), 'https://example.org');
    expect(parsePage(parseAddress(address.pathname, '/kharita/').path)).toEqual(opens);
  });

  test('is still how it is written', () => {
    expect(pathOf(parsePage(path.replace(/\/$/, '')))).toBe(path);
  });
});

test.each(views)('$search opens the same view, and is still how it is written', (link) => {
  const held = (more: v.InferOutput<typeof clauses>) => ({ clauses: { ...defaultFilter.clauses, ...more } });
  const view: View = {
    ...defaultView,
    ...link.view,
    filter: held(link.clauses),
    against: link.against ? held(link.against) : null,
  };
  expect(decodeView(link.search)).toEqual({ view, repairs: [] });
  expect(encodeView(view)).toBe(link.search);
});
