import { useSyncExternalStore } from 'react';
import * as v from 'valibot';
import { keep } from './kept.ts';

/** Beyond these the oldest are let go. */
const mostFollowed = 500;

const ids = v.pipe(v.array(v.string()), v.maxLength(mostFollowed));
const nothing: ReadonlySet<string> = new Set();

const kept = keep<ReadonlySet<string>>({
  key: 'kharita.followed.1',
  absent: nothing,
  write: (followed) => JSON.stringify([...followed]),
  read: (text) => {
    try {
      return new Set(v.parse(ids, JSON.parse(text)));
    } catch {
      return null;
    }
  },
});

/** Ids of the calls the reader follows, in this browser and nowhere else. */
export function useFollowed(): ReadonlySet<string> {
  return useSyncExternalStore(kept.subscribe, kept.read, () => nothing);
}

/** Follows a call, or no longer. */
export function toggleFollowed(id: string): void {
  const followed = kept.read();
  const others = [...followed].filter((other) => other !== id);
  kept.write(new Set(followed.has(id) ? others : [...others, id].slice(-mostFollowed)));
}
