import { useEffect, useState, useSyncExternalStore } from 'react';

/** Milliseconds a year stays before the next one. */
export const pace = 1500;

export interface Player {
  readonly current: string | undefined;
  readonly playing: boolean;
  /** False where the reader wants no motion: years are then only stepped through. */
  readonly canPlay: boolean;
  readonly show: (year: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly toggle: () => void;
}

/** One year at a time, moved by hand or, once asked to, by itself until the last. Nothing moves before that. */
export function usePlayer(years: readonly string[], wanted: string | undefined): Player {
  const [shown, setShown] = useState<string | undefined>(wanted);
  const [playing, setPlaying] = useState(false);
  const still = useStillness();
  const current = shown !== undefined && years.includes(shown) ? shown : years.at(-1);
  const at = current === undefined ? -1 : years.indexOf(current);
  const runs = playing && !still && at < years.length - 1;

  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => {
      setShown(years[at + 1]);
      if (at + 2 >= years.length) setPlaying(false);
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
    step: (by) => {
      setPlaying(false);
      setShown(years[Math.min(years.length - 1, Math.max(0, at + by))]);
    },
    toggle: () => {
      if (!runs && at === years.length - 1) setShown(years[0]);
      setPlaying(!runs);
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
