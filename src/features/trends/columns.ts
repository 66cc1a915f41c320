import { type AxisEnd, axisEnd, gridNumbers, lengthOn } from '../../ui/chart/axis.ts';
import type { Voice } from '../../ui/chart/voice.ts';
import { type ToneKey, tones, type YearStack } from './stack.ts';

/** Height of the tallest column, pixels. */
export const plotHeight = 132;
/** Height of the hatched stub that stands for a year without a list, pixels. */
export const stubHeight = 5;

export interface ColumnPart {
  readonly tone: ToneKey | 'outside';
  readonly fill: string;
  /** Pixels from the top of the plot. */
  readonly y: number;
  readonly height: number;
}

/** A column placed on the axis. */
export interface Column {
  readonly year: string;
  readonly parts: readonly ColumnPart[];
  /** Goes beyond the axis. */
  readonly cut: boolean;
  /** Pixels from the top to the head of the column. */
  readonly top: number;
}

export interface Gridline {
  readonly y: number;
  readonly label: string;
}

/** Places every column on one axis, so that the column without a year compares with the others. */
export function placeColumns(stacks: readonly YearStack[]): {
  readonly axis: AxisEnd;
  readonly columns: readonly Column[];
} {
  const axis = axisEnd(stacks.map((stack) => stack.sum));
  return { axis, columns: stacks.map((stack) => placeColumn(stack, axis)) };
}

export function placeGridlines(axis: AxisEnd, { format }: Voice): Gridline[] {
  return gridNumbers(axis.end).map((amount) => ({
    y: plotHeight * (1 - lengthOn(axis, amount)),
    label: format.roundInUnit(amount),
  }));
}

function placeColumn(stack: YearStack, axis: AxisEnd): Column {
  const height = plotHeight * lengthOn(axis, stack.sum);
  const column = { year: stack.year, cut: stack.sum > axis.end, top: plotHeight - height };
  if (!stack.inside) {
    return { ...column, parts: [{ tone: 'outside', fill: 'var(--grey2)', y: column.top, height }] };
  }
  const positive = tones.reduce((sum, { key }) => sum + Math.max(0, stack.tones[key].sum), 0);
  let foot = plotHeight;
  const parts = tones.map(({ key, fill }): ColumnPart => {
    const share = positive > 0 ? Math.max(0, stack.tones[key].sum) / positive : 0;
    foot -= share * height;
    return { tone: key, fill, y: foot, height: share * height };
  });
  return { ...column, parts: parts.filter((part) => part.height > 0) };
}
