const dayLength = 86_400_000;
const hour = 3_600_000;

/** What a clock on a wall shows. */
export interface WallTime {
  /** ISO day. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
}

/** The clock of a place, there and back. Instants are milliseconds since 1970, UTC. */
export interface WallClock {
  readonly wallClockAt: (instant: number) => WallTime;
  /**
   * The instant the clock shows that day and time. A time shown twice, where clocks go back, is the first; a time never
   * shown, where they go on, is as long after the change as it was meant after the last hour shown.
   */
  readonly instantOf: (day: string, time?: string) => number;
}

/**
 * A clock that shows UTC before the first of its changes, and by turns an hour more and UTC from each of them on.
 * `changes` are instants in ISO form, in order, days apart.
 */
export function clockOf(changes: readonly string[]): WallClock {
  const instants = changes.map((change) => Date.parse(change));
  const offsetAt = (instant: number) => ((instants.findLastIndex((change) => change <= instant) + 1) % 2) * hour;
  return {
    wallClockAt: (instant) => {
      const shown = new Date(instant + offsetAt(instant)).toISOString();
      return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
    },
    instantOf: (day, time = '00:00') => {
      const shown = Date.parse(`${day}T${time}:00Z`);
      const before = shown - offsetAt(shown - dayLength);
      const after = shown - offsetAt(shown + dayLength);
      const shows = (instant: number) => instant + offsetAt(instant) === shown;
      return shows(after) && !shows(before) ? after : before;
    },
  };
}
