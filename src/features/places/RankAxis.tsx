import { useLocale } from '../../i18n/react.tsx';
import styles from './RankStrip.module.css';
import type { RankedPlace, RankModel } from './rankModel.ts';

/** Pixels from the words down: where a leader bends, bends again, the marks, the axis, its numbers, the median. */
const y = { bend: 6, fan: 40, mark: 44, axis: 57, number: 73, middle: 89 };
const height = 94;

/** Half the width of a mark. */
const half = 4;

/** The axis of a rank, and the lines that lead from words in columns of one width to the marks on it. */
export function RankAxis({ model: { ranked, ticks, middle } }: { readonly model: RankModel }) {
  const { direction } = useLocale();
  const across = (share: number) => `${(100 * (direction === 'rtl' ? 1 - share : share)).toFixed(2)}%`;
  const anchor = (share: number) => anchorAt(direction === 'rtl' ? 1 - share : share);
  const ends = [...ranked].sort((a, b) => Number(a.mark.current) - Number(b.mark.current));
  return (
    <svg className={styles.axis} width="100%" height={height} aria-hidden="true" focusable="false">
      {ends.map((place) => (
        <Leader key={place.mark.subject.key} place={place} across={across} />
      ))}
      <line x1="0" x2="100%" y1={y.axis} y2={y.axis} stroke="var(--ink)" />
      {ends.map((place) => (
        <Mark key={place.mark.subject.key} place={place} across={across} />
      ))}
      {ticks.map(({ at, text }) => (
        <text key={text} x={across(at)} y={y.number} textAnchor={anchor(at)} direction="ltr" className={styles.number}>
          {text}
        </text>
      ))}
      {middle && (
        <>
          <line
            x1={across(middle.at)}
            x2={across(middle.at)}
            y1={y.mark - 8}
            y2={y.middle - 11}
            className={styles.middle}
          />
          <text
            x={across(middle.at)}
            y={y.middle}
            textAnchor={turned(anchor(middle.at), direction)}
            direction={direction}
            className={styles.middleText}
          >
            {middle.text}
          </text>
        </>
      )}
    </svg>
  );
}

interface PlaceOnAxis {
  readonly place: RankedPlace;
  readonly across: (share: number) => string;
}

function Leader({ place: { at, slot, mark }, across }: PlaceOnAxis) {
  const [from, to] = [across(slot), across(at)];
  return (
    <g className={mark.current ? styles.leaderCurrent : styles.leader}>
      <line x1={from} x2={from} y1="0" y2={y.bend} />
      <line x1={from} x2={to} y1={y.bend} y2={y.fan} />
      <line x1={to} x2={to} y1={y.fan} y2={y.mark} />
    </g>
  );
}

/** Hollow where few rows make a value that compares with none. */
function Mark({ place: { at, mark }, across }: PlaceOnAxis) {
  const colour = mark.current ? 'var(--accent)' : 'var(--money4)';
  const few = mark.look === 'few';
  return (
    <svg x={across(at)} y={y.mark} overflow="visible" aria-hidden="true">
      <rect
        x={-half}
        width={2 * half}
        height={y.axis - y.mark}
        fill={few ? 'var(--paper)' : colour}
        stroke={few ? colour : 'var(--paper)'}
        strokeWidth={few ? 1.5 : 1}
      />
    </svg>
  );
}

type Anchor = 'start' | 'middle' | 'end';

/** Keeps a text near an edge of the drawing inside it; `x` is a share of the width from the left. */
function anchorAt(x: number): Anchor {
  if (x < 0.04) return 'start';
  return x > 0.96 ? 'end' : 'middle';
}

/** Where a text of a direction starts, for a side of the drawing. */
function turned(anchor: Anchor, direction: 'ltr' | 'rtl'): Anchor {
  if (direction === 'ltr' || anchor === 'middle') return anchor;
  return anchor === 'start' ? 'end' : 'start';
}
