import { useSyncExternalStore } from 'react';
import { instantOf } from '../core/calls/moroccoTime.ts';

const minute = 60_000;

/**
 * The instant it is, by the minute (milliseconds since 1970, UTC). In the printed page, and while it is brought to
 * life, noon in Morocco of the day given: what the page says without a script was true that day.
 */
export function useNow(printedDay: string): number {
  return useSyncExternalStore(everyMinute, thisMinute, () => instantOf(printedDay, '12:00'));
}

function thisMinute(): number {
  return Math.floor(Date.now() / minute) * minute;
}

/** Browsers hold timers back in pages out of sight: coming back asks again. */
function everyMinute(tell: () => void): () => void {
  const timer = setInterval(tell, minute / 4);
  document.addEventListener('visibilitychange', tell);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', tell);
  };
}
