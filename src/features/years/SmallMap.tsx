import { plate } from 'virtual:plate';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import styles from './SmallMap.module.css';

/** A region as a small map draws it. */
export interface MapArea {
  readonly code: string;
  /** The paint under its dots; `patterns` is the prefix of the patterns of the map's size. */
  readonly paint: (patterns: string) => string;
  readonly few: boolean;
  /** Bare, so its edge must be seen. */
  readonly outlined: boolean;
  readonly caption: string;
  /** A figure written on it. */
  readonly label?: string;
}

const boxes = plate.regions.map(({ box }) => box);
const margin = 8;
const left = Math.min(...boxes.map(([x]) => x)) - margin;
const top = Math.min(...boxes.map(([, y]) => y)) - margin;
const right = Math.max(...boxes.map(([, , x]) => x)) + margin;
const bottom = Math.max(...boxes.map(([, , , y]) => y)) + margin;
const viewBox = `${left} ${top} ${right - left} ${bottom - top}`;

/** Patterns by the size of the map that uses them, their scale in plate units. */
const patterns = { small: 5, large: 2.2 } as const;
export type MapSize = keyof typeof patterns;

const shapeId = (code: string): string => `year-area-${code}`;

/** The outlines and patterns that every small map refers to; once in the page. */
export function SmallMapShapes() {
  return (
    <svg width="0" height="0" className="visually-hidden" aria-hidden="true">
      <defs>
        {plate.regions.map(({ code, path }) => (
          <path key={code} id={shapeId(code)} d={path} vectorEffect="non-scaling-stroke" />
        ))}
        <path id="year-coast" d={plate.coast} vectorEffect="non-scaling-stroke" fill="none" />
        <path id="year-border" d={plate.landBorder} vectorEffect="non-scaling-stroke" fill="none" />
      </defs>
      <LookPatterns prefix="year-small" scale={patterns.small} />
      <LookPatterns prefix="year-large" scale={patterns.large} />
    </svg>
  );
}

interface SmallMapProps {
  readonly areas: readonly MapArea[];
  readonly size: MapSize;
}

/** The regions of one year or one difference. Geography never mirrors. */
export function SmallMap({ areas, size }: SmallMapProps) {
  const prefix = `year-${size}`;
  const labelled = areas.filter(({ label }) => label !== undefined);
  return (
    <svg viewBox={viewBox} className={styles.map} aria-hidden="true" focusable="false">
      {areas.map(({ code, paint, few, outlined, caption }) => (
        <g key={code}>
          {size === 'large' && <title>{caption}</title>}
          <use href={`#${shapeId(code)}`} fill={paint(prefix)} className={outlined ? styles.outlined : styles.edge} />
          {few && <use href={`#${shapeId(code)}`} fill={`url(#${prefix}-few)`} className={styles.dots} />}
        </g>
      ))}
      <use href="#year-border" className={styles.border} />
      <use href="#year-coast" className={styles.coast} />
      {labelled.map(({ code, label }) => (
        <Label key={code} code={code} text={label ?? ''} />
      ))}
    </svg>
  );
}

function Label({ code, text }: { readonly code: string; readonly text: string }) {
  const area = plate.regions.find((region) => region.code === code);
  if (!area) return null;
  const [x, y] = area.label;
  return (
    <text x={x} y={y} dy=".35em" className={styles.label}>
      {text}
    </text>
  );
}
