import type { Measure } from '../../core/view/viewState.ts';
import type { Format } from '../../i18n/format.ts';
import { figureWidth, keptApart, type LabelBox } from '../../ui/chart/labelRoom.ts';
import { roundNumber } from '../../ui/chart/roundNumber.ts';

/** Pixels from one class to the next where the legend is narrowest, and of its type. */
const step = 26.5;
const fontSize = 11;

/** Where a class begins, as written under it. */
export interface BreakLabel extends LabelBox {
  readonly from: number;
  readonly text: string;
  /** 0 for the first line under the legend, 1 for the second; null where neither has room. */
  readonly line: 0 | 1 | null;
}

/** The lower bounds of the classes, on a second line where the first has no room. */
export function breakLabels(breaks: readonly number[], measure: Measure, format: Format): readonly BreakLabel[] {
  const labels = [0, ...breaks].map((from, index) => {
    const text = roundNumber(from, measure, format) + (index > 0 && index === breaks.length ? '+' : '');
    const width = figureWidth(text, fontSize);
    const start = index === 0 ? 0 : index * step - width / 2;
    return { from, text, start, width, top: 0, height: 1 };
  });
  const first = new Set(keptApart(labels));
  const second = new Set(keptApart(labels.filter((label) => !first.has(label))));
  const lineOf = (label: (typeof labels)[number]) => (second.has(label) ? 1 : null);
  return labels.map((label) => ({ ...label, line: first.has(label) ? 0 : lineOf(label) }));
}
