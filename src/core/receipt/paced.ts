/** Work that stops after each piece, says how many bytes it was, and goes on when it is asked to. */
export type Paced<T> = Generator<number, T>;

/** How far the check of a receipt has come. */
export interface CheckProgress {
  /** The archive is unpacked; its selection is written again and compared; what differs is looked for line by line. */
  readonly step: 'opening' | 'comparing' | 'telling';
  /** Bytes, of about `total`. */
  readonly done: number;
  readonly total: number;
}

/** Work that tells after each piece how far the check has come. */
export type Checking<T> = Generator<CheckProgress, T>;

/** Does all of it without a stop. */
export function atOnce<T>(work: Generator<unknown, T>): T {
  let piece = work.next();
  while (!piece.done) piece = work.next();
  return piece.value;
}

/** Paced work as one step of a check. */
export function* asStep<T>(step: CheckProgress['step'], total: number, work: Paced<T>): Checking<T> {
  let done = 0;
  for (;;) {
    const piece = work.next();
    if (piece.done) return piece.value;
    done = Math.min(total, done + piece.value);
    yield { step, done, total };
  }
}
