interface HatchProps {
  /** Of what is hatched, pixels from its origin. */
  readonly width: number;
  readonly height: number;
  /** Of a line, pixels. */
  readonly line?: number;
}

/** From one line of a hatch to the next, along the edge of what is hatched. */
const step = 6 * Math.SQRT2;

/** Slanted lines over a box, to be cut to what they hatch: one slanted dash, since paper shows a pattern as a picture. */
export function Hatch({ width, height, line = 2.4 }: HatchProps) {
  const dash = line * Math.SQRT2;
  return (
    <line
      x2={width + height}
      y1={height / 2}
      y2={height / 2}
      stroke="var(--rule2)"
      strokeWidth={height}
      strokeDasharray={`${dash.toFixed(2)} ${(step - dash).toFixed(2)}`}
      transform="skewX(-45)"
    />
  );
}

interface HatchBlockProps {
  readonly width?: number | string;
  readonly x?: number | string;
  readonly y?: number;
  /** Pixels. */
  readonly height: number;
}

/** Wider than any block is drawn, pixels. */
const widest = 1600;

/** A hatched block, for what is not stated or not in the edition. */
export function HatchBlock({ width = '100%', x = 0, y = 0, height }: HatchBlockProps) {
  return (
    <svg x={x} y={y} width={width} height={height} overflow="hidden" aria-hidden="true">
      <Hatch width={widest} height={height} />
    </svg>
  );
}
