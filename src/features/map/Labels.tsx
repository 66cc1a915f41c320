import { plate } from 'virtual:plate';
import type { Direction } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/react.tsx';
import tones from '../../ui/chart/areaTone.module.css';
import { type Camera, seen } from './camera.ts';
import styles from './Labels.module.css';
import type { AreaLabel } from './labelModel.ts';
import type { AreaMark } from './mapModel.ts';

/** Plate units as a share of the frame, so that names keep their size at any width of the page. */
export const across = (x: number): string => `${((100 * x) / plate.width).toFixed(3)}%`;
export const down = (y: number): string => `${((100 * y) / plate.height).toFixed(3)}%`;

const lineHeight = 17;
const tick = 17;

interface LabelsProps {
  readonly labels: readonly AreaLabel[];
  readonly marks: ReadonlyMap<string, AreaMark>;
  readonly camera: Camera;
}

/** The names and figures of areas, at one size whatever the scale. Read out elsewhere: hidden here. */
export function Labels({ labels, marks, camera }: LabelsProps) {
  const { direction } = useLocale();
  return (
    <svg className={styles.labels} width="100%" height="100%" aria-hidden="true">
      {labels.map((label) => {
        const [x, y] = seen(camera, label.at);
        const mark = marks.get(label.code);
        const tone = mark && mark.value !== null ? tones[`on${mark.class + 1}`] : `${tones.absent} ${styles.absent}`;
        const state = `${mark?.selected ? styles.selected : ''} ${mark?.look === 'few' ? styles.few : ''}`;
        return (
          <svg
            key={label.code}
            x={across(x)}
            y={down(y)}
            overflow="visible"
            aria-hidden="true"
            className={`${state} ${tone}`}
          >
            {label.kind === 'sea' ? <SeaLabel {...label} direction={direction} /> : <InsideLabel {...label} />}
          </svg>
        );
      })}
    </svg>
  );
}

function SeaLabel({ name, narrow, value, rows, direction }: AreaLabel & { readonly direction: Direction }) {
  const anchor = direction === 'rtl' ? 'start' : 'end';
  const broken = narrow.length > name.length;
  const [last = '', ...before] = [...narrow].reverse();
  return (
    <g className={styles.sea} textAnchor={anchor}>
      <line x1={-tick} x2="0" />
      <text x={-tick - 5} y="4" className={broken ? styles.wide : undefined}>
        <tspan className={styles.name}>{name.join('')}</tspan> <tspan className={styles.figure}>{value}</tspan>
      </text>
      {broken && (
        <g className={styles.narrow}>
          <text x={-tick - 5} y={-10} className={styles.name}>
            {before.join('')}
          </text>
          <text x={-tick - 5} y="5">
            <tspan className={styles.name}>{last}</tspan> <tspan className={styles.figure}>{value}</tspan>
          </text>
        </g>
      )}
      {rows && (
        <text x={-tick - 5} y={4 + lineHeight} className={styles.rows}>
          {rows}
        </text>
      )}
    </g>
  );
}

function InsideLabel({ name, narrow, value, rows }: AreaLabel) {
  const lines = name.length + (rows ? 2 : 1);
  const top = 12 - (lines * lineHeight) / 2;
  return (
    <g
      className={narrow.length > 0 ? styles.inside : `${styles.inside} ${styles.roomy}`}
      data-lines={name.length}
      textAnchor="middle"
    >
      {name.map((line, index) => (
        <text key={line} y={top + index * lineHeight} className={styles.name}>
          {line}
        </text>
      ))}
      <text y={top + name.length * lineHeight} className={styles.value}>
        {value}
      </text>
      {rows && (
        <text y={top + (name.length + 1) * lineHeight} className={styles.rows}>
          {rows}
        </text>
      )}
    </g>
  );
}
