/** Work that can be stopped from outside, the latest of its kind. */
export class Underway {
  #latest: AbortController | null = null;

  /** True while there is any to stop. */
  get is(): boolean {
    return this.#latest !== null;
  }

  stop(): void {
    this.#latest?.abort();
  }

  /** Does work as the latest of its kind. */
  async during<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const mine = new AbortController();
    this.#latest = mine;
    try {
      return await work(mine.signal);
    } finally {
      if (this.#latest === mine) this.#latest = null;
    }
  }
}
