import type { PairCell } from '../../core/query/explore.ts';
import { keeps } from '../../core/query/keptValues.ts';
import { gridNumbers } from '../../ui/chart/axis.ts';
import { roundNumber } from '../../ui/chart/roundNumber.ts';
import { amountHeading, type Voice } from '../../ui/chart/voice.ts';
import { yearLabel } from '../../ui/chart/yearLabel.ts';
import { topOf, type YearLinesModel, type YearPoint } from '../../ui/chart/yearLines.ts';
import { areOfTwo, type Side, unlike } from './side.ts';

export interface YearPair extends YearLinesModel {
  /** What the lines are counted in. */
  readonly unit: string;
  readonly perInhabitant: boolean;
  /** The rows of either side that state no year, in words. */
  readonly notes: readonly string[];
  readonly table: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

interface YearValues {
  readonly year: string;
  readonly whole: boolean;
  readonly one: number | null;
  readonly other: number | null;
}

/**
 * The years of two selections as lines, by inhabitant where both are one place; null under two years whose lists are
 * all complete, since a line over what happened to be found is no evolution, and where amounts do not compare.
 */
export function yearPair(a: Side, b: Side, isWhole: (year: string) => boolean, voice: Voice): YearPair | null {
  if (unlike(a, b)) return null;
  const { t, format } = voice;
  const perInhabitant = a.place !== null && b.place !== null;
  const values = valuesOf(a, b, isWhole);
  if (values.filter(({ whole }) => whole).length < 2) return null;
  const top = topOf(values.flatMap(({ one, other }) => [one, other]));
  const height = (value: number | null) => (value === null ? null : Math.max(0, value / top));
  const write = (value: number | null) => {
    if (value === null) return '';
    return perInhabitant ? format.decimal(value, 1) : format.inUnit(value * 1e8);
  };
  // The names of two editions are too long for the end of a line.
  const nameOf = (side: Side, letter: 'a' | 'b') => (areOfTwo(a, b) ? t(`compare.side.${letter}`) : side.name);
  const lastOf = (of: 'one' | 'other') => write(values.findLast((value) => value[of] !== null)?.[of] ?? null);
  return {
    perInhabitant,
    notes: [a, b].flatMap((side) => undatedOf(side, voice)),
    unit: perInhabitant ? t('map.unit.per_inhabitant') : amountHeading(a.result.currency, voice),
    years: values.map(
      ({ year, whole, one, other }, index): YearPoint => ({
        ...{ year, whole, chosen: false, label: yearLabel(year, values.length) },
        caption: t('compare.year', { year, a: write(one), b: write(other) }),
        at: (index + 0.5) / values.length,
        ...{ one: height(one), other: height(other) },
      }),
    ),
    gridlines: gridNumbers(top).map((tick) => ({
      at: tick / top,
      label: roundNumber(tick, perInhabitant ? 'per_inhabitant' : 'amount', format),
    })),
    ends: {
      one: { name: nameOf(a, 'a'), figure: lastOf('one') },
      other: { name: nameOf(b, 'b'), figure: lastOf('other') },
    },
    table: values.map(({ year, one, other }) => ({ key: year, cells: [year, write(one), write(other)] })),
  };
}

function undatedOf({ name, result }: Side, { t, format }: Voice): string[] {
  const cells = result.yearByClass.filter(({ keys }) => keys[0] === '');
  if (cells.length === 0) return [];
  const grants = t('charts.grants', { count: cells.reduce((n, cell) => n + cell.n, 0) });
  return [t('compare.undated', { name, grants, amount: format.amountShort(sumOf(cells, '')) })];
}

/** Every year from the first to the last; millions, or units by inhabitant. */
function valuesOf(a: Side, b: Side, isWhole: (year: string) => boolean): YearValues[] {
  const cells = [...a.result.yearByClass, ...b.result.yearByClass];
  const stated = cells.map(({ keys }) => keys[0]).filter((year) => year !== '');
  if (stated.length === 0) return [];
  const [first, last] = [Math.min(...stated.map(Number)), Math.max(...stated.map(Number))];
  const people = (side: Side) => (a.place && b.place ? 100 * (side.place?.population ?? 1) : 1e8);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = String(first + index);
    const whole = isWhole(year);
    const held = (side: Side) =>
      whole && isChosen(side, year) ? sumOf(side.result.yearByClass, year) / people(side) : null;
    return { year, whole, one: held(a), other: held(b) };
  });
}

function isChosen({ filter: { clauses } }: Side, year: string): boolean {
  return !clauses.year || keeps('year', clauses.year)(year);
}

function sumOf(cells: readonly PairCell[], year: string): number {
  return cells.filter(({ keys }) => keys[0] === year).reduce((sum, cell) => sum + cell.sum, 0);
}
