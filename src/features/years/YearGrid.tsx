import { type KeyboardEvent, useMemo, useRef } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import { moneyTones } from '../../ui/chart/areaPaint.ts';
import { CurrentYear } from './CurrentYear.tsx';
import { Scale } from './Scale.tsx';
import { SmallMap } from './SmallMap.tsx';
import { usePlayer } from './usePlayer.ts';
import { YearBars } from './YearBars.tsx';
import styles from './YearGrid.module.css';
import type { PanelView, YearsModel } from './yearsModel.ts';

interface YearGridProps {
  readonly model: YearsModel;
  /** The year the address shows large. */
  readonly wanted: string | undefined;
  readonly onChoose: (year: string) => void;
  /** The year that stays large once it has been moved to; null for the one that stands so at first. */
  readonly onRest: (year: string | null) => void;
}

/** One small map a year, the rows without a year last; beside them the year shown, which can be played. */
export function YearGrid({ model, wanted, onChoose, onRest }: YearGridProps) {
  const { t, direction } = useLocale();
  const grid = useRef<HTMLUListElement>(null);
  const years = useMemo(() => model.years.map(({ year }) => year), [model]);
  const chosen = model.years.filter(({ chosen }) => chosen);
  const player = usePlayer(years, { wanted, standing: chosen.length === 1 ? chosen[0]?.year : years.at(-1), onRest });
  const current = model.years.find(({ year }) => year === player.current);
  const onKey = (event: KeyboardEvent<HTMLElement>) => {
    const by = stepOf(event.key, direction);
    if (by === null) return;
    event.preventDefault();
    player.step(by);
    const at = years.indexOf(player.current ?? '') + by;
    const focused = grid.current?.contains(event.target as Node);
    if (focused) grid.current?.querySelector<HTMLElement>(`[data-year="${years[at]}"]`)?.focus();
  };
  const choose = (year: string) => {
    if (wanted) onRest(null);
    onChoose(year);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows step through the years from any button inside.
    <div className={styles.frame} onKeyDown={onKey}>
      <div className={styles.years}>
        <Scale
          label={t('years.scale', { unit: model.unit })}
          paints={moneyTones.slice(0, model.borders.length + 1)}
          borders={model.borders}
        />
        <ul ref={grid} className={model.years.length > 12 ? `${styles.grid} ${styles.many}` : styles.grid}>
          {model.years.map((panel) => (
            <YearPanelButton
              key={panel.year}
              panel={panel}
              shown={panel.year === player.current}
              onShow={() => player.show(panel.year)}
              onChoose={choose}
            />
          ))}
          {model.undated && (
            <YearPanelButton panel={model.undated} shown={false} onShow={() => undefined} onChoose={choose} />
          )}
        </ul>
      </div>
      {current && (
        <CurrentYear panel={current} player={player} first={years[0]} last={years.at(-1)}>
          <YearBars years={model.years} current={current.year} onShow={player.rest} />
        </CurrentYear>
      )}
    </div>
  );
}

interface YearPanelButtonProps {
  readonly panel: PanelView;
  /** True for the year that stands large beside the grid. */
  readonly shown: boolean;
  readonly onShow: () => void;
  readonly onChoose: (year: string) => void;
}

function YearPanelButton({ panel, shown, onShow, onChoose }: YearPanelButtonProps) {
  const { t } = useLocale();
  const undated = panel.year === 'none';
  return (
    <li className={styles.cell}>
      <button
        type="button"
        data-year={panel.year}
        className={shown ? `${styles.panel} ${styles.shown}` : styles.panel}
        aria-pressed={panel.chosen}
        aria-current={shown ? 'true' : undefined}
        aria-label={panel.caption}
        aria-disabled={panel.empty || undefined}
        onFocus={onShow}
        onClick={() => {
          onShow();
          if (!panel.empty) onChoose(panel.year);
        }}
      >
        <span className={styles.year}>{panel.name}</span>
        {undated ? <Mapless /> : <SmallMap areas={panel.areas} size="small" />}
        {panel.empty ? (
          <span className={styles.note}>{t('years.noRow')}</span>
        ) : (
          <span className={styles.figures}>
            <b>
              <bdi>{panel.amount}</bdi>
            </b>
            <span>{panel.grants}</span>
            <span>{panel.institutions}</span>
          </span>
        )}
      </button>
    </li>
  );
}

/** Rows without a year cannot be on a map of one. */
function Mapless() {
  const { t } = useLocale();
  return <span className={styles.mapless}>{t('years.mapless')}</span>;
}

function stepOf(key: string, direction: 'ltr' | 'rtl'): 1 | -1 | null {
  if (key === 'ArrowRight') return direction === 'rtl' ? -1 : 1;
  if (key === 'ArrowLeft') return direction === 'rtl' ? 1 : -1;
  return null;
}
