import type { PlateArea } from '../../core/geo/plate.ts';

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
        <pattern id="map-no-list" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="var(--paper)" />
          <path d="M0 0v6" stroke="var(--rule2)" strokeWidth="1.6" />
        </pattern>
        <pattern id="map-few" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect x="2" y="2" width="2.4" height="2.4" fill="var(--ink)" fillOpacity=".62" />
        </pattern>
      </defs>
    </svg>
  );
}
