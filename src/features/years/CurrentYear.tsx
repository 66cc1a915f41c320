import type { ReactNode } from 'react';
import { useLocale } from '../../i18n/react.tsx';
import styles from './CurrentYear.module.css';
import { SmallMap } from './SmallMap.tsx';
import type { Player } from './usePlayer.ts';
import type { PanelView } from './yearsModel.ts';

interface CurrentYearProps {
  readonly panel: PanelView;
  readonly player: Player;
  readonly first: string | undefined;
  readonly last: string | undefined;
  /** What each year comes to, to choose one by. */
  readonly children: ReactNode;
}

/** The year shown, large, and what moves it: step by step, or played where motion is wanted. */
export function CurrentYear({ panel, player, first, last, children }: CurrentYearProps) {
  const { t } = useLocale();
  const isFirst = panel.year === first;
  const isLast = panel.year === last;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a part of a figure, not of a form.
    <div
      role="group"
      aria-label={t('years.player')}
      className={styles.current}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: Space plays and arrows step from here.
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key !== ' ' || event.target !== event.currentTarget || !player.canPlay) return;
        event.preventDefault();
        player.toggle();
      }}
    >
      <p className={styles.year}>{panel.name}</p>
      <div className={styles.map}>
        <SmallMap areas={panel.areas} size="large" />
      </div>
      <p role="status" aria-live={player.playing ? 'off' : 'polite'} className={styles.figures}>
        {panel.empty ? (
          panel.caption
        ) : (
          <>
            <b>
              <bdi>{panel.amount}</bdi>
            </b>
            <span>{panel.grants}</span>
            <span>{panel.institutions}</span>
          </>
        )}
      </p>
      <div className={styles.controls}>
        {player.canPlay && (
          <button
            type="button"
            className={styles.play}
            aria-label={t(player.playing ? 'years.pause' : 'years.play')}
            onClick={player.toggle}
          >
            <PlayMark playing={player.playing} />
          </button>
        )}
        <StepButton by={-1} label={t('years.before')} disabled={isFirst} onStep={player.step} />
        <StepButton by={1} label={t('years.after')} disabled={isLast} onStep={player.step} />
      </div>
      <div className={styles.bars}>{children}</div>
      <p className={styles.hint}>{t(player.canPlay ? 'years.hint' : 'years.hintStill')}</p>
    </div>
  );
}

function PlayMark({ playing }: { readonly playing: boolean }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.mark}>
      {playing ? <path d="M3 2h3.5v12H3zM9.5 2H13v12H9.5z" /> : <path d="M3 1.5 14 8 3 14.5z" />}
    </svg>
  );
}

interface StepButtonProps {
  readonly by: 1 | -1;
  readonly label: string;
  readonly disabled: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

function StepButton({ by, label, disabled, onStep }: StepButtonProps) {
  return (
    <button type="button" className={styles.step} aria-label={label} disabled={disabled} onClick={() => onStep(by)}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false" className={styles.mark}>
        <path d={by > 0 ? 'M5 2l6 6-6 6' : 'M11 2 5 8l6 6'} fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
