import { plate } from 'virtual:plate';
import { type KeyboardEvent, memo } from 'react';
import type { PlateArea } from '../../core/geo/plate.ts';
import { waterlines } from '../../core/geo/waterlines.ts';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import type { Camera } from './camera.ts';
import styles from './Land.module.css';
import type { AreaMark } from './mapModel.ts';
import { shapeId } from './Shapes.tsx';

export interface AreaEvents {
  readonly onToggle: (code: string) => void;
  readonly onHover: (code: string | null) => void;
  readonly onFocus: (code: string | null) => void;
  readonly onKey: (code: string, event: KeyboardEvent) => void;
}

interface LandProps extends AreaEvents {
  readonly shapes: readonly PlateArea[];
  readonly marks: ReadonlyMap<string, AreaMark>;
  readonly camera: Camera;
  readonly label: string;
  readonly spoken: (mark: AreaMark) => string;
  readonly hovered: string | null;
  readonly focused: string | null;
  /** The one area that Tab reaches; arrows move from it. */
  readonly entry: string | null;
  /** False until its lines are drawn: areas can be reached all the same. */
  readonly outlined: boolean;
  /** True when another canvas draws the land: areas stay reachable, and are painted on paper only. */
  readonly bare: boolean;
}

/** The drawn land: waterlines, areas that can be chosen, lines, and the marks of pointer, focus and selection. */
export function Land(props: LandProps) {
  const { shapes, marks, camera, label, hovered, focused, outlined, bare } = props;
  const { k, x, y } = camera;
  const selected = shapes.filter(({ code }) => marks.get(code)?.selected);
  const ring = shapes.find(({ code }) => code === focused);
  return (
    <svg
      role="none"
      className={bare ? `${styles.land} ${styles.bare}` : styles.land}
      viewBox={`0 0 ${plate.width} ${plate.height}`}
    >
      <g transform={`matrix(${k} 0 0 ${k} ${x} ${y})`}>
        <LookPatterns prefix="land" scale={1 / k} />
        {outlined && <Sea k={k} />}
        <g role="listbox" aria-multiselectable="true" aria-label={label} className={styles.areas}>
          {shapes.map((shape) => (
            <Area key={shape.code} shape={shape} mark={marks.get(shape.code)} {...props} />
          ))}
        </g>
        {outlined && <Lines shapes={shapes} marks={marks} />}
        <g className={styles.marks}>
          {!bare && hovered && <use href={`#${shapeId(hovered)}`} className={styles.hover} />}
          {selected.map(({ code }) => (
            <use key={`${code}c`} href={`#${shapeId(code)}`} className={styles.casing} />
          ))}
          {selected.map(({ code }) => (
            <use key={code} href={`#${shapeId(code)}`} className={styles.chosen} />
          ))}
          {ring && <FocusRing shape={ring} k={k} />}
        </g>
      </g>
    </svg>
  );
}

interface AreaProps extends LandProps {
  readonly shape: PlateArea;
  readonly mark: AreaMark | undefined;
}

function Area({ shape, mark, spoken, entry, onToggle, onHover, onFocus, onKey }: AreaProps) {
  if (!mark) return null;
  const { code } = shape;
  return (
    <g
      id={`choose-${shapeId(code)}`}
      role="option"
      aria-selected={mark.selected}
      aria-label={spoken(mark)}
      tabIndex={code === entry ? 0 : -1}
      onClick={() => onToggle(code)}
      onKeyDown={(event) => onKey(code, event)}
      onPointerEnter={() => onHover(code)}
      onPointerLeave={() => onHover(null)}
      onFocus={() => onFocus(code)}
      onBlur={() => onFocus(null)}
    >
      <use href={`#${shapeId(code)}`} fill={areaPaint(mark, 'land')} />
      {mark.look === 'few' && <use href={`#${shapeId(code)}`} fill="url(#land-few)" />}
    </g>
  );
}

const Sea = memo(function Sea({ k }: { readonly k: number }) {
  return (
    <g fill="none" className={styles.sea}>
      <path d={plate.graticule} className={styles.graticule} vectorEffect="non-scaling-stroke" />
      {waterlines.map(([width, opacity]) => (
        <g key={width}>
          <path d={plate.coast} stroke="var(--rule)" strokeWidth={width / k} strokeOpacity={opacity} />
          <path d={plate.coast} stroke="var(--paper)" strokeWidth={(width - 1.3) / k} />
        </g>
      ))}
    </g>
  );
});

function Lines({ shapes, marks }: Pick<LandProps, 'shapes' | 'marks'>) {
  const provinces = shapes !== plate.regions;
  return (
    <g fill="none" className={styles.lines}>
      {!provinces && <path d={plate.provinceLines} className={styles.inner} vectorEffect="non-scaling-stroke" />}
      {shapes.map(({ code }) => (
        <use
          key={code}
          href={`#${shapeId(code)}`}
          className={marks.get(code)?.look === 'zero' ? styles.zero : styles.edge}
        />
      ))}
      {provinces &&
        plate.regions.map(({ code }) => <use key={code} href={`#${shapeId(code)}`} className={styles.outer} />)}
      <path d={plate.landBorder} className={styles.border} vectorEffect="non-scaling-stroke" />
      <path d={plate.coast} className={styles.coast} vectorEffect="non-scaling-stroke" />
    </g>
  );
}

function FocusRing({ shape, k }: { readonly shape: PlateArea; readonly k: number }) {
  const [left, top, right, bottom] = shape.box;
  const gap = 4 / k;
  return (
    <rect
      className={styles.ring}
      x={left - gap}
      y={top - gap}
      width={right - left + 2 * gap}
      height={bottom - top + 2 * gap}
      vectorEffect="non-scaling-stroke"
    />
  );
}
