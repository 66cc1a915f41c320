import { plate } from 'virtual:plate';
import type { PlateArea, Point } from '../../core/geo/plate.ts';
import { seaTick } from '../../core/geo/seaNames.ts';
import { useLocale } from '../../i18n/react.tsx';
import { brokenName } from '../../ui/chart/brokenName.ts';
import { leadingName } from '../../ui/chart/leadingName.ts';
import { namePaint } from './crossPaint.ts';
import styles from './EquityNames.module.css';
import type { EquityRegion } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';

interface EquityNamesProps {
  readonly regions: ReadonlyMap<string, EquityRegion>;
  readonly words: EquityWords;
  readonly chosen: ReadonlySet<string>;
}

const tick = 17;
const lineHeight = 15;

/** Mean width of a letter of the figures, pixels. */
const figureWidth = 6;

/** In the sea, or over the border of a region too narrow for its figures: ink in a casing of paper. */
const onPaper = { stroke: 'var(--paper)' };

/** Plate units that the legend takes of the sea. */
const legend = 200;

/**
 * The names of regions and their figures, at one size whatever the scale; a region too narrow for them leaves out its
 * rows. Read out elsewhere: hidden here.
 */
export function EquityNames({ regions, words, chosen }: EquityNamesProps) {
  const { direction } = useLocale();
  return (
    <div dir={direction}>
      <svg className={styles.names} width="100%" height="100%" aria-hidden="true">
        {plate.regions.map((shape) => {
          const region = regions.get(shape.code);
          return region && <Name key={shape.code} {...{ shape, region, words }} isChosen={chosen.has(shape.code)} />;
        })}
      </svg>
    </div>
  );
}

interface NameProps {
  readonly shape: PlateArea;
  readonly region: EquityRegion;
  readonly words: EquityWords;
  readonly isChosen: boolean;
}

function Name({ shape, region, words, isChosen }: NameProps) {
  const { direction } = useLocale();
  const sea = seaTick(shape);
  const [x, y] = sea ?? shape.label;
  const anchor = direction === 'rtl' ? 'start' : 'end';
  const name = nameLines(shape, sea, words.name(region));
  const fits = (line: string) => sea !== null || line.length * figureWidth <= shape.room;
  const figures = words.figures(region, fits);
  const lines = [...name, ...figures];
  const at = sea ? -tick - 5 : 0;
  return (
    <svg
      x={across(x)}
      y={down(y)}
      overflow="visible"
      aria-hidden="true"
      className={isChosen ? styles.chosen : undefined}
    >
      {sea && <line x1={-tick} x2="0" className={styles.tick} />}
      <g {...(sea || !figures.every(fits) ? onPaper : namePaint(region))} textAnchor={sea ? anchor : 'middle'}>
        <text x={at} y="4" className={styles.short}>
          {leadingName(words.name(region))}
        </text>
        <g className={styles.whole}>
          {lines.map((line, index) => (
            <text
              key={line}
              x={at}
              y={12 + (index - lines.length / 2) * lineHeight}
              className={index < name.length ? styles.name : styles.figures}
            >
              {line}
            </text>
          ))}
        </g>
      </g>
    </svg>
  );
}

function nameLines({ room }: PlateArea, sea: Point | null, name: string): readonly string[] {
  return brokenName(name, sea ? sea[0] - tick - legend : room);
}

/** Plate units as a share of the frame, so that names keep their size at any width of the page. */
function across(x: number): string {
  return `${((100 * x) / plate.width).toFixed(3)}%`;
}

function down(y: number): string {
  return `${((100 * y) / plate.height).toFixed(3)}%`;
}
