import { none } from '../../core/model/codelists.ts';
import type { Cell, PairCell } from '../../core/query/explore.ts';
import { keeps } from '../../core/query/keptValues.ts';

/** The four tones of a stack, from the base up; funder classes without their own tone share the last. */
export const tones = [
  { key: 'ministry', fill: 'var(--money6)' },
  { key: 'public_body', fill: 'var(--money4)' },
  { key: 'local_government', fill: 'var(--money2)' },
  { key: 'else', fill: 'var(--grey)' },
] as const;
export type ToneKey = (typeof tones)[number]['key'];

/** Classes under the last tone, named in its caption and in the table. */
export const otherClasses = ['special_account', 'indh', none] as const;
export type OtherClass = (typeof otherClasses)[number];

export interface Counted {
  readonly n: number;
  /** Centimes. */
  readonly sum: number;
}

/** One year (`none`: not stated) with what each tone holds. */
export interface YearStack extends Counted {
  readonly year: string;
  /** False when the reader's choice of years leaves it out: only the whole is known. */
  readonly inside: boolean;
  readonly tones: Readonly<Record<ToneKey, Counted>>;
  readonly others: Readonly<Record<OtherClass, Counted>>;
}

const zero: Counted = { n: 0, sum: 0 };

/**
 * Every year from the first to the last with rows, gaps included, then the rows without a year.
 * Years chosen are broken down by class; years left out come from the facet, which ignores the choice.
 */
export function stackYears(
  byClass: readonly PairCell[],
  facet: readonly Cell[],
  chosen: readonly string[] | undefined,
): { readonly years: readonly YearStack[]; readonly notStated: YearStack } {
  const inside = chosen ? keeps('year', chosen) : () => true;
  const stacks = new Map<string, YearStack>();
  for (const cell of facet) {
    if (!inside(cell.key)) stacks.set(cell.key, { ...emptyYear(cell.key, false), n: cell.n, sum: cell.sum });
  }
  for (const cell of byClass) {
    const [year, group] = cell.keys;
    if (inside(year)) stacks.set(year, withClass(stacks.get(year) ?? emptyYear(year, true), group, cell));
  }
  const stated = [...stacks.values()].filter((stack) => stack.year !== '' && stack.n > 0).map((s) => Number(s.year));
  const years = span(stated).map((year) => stacks.get(year) ?? emptyYear(year, inside(year)));
  return { years, notStated: { ...(stacks.get('') ?? emptyYear('', inside(''))), year: none } };
}

/** What all stacks inside the selection hold together. */
export function wholeOf(stacks: readonly YearStack[]): Counted {
  return stacks.filter((stack) => stack.inside).reduce(add, zero);
}

export function add(a: Counted, b: Counted): { n: number; sum: number } {
  return { n: a.n + b.n, sum: a.sum + b.sum };
}

function span(years: readonly number[]): string[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => String(first + index));
}

function emptyYear(year: string, inside: boolean): YearStack {
  return {
    year,
    inside,
    ...zero,
    tones: { ministry: zero, public_body: zero, local_government: zero, else: zero },
    others: { special_account: zero, indh: zero, none: zero },
  };
}

function withClass(stack: YearStack, group: string, cell: Counted): YearStack {
  const tone = tones.find(({ key }) => key === group)?.key ?? 'else';
  const other = otherClasses.find((key) => key === group) ?? none;
  return {
    ...stack,
    ...add(stack, cell),
    tones: { ...stack.tones, [tone]: add(stack.tones[tone], cell) },
    others: tone === 'else' ? { ...stack.others, [other]: add(stack.others[other], cell) } : stack.others,
  };
}
