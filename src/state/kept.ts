/** One thing the reader leaves in this browser, or for this visit alone where the browser keeps nothing. */
export interface Kept<T> {
  /** What is kept; the same object until it changes. */
  readonly read: () => T;
  /** Keeps something else; null forgets it. */
  readonly write: (fact: T | null) => void;
  /** False while the browser refuses to hold what was written last. */
  readonly isSaved: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

interface Written<T> {
  readonly key: string;
  readonly absent: T;
  readonly write: (fact: T) => string;
  /** Null for a text that it did not write. */
  readonly read: (text: string) => T | null;
}

/** Keeps one thing under a key of the browser's storage; a text that cannot be read counts as none. */
export function keep<T>({ key, absent, write, read }: Written<T>): Kept<T> {
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let fact = absent;
  /** True while the browser does not hold what was written last. */
  let unsaved = false;
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const hear = (event: StorageEvent) => {
    if (event.key !== key && event.key !== null) return;
    unsaved = false;
    tell();
  };
  return {
    read: () => {
      const stored = unsaved ? undefined : recall(key);
      if (stored === undefined || stored === text) return fact;
      text = stored;
      fact = (stored === null ? null : read(stored)) ?? absent;
      return fact;
    },
    write: (next) => {
      fact = next ?? absent;
      text = next === null ? null : write(next);
      unsaved = !store(key, text);
      tell();
    },
    isSaved: () => !unsaved,
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', hear);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) window.removeEventListener('storage', hear);
      };
    },
  };
}

/** Undefined where the browser refuses. */
function recall(key: string): string | null | undefined {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return undefined;
  }
}

function store(key: string, text: string | null): boolean {
  try {
    if (text === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
