import type { Point, RegionSheet } from '../../core/geo/plate.ts';
import type { Direction } from '../../i18n/languages.ts';
import { useLocale } from '../../i18n/react.tsx';
import tones from '../../ui/chart/areaTone.module.css';
import type { PlaceMark } from './placesModel.ts';
import type { PlaceWords } from './placeWords.ts';
import styles from './SheetNames.module.css';
import { lineHeight, neighbourNames, type SheetLabel, sheetLabels } from './sheetLabels.ts';

interface SheetNamesProps {
  readonly sheet: RegionSheet;
  readonly marks: ReadonlyMap<string, PlaceMark>;
  readonly words: PlaceWords;
  readonly regionName: (code: string) => string;
}

/** What stands written on a sheet, at one size whatever its scale. Read out from the areas: hidden here. */
export function SheetNames({ sheet, marks, words, regionName }: SheetNamesProps) {
  const { direction } = useLocale();
  const labels = sheetLabels(sheet, (code) => {
    const mark = marks.get(code);
    return mark ? { name: words.name(mark), value: words.value(mark), rows: words.rows(mark) } : null;
  });
  const led = labels.filter(({ kind }) => kind !== 'inside');
  const { across, down } = shares(sheet);
  return (
    <svg className={styles.names} width="100%" height="100%" aria-hidden="true">
      {neighbourNames(sheet, labels, regionName).map(({ code, name, at: [x, y] }) => (
        <text key={code} x={across(x)} y={down(y)} dy="4" textAnchor="middle" className={styles.neighbour}>
          {name}
        </text>
      ))}
      {led.map(({ code, from, point }) => (
        <g key={code} className={styles.leader}>
          <line
            x1={across(from[0])}
            y1={down(from[1])}
            x2={across(point[0])}
            y2={down(point[1])}
            className={styles.under}
          />
          <line x1={across(from[0])} y1={down(from[1])} x2={across(point[0])} y2={down(point[1])} />
          <circle cx={across(point[0])} cy={down(point[1])} r="3" />
        </g>
      ))}
      {labels.map((label) => (
        <svg key={label.code} x={across(label.at[0])} y={down(label.at[1])} overflow="visible" aria-hidden="true">
          <Label label={label} mark={marks.get(label.code)} direction={direction} />
        </svg>
      ))}
    </svg>
  );
}

interface LabelProps {
  readonly label: SheetLabel;
  readonly mark: PlaceMark | undefined;
  readonly direction: Direction;
}

function Label({ label: { kind, name, more, onPhone }, mark, direction }: LabelProps) {
  const valued = mark && mark.value !== null;
  const tone = valued ? tones[`on${mark.class + 1}`] : tones.absent;
  const cased = mark?.look === 'shaded' ? '' : styles.cased;
  const place = kind === 'inside' ? `${styles.inside} ${tone} ${cased} ${onPhone ? '' : styles.wide}` : styles.beside;
  return (
    <g
      className={`${place} ${mark?.current ? styles.current : ''}`}
      direction={direction}
      textAnchor={anchorOf(kind, direction)}
    >
      {name.map((line, i) => (
        <text key={line} y={i * lineHeight + 4} className={styles.name}>
          {line}
        </text>
      ))}
      {more.map((line, i) => (
        <text key={line} y={(name.length + i) * lineHeight + 4} className={i === 0 ? styles.value : styles.rows}>
          {line}
        </text>
      ))}
    </g>
  );
}

/** Left and right are sides of the sheet, which never mirrors; where a line of text starts depends on its direction. */
function anchorOf(kind: SheetLabel['kind'], direction: Direction): 'start' | 'middle' | 'end' {
  if (kind === 'inside') return 'middle';
  return (kind === 'left') === (direction === 'ltr') ? 'start' : 'end';
}

/** Sheet units as shares of the frame. */
function shares({ width, height }: RegionSheet) {
  return {
    across: (x: Point[0]) => `${((100 * x) / width).toFixed(2)}%`,
    down: (y: Point[1]) => `${((100 * y) / height).toFixed(2)}%`,
  };
}
