/**
 * Wraps an asynchronous question so that at most one is in flight and only the latest waits.
 * A question overtaken before it was asked answers `null`.
 */
export function latestOnly<Q, A>(ask: (question: Q) => Promise<A>): (question: Q) => Promise<A | null> {
  let running: Promise<unknown> | null = null;
  let newest = 0;
  return async (question) => {
    const mine = ++newest;
    while (running) {
      await running.catch(() => undefined);
      if (mine !== newest) return null;
    }
    const answer = ask(question);
    running = answer;
    try {
      return await answer;
    } finally {
      if (running === answer) running = null;
    }
  };
}
