import type { PlateArea } from './plate.ts';

/** Areas whose names stand within this height of each other are read as one line. */
const line = 48;

/** The codes of areas as a page is read: from the top, each line from the side where reading starts. */
export function readingOrder(areas: readonly PlateArea[], direction: 'ltr' | 'rtl'): readonly string[] {
  const sign = direction === 'rtl' ? -1 : 1;
  const row = ({ label }: PlateArea) => Math.floor(label[1] / line);
  return [...areas].sort((a, b) => row(a) - row(b) || sign * (a.label[0] - b.label[0])).map(({ code }) => code);
}
