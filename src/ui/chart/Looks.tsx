import { type ReactNode, useId } from 'react';
import { Hatch } from './Hatch.tsx';

interface LookProps {
  /** The outlines it covers. */
  readonly children: ReactNode;
  /** Of the sheet that holds them, in its units. */
  readonly width: number;
  readonly height: number;
  /** Of a pixel, in those units. */
  readonly scale?: number;
}

/** The hatch of an absent list, of lines cut to outlines. */
export function Hatched({ children, width, height, scale = 1 }: LookProps) {
  const id = useId();
  return (
    <>
      <clipPath id={id}>{children}</clipPath>
      <g clipPath={`url(#${id})`}>
        <g transform={`scale(${scale})`}>
          <Hatch width={width / scale} height={height / scale} line={1.6} />
        </g>
      </g>
    </>
  );
}

/** The dots of few rows, cut to outlines. */
export function Dotted({ children, width, height, scale = 1 }: LookProps) {
  const id = useId();
  const rows = Array.from(
    { length: Math.ceil(height / scale / 7) },
    (_, row) => `M2 ${row * 7 + 3.2}H${width / scale}`,
  );
  return (
    <>
      <clipPath id={id}>{children}</clipPath>
      <g clipPath={`url(#${id})`}>
        <path
          d={rows.join('')}
          transform={`scale(${scale})`}
          stroke="var(--ink)"
          strokeOpacity=".62"
          strokeWidth="2.4"
          strokeDasharray="2.4 4.6"
        />
      </g>
    </>
  );
}
