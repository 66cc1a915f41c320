import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

/** Milliseconds a year stays before the next one. */
export const pace = 1500;

export interface Player {
  readonly current: string | undefined;
  readonly playing: boolean;
  /** False where the reader wants no motion: years are then only stepped through. */
  readonly canPlay: boolean;
  readonly show: (year: string) => void;
  /** Shows a year and stays on it. */
  readonly rest: (year: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

interface Rest {
  /** The year the address shows. */
  readonly wanted: string | undefined;
  /** The year shown where the address says none. */
  readonly standing: string | undefined;
  /** Where the reader's hand or the end of the play left it; null for the standing one. */
  readonly onRest: (year: string | null) => void;
}

/**
 * One year at a time, moved by hand or, once asked to, by itself until the last. Nothing moves before that. The
 * address is told where it rests, not each year it passes.
 */
export function usePlayer(years: readonly string[], { wanted, standing, onRest }: Rest): Player {
  const start = wanted ?? standing;
  const [shown, setShown] = useState(start);
  const [playing, setPlaying] = useState(false);
  const still = useStillness();
  const current = shown !== undefined && years.includes(shown) ? shown : years.at(-1);
  const rest = (year: string | undefined) => onRest(year === undefined || year === standing ? null : year);
  const restAt = useEffectEvent(rest);
  const at = current === undefined ? -1 : years.indexOf(current);
  const runs = playing && !still && at < years.length - 1;

  useEffect(() => setShown(start), [start]);

  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => {
      setShown(years[at + 1]);
      if (at + 2 < years.length) return;
      setPlaying(false);
      restAt(years[at + 1]);
    }, pace);
    return () => clearTimeout(timer);
  }, [runs, at, years]);

  return {
    current,
    playing: runs,
    canPlay: !still,
    show: (year) => {
      setPlaying(false);
      setShown(year);
    },
    rest: (year) => {
      setPlaying(false);
      setShown(year);
      rest(year);
    },
    step: (by) => {
      setPlaying(false);
      const next = years[Math.min(years.length - 1, Math.max(0, at + by))];
      setShown(next);
      rest(next);
    },
    toggle: () => {
      if (!runs && at === years.length - 1) setShown(years[0]);
      setPlaying(!runs);
      if (runs) rest(current);
    },
  };
}

const query = '(prefers-reduced-motion: reduce)';

/** True where the reader wants no motion. */
function useStillness(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => window.matchMedia(query).matches,
    () => true,
  );
}
