import { defaultClauses, type Filter } from '../../src/core/query/filter.ts';

const starting = (clauses: Filter['clauses'], more: Omit<Filter, 'clauses'> = {}): Filter => ({
  clauses: { ...defaultClauses, ...clauses },
  ...more,
});

/** What a reader does in a minute: brushes years, walks through regions and sectors, narrows the amount. */
export const steps: readonly Filter[] = [
  starting({}),
  ...Array.from({ length: 11 }, (_, i) => starting({ year: [`${2014 + i}..2025`] })),
  ...['01', '05', '09', 'none'].map((region) => starting({ region: [region] })),
  ...['sport', 'culture', 'health'].map((sector) => starting({ sector: [sector], year: ['2016..2022'] })),
  ...['ministry', 'indh'].map((funderClass) => starting({ class: [funderClass], region: ['01', '02', '03', '04'] })),
  ...[1_000_000, 5_000_000, 20_000_000].map((min) => starting({}, { amount: { min, max: null } })),
  { clauses: {} },
];
