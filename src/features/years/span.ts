import type { YearsSubject } from './yearsSubject.ts';

/** Every year from the first with rows to the last. */
export function spanOf({ lists }: Pick<YearsSubject, 'lists'>): readonly number[] {
  const stated = lists.filter(({ year }) => year !== '').map(({ year }) => Number(year));
  if (stated.length === 0) return [];
  const first = Math.min(...stated);
  return Array.from({ length: Math.max(...stated) - first + 1 }, (_, index) => first + index);
}
