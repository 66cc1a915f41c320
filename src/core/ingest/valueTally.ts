import type { Reference } from '../model/reference.ts';
import type { Field } from './fields.ts';
import { headingKey } from './headingKey.ts';
import { likenessOf } from './nearestHeading.ts';

/** Fields whose cells are matched against a list of names, and which a reader may settle cell by cell. */
export const valueFields = ['sector', 'region', 'region_code', 'province_code', 'status', 'recipient_kind'] as const;
export type ValueField = (typeof valueFields)[number];

/** One label of a file and the code it stands for: the reader's word, never a guess. */
export interface ValueChoice {
  readonly field: ValueField;
  readonly printed: string;
  readonly code: string;
}

/** A label no list knows. */
export interface UnknownValue {
  readonly printed: string;
  readonly rows: number;
  /** The entry it looks most like, to be offered and never applied; null where none is near. */
  readonly suggestion: string | null;
}

/** How far the cells of a column are known. */
export interface ValueMatches {
  /** Cells that say something, and those of them that a list knows or the reader settled. */
  readonly stated: number;
  readonly matched: number;
  /** The labels left unmatched: the first twenty, and how many there are; at most two thousand are told apart. */
  readonly unknown: readonly UnknownValue[];
  readonly unknownCount: number;
}

interface Tally {
  stated: number;
  matched: number;
  readonly unknown: Map<string, { readonly printed: string; rows: number }>;
}

const valuesShown = 20;
const valuesKept = 2000;
const longestValue = 200;
const nearEnough = 0.45;

/** Counts, by field, which cells of a file are known to the lists they are matched against. */
export class ValueTally {
  readonly #tallies = new Map<Field, Tally>();

  add(field: Field, printed: string, known: boolean): void {
    if (printed === '') return;
    let tally = this.#tallies.get(field);
    if (!tally) {
      tally = { stated: 0, matched: 0, unknown: new Map() };
      this.#tallies.set(field, tally);
    }
    tally.stated += 1;
    if (known) tally.matched += 1;
    else miss(tally, printed);
  }

  /** What came of a field; null where no cell of it was matched against a list. */
  matchesOf(field: Field, reference: Reference): ValueMatches | null {
    const tally = this.#tallies.get(field);
    if (!tally) return null;
    const entries = entriesOf(field, reference);
    const unknown = [...tally.unknown.values()].slice(0, valuesShown).map(({ printed, rows }) => ({
      printed,
      rows,
      suggestion: nearestEntry(printed, entries),
    }));
    return { stated: tally.stated, matched: tally.matched, unknown, unknownCount: tally.unknown.size };
  }
}

function miss({ unknown }: Tally, printed: string): void {
  const key = valueKey(printed);
  const known = unknown.get(key);
  if (known) known.rows += 1;
  else if (unknown.size < valuesKept) unknown.set(key, { printed: printed.slice(0, longestValue), rows: 1 });
}

/** Labels meet as headings do: folded, so that case, accents and padding do not count. */
export function valueKey(printed: string): string {
  return headingKey(printed.slice(0, longestValue)) || printed.slice(0, longestValue);
}

type Entry = readonly [code: string, name: string];
type Named = Pick<Reference['sectors'][number], 'code' | 'names'>;

function entriesOf(field: Field, { sectors, regions, provinces }: Reference): Entry[] {
  const named = (entries: readonly Named[]) =>
    entries.flatMap(({ code, names }) => [names.fr, names.ar, names.en].map((name): Entry => [code, name]));
  if (field === 'sector') return named(sectors);
  if (field === 'region' || field === 'region_code') return [...named(regions), ...named(provinces)];
  return field === 'province_code' ? named(provinces) : [];
}

function nearestEntry(printed: string, entries: readonly Entry[]): string | null {
  let [nearest, best]: [string | null, number] = [null, nearEnough];
  for (const [code, name] of entries) {
    const likeness = likenessOf(printed, name);
    if (likeness > best) [nearest, best] = [code, likeness];
  }
  return nearest;
}
