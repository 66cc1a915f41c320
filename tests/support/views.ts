import fc from 'fast-check';
import {
  funderClasses,
  grantStatuses,
  none,
  offMapPlaces,
  placeBases,
  recipientKinds,
  regionCodes,
  sectorCodes,
} from '../../src/core/model/codelists.ts';
import { type ClauseDimension, clauseDimensions, defaultFilter, type Filter } from '../../src/core/query/filter.ts';
import type { Choices } from '../../src/core/view/choices.ts';
import { encodeView } from '../../src/core/view/urlCodec.ts';
import {
  defaultView,
  type EditionRef,
  forms,
  levels,
  listColumns,
  measures,
  publishedEdition,
  themes,
  type View,
} from '../../src/core/view/viewState.ts';

const year = fc.integer({ min: 1990, max: 2035 }).map(String);
const years = fc.oneof(
  year,
  fc.constant(none),
  year.map((from) => `${from}..`),
  year.map((to) => `..${to}`),
  fc
    .tuple(year, year)
    .map((pair) => pair.sort())
    .map(([from, to]) => `${from}..${to}`),
);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9ء-ي]{1,6}){0,2}$/);
const callId = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && text !== 'all');
const digits = (count: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${count}}$`));
const province = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 999 }))
  .map(([region, number]) => `${String(region).padStart(2, '0')}.${String(number).padStart(3, '0')}`);

/** Every word an address can hold for a clause, `none` and places off the map included. */
const clauseValue: Record<ClauseDimension, fc.Arbitrary<string>> = {
  region: fc.constantFrom(...regionCodes, ...offMapPlaces, none),
  province: fc.oneof(province, fc.constant(none)),
  sector: fc.constantFrom(...sectorCodes, none),
  funder: fc.oneof(slug, fc.constant(none)),
  recipient: fc.oneof(digits(10), fc.constant(none)),
  class: fc.constantFrom(...funderClasses, none),
  year: years,
  status: fc.constantFrom(...grantStatuses, none),
  overlap: fc.constantFrom('yes', none),
  basis: fc.constantFrom(...placeBases, none),
  recipientKind: fc.constantFrom(...recipientKinds, none),
  callId: fc.oneof(callId, fc.constantFrom('A,B', '100 %', '%2C', '%252C', 'a&call=b', 'نداء،1', none)),
};

const clauseList = (dimension: ClauseDimension) =>
  fc
    .uniqueArray(clauseValue[dimension], { minLength: 1, maxLength: 4 })
    .map((values) => inStandingOrder(dimension, values));

/** A clause that says what stands by default says it in the default's own order. */
function inStandingOrder(dimension: ClauseDimension, values: readonly string[]): readonly string[] {
  const standing: readonly string[] = defaultFilter.clauses[dimension] ?? [];
  const same = standing.length === values.length && standing.every((value) => values.includes(value));
  return same ? standing : values;
}

/** Clauses of a random view: those that stand by default are kept, changed or lifted. */
const clauses: fc.Arbitrary<Filter['clauses']> = fc
  .tuple(
    fc.record(
      Object.fromEntries(clauseDimensions.map((name) => [name, fc.option(clauseList(name), { nil: undefined })])) as {
        [D in ClauseDimension]: fc.Arbitrary<readonly string[] | undefined>;
      },
    ),
    fc.boolean(),
  )
  .map(([drawn, byDefault]) => ({
    ...Object.fromEntries(Object.entries(drawn).filter(([, values]) => values !== undefined)),
    ...(byDefault && defaultFilter.clauses),
  }));

const centimes = fc.integer({ min: -1_000_000_000, max: 99_999_999_999_999 });
const amount = fc.oneof(
  centimes.map((min) => ({ min, max: null })),
  centimes.map((max) => ({ min: null, max })),
  fc.tuple(centimes, centimes).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
);

const words = fc
  .oneof(
    fc.constantFrom('مهرجان الربيع', 'جمعية، القرية', 'Festival d’été', 'a=b&c#d?e+f %20', '«100 %»', '🎓 ', '<b>'),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

const edition: fc.Arbitrary<EditionRef> = fc.oneof(
  fc.constant(publishedEdition),
  fc.record({ name: fc.constantFrom('published', 'simulated', 'own'), date: fc.constantFrom(null, '2026-11-22') }),
);

const filter: fc.Arbitrary<Filter> = fc
  .record({ clauses, amount: fc.option(amount, { nil: undefined }), text: fc.option(words, { nil: undefined }) })
  .map(({ clauses, amount, text }) => ({ clauses, ...(amount && { amount }), ...(text && { text }) }));

const level = fc.constantFrom('low', 'middle', 'high');
const crossed = fc.tuple(level, level).map((pair) => pair.join('-'));
const period = fc.tuple(year, year).map((pair) => pair.join('..'));
const someOf = (...values: string[]) => fc.subarray(values, { minLength: 1 }).map((chosen) => chosen.join());
const choices: fc.Arbitrary<Choices> = fc.record(
  {
    cells: fc.oneof(
      fc.constant('none'),
      fc.uniqueArray(crossed, { minLength: 1, maxLength: 9 }).map((cells) => cells.join()),
    ),
    shown: fc.constant('partial'),
    periods: fc.tuple(period, period).map((pair) => pair.join()),
    'year-shown': year,
    flows: fc.constant('funder'),
    month: someOf('03', '11', none),
    origin: someOf('public_ma', 'foreign_public', 'private', none),
    offer: someOf('grant', 'training', 'other', none),
    order: fc.constantFrom('amount', 'fit'),
  },
  { requiredKeys: [] },
);

/** Random views: everything an address can say. */
export const views: fc.Arbitrary<View> = fc.record({
  filter,
  measure: fc.constantFrom(...measures),
  level: fc.constantFrom(...levels),
  form: fc.constantFrom(...forms),
  choices,
  sort: fc.record({ column: fc.constantFrom(...listColumns), descending: fc.boolean() }),
  columns: fc.uniqueArray(fc.constantFrom(...listColumns), { minLength: 1 }),
  theme: fc.constantFrom(...themes),
  edition,
  beside: fc.option(edition, { nil: null }),
  against: fc.option(
    filter.filter((other) => encodeView({ ...defaultView, filter: other }) !== ''),
    { nil: null },
  ),
});
