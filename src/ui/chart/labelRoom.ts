/** Where a label would stand, pixels; `top` grows downwards. */
export interface LabelBox {
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

/** Least space between two labels on a line, pixels. */
const gap = 3;

/** Width of a figure in the page's type, never less than drawn: digits are of one width, separators narrower. */
export function figureWidth(text: string, fontSize: number): number {
  return [...text].reduce((width, sign) => width + (/[\s.,]/.test(sign) ? 0.32 : 0.62), 0) * fontSize;
}

/** The labels that can be drawn without touching one another; the first of the list have precedence. */
export function keptApart<Box extends LabelBox>(labels: readonly Box[]): readonly Box[] {
  const kept: Box[] = [];
  for (const label of labels) if (!kept.some((other) => touch(label, other))) kept.push(label);
  return kept;
}

function touch(a: LabelBox, b: LabelBox): boolean {
  const beside = a.start + a.width + gap <= b.start || b.start + b.width + gap <= a.start;
  const above = a.top + a.height <= b.top || b.top + b.height <= a.top;
  return !beside && !above;
}
