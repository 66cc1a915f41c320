import { expect, test } from 'vitest';
import { exchanged, type Sides, turnedToEdition } from '../../src/app/sideEditions.ts';
import { defaultFilter } from '../../src/core/query/filter.ts';
import { defaultView, reduce } from '../../src/core/view/viewState.ts';

const south = { clauses: { ...defaultFilter.clauses, region: ['09'] } };
const [newest, may, made] = [
  { name: 'published', date: null },
  { name: 'published', date: '2026-05-31' },
  { name: 'simulated', date: null },
];
const one: Sides = { filter: south, against: null, edition: newest, beside: null };

test('a side turned to another edition keeps its choices, and leaves the other side what it is', () => {
  expect(turnedToEdition(one, 'b', made)).toEqual({ ...one, beside: made });
  expect(turnedToEdition(one, 'a', made)).toEqual({ ...one, edition: made, beside: newest });
  expect(turnedToEdition({ ...one, beside: made }, 'a', may)).toEqual({ ...one, edition: may, beside: made });
});

test('two sides of one edition and date are one edition again', () => {
  expect(turnedToEdition({ ...one, beside: made }, 'b', newest)).toEqual(one);
  expect(turnedToEdition({ ...one, beside: made }, 'a', made)).toEqual({ ...one, edition: made });
});

test('exchanged twice is as before; each side takes its edition along', () => {
  const two = { ...one, beside: made };
  expect(exchanged(two)).toEqual({ filter: defaultFilter, against: south, edition: made, beside: newest });
  expect(exchanged(exchanged(two))).toEqual({ ...two, against: defaultFilter });
  expect(exchanged(one)).toMatchObject({ edition: newest, beside: null });
  const view = reduce({ ...defaultView, ...two }, { type: 'sides', ...exchanged(two) });
  expect(view).toEqual({ ...defaultView, ...exchanged(two) });
});
