import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { type ClauseDimension, clauseDimensions, defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import { formatAddress, parseAddress } from '../../src/core/view/address.ts';
import { decodeView, encodeView } from '../../src/core/view/urlCodec.ts';
import { migrate } from '../../src/core/view/urlMigrations.ts';
import { defaultView, type View } from '../../src/core/view/viewState.ts';
import { languages } from '../../src/i18n/languages.ts';

const bound = v.nullable(v.number());
const link = v.strictObject({
  search: v.string(),
  /** How the view it opens differs from the default. */
  opens: v.strictObject({
    clauses: v.optional(v.record(v.picklist(clauseDimensions), v.array(v.string())), {}),
    without: v.optional(v.array(v.picklist(clauseDimensions)), []),
    amount: v.optional(v.strictObject({ min: bound, max: bound })),
    text: v.optional(v.string()),
    view: v.optional(v.record(v.string(), v.unknown()), {}),
  }),
});
type Link = v.InferOutput<typeof link>;

/** Addresses of the first release. Never change a line: add a file when the form changes, with its migration. */
const released = v.parse(v.array(link), JSON.parse(readFileSync('tests/links/v1.json', 'utf8')));

function viewOf({ opens }: Link): View {
  const { clauses, without, amount, text, view } = opens;
  const kept = Object.entries({ ...defaultFilter.clauses, ...clauses }).filter(
    ([name]) => !without.includes(name as ClauseDimension),
  );
  const filter: Filter = { clauses: Object.fromEntries(kept), ...(amount && { amount }), ...(text && { text }) };
  return { ...defaultView, ...view, filter };
}

test('there are enough of them to hold every parameter', () => {
  const used = new Set(released.flatMap(({ search }) => [...new URLSearchParams(search).keys()]));
  expect(released.length).toBeGreaterThanOrEqual(25);
  expect([...used].sort()).toEqual(
    [
      ...[
        'amount',
        'basis',
        'class',
        'columns',
        'edition',
        'funder',
        'kind',
        'level',
        'measure',
        'overlap',
        'province',
      ],
      ...['q', 'recipient', 'region', 'sector', 'sort', 'status', 'theme', 'view', 'year'],
    ].sort(),
  );
});

describe.each(released)('$search', (fixture) => {
  test.each(languages)('opens the same view under /%s/, nothing repaired', (language) => {
    const address = new URL(`${formatAddress({ language, path: '' }, '/')}${fixture.search}`, 'https://example.org');
    expect(parseAddress(address.pathname, '/')).toEqual({ language, path: '' });
    expect(decodeView(address.search)).toEqual({ view: viewOf(fixture), repairs: [] });
  });

  test('is still how its view is written', () => {
    expect(encodeView(viewOf(fixture))).toBe(fixture.search);
  });

  test('is in today’s form, so that no migration touches it', () => {
    expect(migrate(new URLSearchParams(fixture.search)).toString()).toBe(
      new URLSearchParams(fixture.search).toString(),
    );
  });
});
