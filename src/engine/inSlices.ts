/** How long work may keep its thread, in milliseconds: what else is asked of the thread waits no longer. */
const slice = 50;

/**
 * Does long work in slices: between two of them it tells how far it is and lets the thread do what else was asked.
 * @throws DOMException `AbortError`, or the signal's own reason, once the signal is aborted.
 */
export async function inSlices<Progress, T>(
  work: Generator<Progress, T>,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<T> {
  let since = performance.now();
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    if (performance.now() - since < slice) continue;
    onProgress(piece.value);
    await new Promise((resume) => setTimeout(resume));
    signal.throwIfAborted();
    since = performance.now();
  }
}
