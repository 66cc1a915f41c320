import { thirds } from './cuts.ts';
import { classKey } from './equityModel.ts';

const levels = ['low', 'middle', 'high'] as const;

/** Every class with the word the address has for it, need first. */
const words = thirds.flatMap((need) =>
  thirds.map((money) => ({ key: classKey({ need, money }), word: `${levels[need]}-${levels[money]}` })),
);

/** Much need, and little money or neither little nor much: the cells to see. */
const first: readonly string[] = ['20', '21'];

/** The classes chosen, from the words of an address; those to see first where it says nothing. */
export function cellsOf(text: string | undefined): ReadonlySet<string> {
  if (text === undefined) return new Set(first);
  const said = text.split(',');
  return new Set(words.filter(({ word }) => said.includes(word)).map(({ key }) => key));
}

/** The words of an address for the classes chosen, which {@link cellsOf} reads back; null for those to see first. */
export function cellWords(chosen: ReadonlySet<string>): string | null {
  if (chosen.size === first.length && first.every((key) => chosen.has(key))) return null;
  const said = words.filter(({ key }) => chosen.has(key)).map(({ word }) => word);
  return said.join() || 'none';
}
