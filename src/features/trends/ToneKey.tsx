import styles from './Trends.module.css';
import type { ToneKeyEntry } from './trendsModel.ts';

interface ToneKeyProps {
  readonly tones: readonly ToneKeyEntry[];
  readonly onChoose: (tone: ToneKeyEntry) => void;
}

/** What the tones of the columns stand for, with the sum of each; a tone can be chosen. */
export function ToneKey({ tones, onChoose }: ToneKeyProps) {
  return (
    <ul className={styles.key}>
      {tones.map((tone) => (
        <li key={tone.key}>
          <button
            type="button"
            className={styles.tone}
            aria-pressed={tone.chosen}
            title={tone.caption}
            onClick={() => onChoose(tone)}
          >
            <svg width="9" height="9" aria-hidden="true" focusable="false">
              <rect width="9" height="9" fill={tone.fill} />
            </svg>
            <span className={styles.toneName}>{tone.name}</span>
            <bdi className={styles.toneAmount}>{tone.amount}</bdi>
          </button>
        </li>
      ))}
    </ul>
  );
}
