import type { Level } from '../../core/view/viewState.ts';
import { useLocale } from '../../i18n/react.tsx';
import styles from './Legend.module.css';
import { breakLabels } from './legendModel.ts';
import type { AreaMark, MapModel } from './mapModel.ts';
import { valueText } from './measureText.ts';
import type { MapWords } from './useMapWords.ts';

interface LegendProps {
  readonly model: MapModel;
  readonly words: MapWords;
  readonly hovered: string | null;
  readonly onToggle: (code: string) => void;
  readonly onHover: (code: string | null) => void;
}

/** The classes as a histogram of areas. Squares repeat the map for the pointer; keys use the map itself. */
export function Legend({ model, words, hovered, onToggle, onHover }: LegendProps) {
  const { format } = useLocale();
  const { breaks, bins, level } = model;
  const labels = breakLabels(breaks, model.measure, format);
  const lines = labels.some(({ line }) => line === 1) ? (styles.twoLines ?? '') : '';
  const tallest = Math.max(...bins.map(({ length }) => length));
  return (
    <div className={`${styles.legend} ${sizeFor(level, tallest)} ${lines}`}>
      {bins.map((bin, index) => {
        const label = labels[index];
        return (
          <div key={label?.from} className={`${styles.column} ${styles[`tone${index + 1}`]}`}>
            {bin.map((mark) => (
              <Square
                key={mark.code}
                mark={mark}
                words={words}
                hovered={hovered}
                onToggle={onToggle}
                onHover={onHover}
              />
            ))}
            <i className={styles.foot} />
            <span className={`${styles.break} ${label?.line === 1 ? styles.second : ''}`} aria-hidden="true">
              <bdi dir="ltr">{label?.line !== null && label?.text}</bdi>
            </span>
          </div>
        );
      })}
      <MeanLine model={model} />
    </div>
  );
}

/** Squares shrink so that the tallest class keeps to the height the sea leaves. */
function sizeFor(level: Level, tallest: number): string {
  if (level === 'province') return `${styles.fine} ${tallest > 16 ? styles.finer : ''}`;
  return tallest > 4 ? (styles.low ?? '') : '';
}

interface SquareProps extends Omit<LegendProps, 'model'> {
  readonly mark: AreaMark;
}

function Square({ mark, words, hovered, onToggle, onHover }: SquareProps) {
  const { format } = useLocale();
  const look = [styles.square, mark.look === 'few' && styles.few, mark.selected && styles.selected];
  if (hovered === mark.code) look.push(styles.hovered);
  return (
    <button
      type="button"
      tabIndex={-1}
      className={look.filter(Boolean).join(' ')}
      aria-pressed={mark.selected}
      aria-label={words.spoken(mark)}
      title={words.spoken(mark)}
      onClick={() => onToggle(mark.code)}
      onPointerEnter={() => onHover(mark.code)}
      onPointerLeave={() => onHover(null)}
    >
      <span className={styles.count}>{format.integer(mark.n)}</span>
    </button>
  );
}

function MeanLine({ model: { mean, measure } }: { readonly model: MapModel }) {
  const { t, format } = useLocale();
  if (mean === null) return null;
  const text = valueText({ value: mean, sum: 0 }, measure, format);
  return (
    <p className={styles.mean} title={t('map.key.meanLong', { mean: text })}>
      {t('map.key.mean', { mean: text })}
    </p>
  );
}
