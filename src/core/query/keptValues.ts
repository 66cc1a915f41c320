import { none } from '../model/codelists.ts';

type Keeps = (value: string) => boolean;

/**
 * Whether a clause keeps a value of its column. `none` stands for a cell that is not stated.
 * A year may be a range, both ends included, either end open: `2019..2023`, `2019..`, `..2019`.
 */
export function keeps(dimension: string, values: readonly string[]): Keeps {
  const exact = new Set(values.map((value) => (value === none ? '' : value)));
  if (dimension !== 'year') return (value) => exact.has(value);
  const ranges = values.filter((value) => value.includes('..')).map(toRange);
  return (value) => exact.has(value) || (value !== '' && ranges.some((inRange) => inRange(Number(value))));
}

function toRange(text: string): (year: number) => boolean {
  const [first = '', last = ''] = text.split('..');
  const from = first === '' ? Number.NEGATIVE_INFINITY : Number(first);
  const to = last === '' ? Number.POSITIVE_INFINITY : Number(last);
  return (year) => year >= from && year <= to;
}
