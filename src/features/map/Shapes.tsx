import type { PlateArea } from '../../core/geo/plate.ts';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';

/** The id under which an area's outline is drawn anywhere in the page. */
export const shapeId = (code: string): string => `area-${code.replace('.', '-')}`;

interface ShapesProps {
  readonly shapes: readonly PlateArea[];
}

/** The outlines, once; the map and the small maps of the measures all refer to them. */
export function Shapes({ shapes }: ShapesProps) {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
      <defs>
        {shapes.map(({ code, path }) => (
          <path key={code} id={shapeId(code)} d={path} vectorEffect="non-scaling-stroke" />
        ))}
      </defs>
      <LookPatterns prefix="key" scale={1} />
    </svg>
  );
}
