import { type ReactNode, useId } from 'react';
import { Hatch } from './Hatch.tsx';

interface LookProps {
  /** The outlines it covers. */
  readonly children: ReactNode;
  /** Of the sheet that holds them, in its units. */
  readonly width: number;
  readonly height: number;
}

/** The hatch of an absent list, of lines cut to outlines. */
export function Hatched({ children, width, height }: LookProps) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>{children}</clipPath>
      <g clipPath={`url(#${id})`}>
        <Hatch width={width} height={height} line={1.6} />
      </g>
    </>
  );
}

/** The dots of few rows, cut to outlines. */
export function Dotted({ children, width, height }: LookProps) {
  const id = useId();
  const rows = Array.from({ length: Math.ceil(height / 7) }, (_, row) => `M2 ${row * 7 + 3.2}H${width}`);
  return (
    <>
      <clipPath id={id}>{children}</clipPath>
      <path
        d={rows.join('')}
        clipPath={`url(#${id})`}
        stroke="var(--ink)"
        strokeOpacity=".62"
        strokeWidth="2.4"
        strokeDasharray="2.4 4.6"
      />
    </>
  );
}
