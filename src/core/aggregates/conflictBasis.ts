import { averageCode } from './nationalTotals.ts';
import type { PublishedFigure } from './publishedFigure.ts';

/** Why two figures that the compilers set against each other are not held to speak of the same. */
type OtherBasis = 'measure' | 'period' | 'part' | 'scope' | 'cumulative' | 'plan' | 'rounded';

/** `same` where nothing printed or remarked tells two figures apart but their values. */
export type ConflictBasis = 'same' | OtherBasis;

type Sides = readonly [PublishedFigure, PublishedFigure];

/**
 * On what basis two figures set against each other stand: first what the columns say (measure, years, part), then what
 * the compilers remark of either. A total and the yearly average of the same years are of one measure.
 */
export function basisOf(sides: Sides): ConflictBasis {
  return bases.find(([, holds]) => holds(sides))?.[0] ?? 'same';
}

/**
 * What a figure amounts to beside another: an average beside a total stands for all its years; any other figure as
 * published.
 */
export function comparedValue({ metric, value, from, to }: PublishedFigure, other: PublishedFigure): number {
  if (metric !== averageCode || other.metric === averageCode) return value;
  return value * (Number(to || from) - Number(from || to) + 1);
}

const bases: readonly (readonly [OtherBasis, (sides: Sides) => boolean])[] = [
  ['measure', ([one, other]) => measureOf(one) !== measureOf(other)],
  ['period', ([one, other]) => one.from !== other.from || (one.to || one.from) !== (other.to || other.from)],
  ['part', ([one, other]) => one.dimension !== other.dimension || one.part !== other.part || one.area !== other.area],
  ['scope', (sides) => sides[0].scope !== sides[1].scope || oneRemarks(sides, /\bwider scope\b/i)],
  ['cumulative', (sides) => sides.every(ofOneYear) && oneRemarks(sides, /\bcumulative since\b/i)],
  ['plan', (sides) => oneRemarks(sides, /\bplan as first approved\b/i)],
  ['rounded', (sides) => isRounding(sides)],
];

function measureOf({ metric }: PublishedFigure): string {
  return metric === averageCode ? 'amount' : metric;
}

function ofOneYear({ from, to }: PublishedFigure): boolean {
  return from === to || to === '';
}

/** True where the compilers remark it of one of the two only: of both, it would not tell them apart. */
function oneRemarks(sides: Sides, remark: RegExp): boolean {
  return sides.filter(({ note }) => remark.test(note)).length === 1;
}

const approximate = /\brounded\b|\benviron\b|\bprès de\b/iu;

/** True where one is remarked to be rounded and is what the other gives to as many digits. */
function isRounding([one, other]: Sides): boolean {
  return repeats(one, other) || repeats(other, one);
}

function repeats(rough: PublishedFigure, exact: PublishedFigure): boolean {
  const digits = String(rough.value).replace(/0+$/, '').length;
  return approximate.test(rough.note) && Number(exact.value.toPrecision(Math.max(1, digits))) === rough.value;
}
