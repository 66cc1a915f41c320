import { useEffect, useState } from 'react';
import type { FindOption } from './findOption.ts';

export interface Choice {
  /** The line pointed at: the first, until the reader moves. */
  readonly active: FindOption | undefined;
  readonly move: (by: 1 | -1) => void;
  /** Points at the first line again. */
  readonly reset: () => void;
  /** Follows the line pointed at, once the lines answer the words typed. */
  readonly open: () => void;
}

/** Which line of the results the keyboard points at; it stays on its line when more are found. */
export function useChoice(
  options: readonly FindOption[],
  idOf: (option: FindOption) => string,
  settled: boolean,
): Choice {
  const [chosen, setChosen] = useState<string | null>(null);
  const [opens, setOpens] = useState(false);
  const active = options.find(({ key }) => key === chosen) ?? options[0];
  const id = active && idOf(active);
  useEffect(() => {
    if (chosen !== null && id) document.getElementById(id)?.scrollIntoView({ block: 'nearest' });
  }, [chosen, id]);
  useEffect(() => {
    if (!opens || !settled) return;
    setOpens(false);
    if (id) document.getElementById(id)?.click();
  }, [opens, settled, id]);
  return {
    active,
    move: (by) => {
      if (!active) return;
      const next = options.at((options.indexOf(active) + by) % options.length);
      setChosen(next?.key ?? null);
    },
    reset: () => {
      setChosen(null);
      setOpens(false);
    },
    open: () => setOpens(true),
  };
}
