import { type KeyboardEvent, useRef, useState } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { type Third, thirds } from './cuts.ts';
import styles from './EquityKey.module.css';
import { type CrossClass, classKey, type EquityModel } from './equityModel.ts';
import type { EquityWords } from './equityWords.ts';

interface EquityKeyProps {
  readonly model: EquityModel;
  readonly words: EquityWords;
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

const fromTop = [...thirds].reverse();

/** The nine classes, need upwards and money along the line: the key, and the choice of what is stressed. */
export function EquityKey({ model, words, chosen, onToggle }: EquityKeyProps) {
  const { t, format, direction } = useLocale();
  const [entry, setEntry] = useState('20');
  const grid = useRef<HTMLDivElement>(null);
  const { need, money } = model.cuts.terciles;
  const onKeyDown = (from: CrossClass, event: KeyboardEvent) => {
    const next = stepped(from, event.key, direction === 'rtl');
    if (!next) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-class="${classKey(next)}"]`)?.focus();
  };
  return (
    <div className={styles.key}>
      <p className={styles.title}>{t('equity.key.title')}</p>
      <p className={styles.hint}>{t('equity.key.hint')}</p>
      <p className={styles.need}>{t('equity.key.need')}</p>
      <div className={styles.scales}>
        <div className={styles.needCuts} aria-hidden="true">
          {[need[1], need[0]].map((cut, index) => (
            <bdi key={index === 0 ? 'upper' : 'lower'}>{format.decimal(cut, 1)}</bdi>
          ))}
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: toggles in a square, not a form. */}
        <div ref={grid} role="group" aria-label={t('equity.key.label')} className={styles.classes}>
          {fromTop.flatMap((row) =>
            thirds.map((column) => {
              const crossed = { need: row, money: column };
              const key = classKey(crossed);
              const inside = model.regions.filter(({ classes }) => classes && classKey(classes.terciles) === key);
              const regions = inside.length > 0 ? format.list(inside.map(words.name)) : t('equity.key.empty');
              const label = t('equity.key.cell', { crossed: words.crossed(crossed), regions });
              return (
                <button
                  key={key}
                  type="button"
                  data-class={key}
                  tabIndex={key === entry ? 0 : -1}
                  aria-pressed={chosen.has(key)}
                  aria-label={label}
                  title={label}
                  onClick={() => onToggle(key)}
                  onFocus={() => setEntry(key)}
                  onKeyDown={(event) => onKeyDown(crossed, event)}
                >
                  <svg width="100%" height="100%" aria-hidden="true">
                    <rect width="100%" height="100%" fill={`var(--cross${key})`} />
                    <text x="50%" y="50%" dy=".36em" textAnchor="middle" color={`var(--on-cross${key})`}>
                      {inside.length > 0 ? format.integer(inside.length) : '·'}
                    </text>
                  </svg>
                </button>
              );
            }),
          )}
        </div>
      </div>
      <div className={styles.moneyCuts} aria-hidden="true">
        {money.map((cut, index) => (
          <bdi key={index === 0 ? 'lower' : 'upper'}>{words.bareMoney(cut)}</bdi>
        ))}
      </div>
      <p className={styles.money}>{t('equity.key.money', { currency: words.currency })}</p>
    </div>
  );
}

/** The class that an arrow leads to, the same one at an edge; null for other keys. */
function stepped({ need, money }: CrossClass, key: string, mirrored: boolean): CrossClass | null {
  const aside = mirrored ? -1 : 1;
  const step = new Map([
    ['ArrowUp', [1, 0]],
    ['ArrowDown', [-1, 0]],
    ['ArrowRight', [0, aside]],
    ['ArrowLeft', [0, -aside]],
  ]).get(key);
  if (!step) return null;
  const [up = 0, along = 0] = step;
  return { need: held(need + up), money: held(money + along) };
}

function held(third: number): Third {
  return thirds.find((known) => known === third) ?? (third < 0 ? 0 : 2);
}
