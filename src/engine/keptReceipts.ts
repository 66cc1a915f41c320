import type { OpenedReceipt } from '../core/receipt/verify/openReceipt.ts';

/** An unpacked receipt weighs up to a gigabyte; more than these do not wait to be verified. */
const mostKept = 2;

/** Receipts that were inspected, each by a key of its own until it is verified. Receipts that only pages verify are not held. */
export class KeptReceipts {
  readonly #byKey = new Map<number, OpenedReceipt>();
  #keys = 0;

  keep(opened: OpenedReceipt): number {
    const key = ++this.#keys;
    if (opened.manifest?.of !== 'selection') return key;
    this.#byKey.set(key, opened);
    for (const oldest of this.#byKey.keys()) if (this.#byKey.size > mostKept) this.#byKey.delete(oldest);
    return key;
  }

  /** @throws Error where no receipt waits under that key. */
  take(key: number): OpenedReceipt {
    const opened = this.#byKey.get(key);
    if (!opened) throw new Error('no such receipt was inspected');
    this.#byKey.delete(key);
    return opened;
  }
}
