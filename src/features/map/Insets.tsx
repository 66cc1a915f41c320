import { plate } from 'virtual:plate';
import type { PlateArea } from '../../core/geo/plate.ts';
import { useLocale } from '../../i18n/react.tsx';
import { areaPaint } from '../../ui/chart/areaPaint.ts';
import tones from '../../ui/chart/areaTone.module.css';
import { LookPatterns } from '../../ui/chart/LookPatterns.tsx';
import styles from './Insets.module.css';
import { areasIn, type Inset, type InsetLabel, insetLabels, insets, sizeOf } from './insetModel.ts';
import type { AreaMark } from './mapModel.ts';
import { shapeId } from './Shapes.tsx';
import type { MapWords } from './useMapWords.ts';

interface InsetsProps {
  readonly shapes: readonly PlateArea[];
  readonly marks: ReadonlyMap<string, AreaMark>;
  readonly words: MapWords;
  readonly hovered: string | null;
  readonly onToggle: (code: string) => void;
  readonly onHover: (code: string | null) => void;
}

/**
 * The strait and the coast around the two capitals, drawn larger in the open sea. The map says the same to
 * keyboards and screen readers: hidden here.
 */
export function Insets(props: InsetsProps) {
  const { shapes, marks, words } = props;
  return (
    <svg className={styles.insets} viewBox={`0 0 ${plate.width} ${plate.height}`} aria-hidden="true">
      {insets.map((inset) => (
        <g key={inset.key}>
          <Frame inset={inset} />
          <Enlarged inset={inset} {...props} />
          {insetLabels(inset, shapes, marks, words).map((label) => (
            <Label key={label.code} label={label} mark={marks.get(label.code)} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** What is enlarged, how much, and where it lies on the map. */
function Frame({ inset }: { readonly inset: Inset }) {
  const { t, format } = useLocale();
  const [width, height] = sizeOf(inset);
  const [left, top, right, bottom] = inset.window;
  const [x, y] = inset.at;
  const across = Math.min(Math.max((top + bottom) / 2, y), y + height);
  return (
    <g className={styles.frame}>
      <text x={x} y={y - 6}>
        {t(`map.inset.${inset.key}`, { scale: format.decimal(inset.scale, 1) })}
      </text>
      <rect x={left} y={top} width={right - left} height={bottom - top} />
      <line x1={x + width} y1={across} x2={left} y2={Math.min(across, bottom)} />
    </g>
  );
}

function Enlarged({ inset, shapes, marks, hovered, onToggle, onHover }: InsetsProps & { readonly inset: Inset }) {
  const [width, height] = sizeOf(inset);
  const [left, top, right, bottom] = inset.window;
  const [x, y] = inset.at;
  const shown = areasIn(inset, shapes);
  const patterns = `inset-${inset.key}`;
  const marked = shown.filter(({ code }) => marks.get(code)?.selected);
  return (
    <>
      <svg
        x={x}
        y={y}
        width={width}
        height={height}
        viewBox={`${left} ${top} ${right - left} ${bottom - top}`}
        aria-hidden="true"
      >
        <LookPatterns prefix={patterns} scale={1 / inset.scale} />
        <rect className={styles.sea} x={left} y={top} width={right - left} height={bottom - top} />
        {shown.map(({ code }) => {
          const mark = marks.get(code);
          return (
            // biome-ignore lint/a11y/noStaticElementInteractions: the map itself is the control, this one is hidden.
            <g
              key={code}
              className={styles.area}
              onClick={() => onToggle(code)}
              onPointerEnter={() => onHover(code)}
              onPointerLeave={() => onHover(null)}
            >
              {mark && <use href={`#${shapeId(code)}`} fill={areaPaint(mark, patterns)} />}
              {mark?.look === 'few' && <use href={`#${shapeId(code)}`} fill={`url(#${patterns}-few)`} />}
            </g>
          );
        })}
        <path d={plate.coast} className={styles.coast} vectorEffect="non-scaling-stroke" />
        {marked.map(({ code }) => (
          <use key={code} href={`#${shapeId(code)}`} className={styles.chosen} />
        ))}
        {hovered && shown.some(({ code }) => code === hovered) && (
          <use href={`#${shapeId(hovered)}`} className={styles.hover} />
        )}
      </svg>
      <rect className={styles.edge} x={x} y={y} width={width} height={height} />
    </>
  );
}

const lineHeight = 15;

function Label({ label, mark }: { readonly label: InsetLabel; readonly mark: AreaMark | undefined }) {
  const { at, from, name, value } = label;
  const [x, y] = at;
  if (label.anchor !== 'middle') {
    return (
      <g className={styles.led} textAnchor={label.anchor}>
        <line x1={x} y1={y - 4} x2={from[0]} y2={from[1]} />
        <circle cx={from[0]} cy={from[1]} r="2.4" />
        <text x={x} y={y}>
          {name.join('')} <tspan className={styles.value}>{value}</tspan>
        </text>
      </g>
    );
  }
  const lines = [...name, value].filter((line) => line !== '');
  const top = y + 4 - ((lines.length - 1) * lineHeight) / 2;
  const tone = mark && mark.value !== null ? tones[`on${mark.class + 1}`] : tones.absent;
  return (
    <g className={`${styles.inside} ${tone}`} textAnchor="middle">
      {lines.map((line, index) => (
        <text
          key={line}
          x={x}
          y={top + index * lineHeight}
          className={line === value && index === lines.length - 1 ? styles.value : undefined}
        >
          {line}
        </text>
      ))}
    </g>
  );
}
