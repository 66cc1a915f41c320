import { createHash } from 'node:crypto';

/** A stream of numbers that depends on its label only: the same label gives the same stream. */
export class Random {
  readonly #state: Uint32Array;

  constructor(label: string) {
    const digest = createHash('sha256').update(label).digest();
    this.#state = Uint32Array.from([0, 4, 8, 12], (at) => digest.readUInt32LE(at));
  }

  /** Uniform in [0, 1), by the generator known as sfc32. */
  next(): number {
    const [a = 0, b = 0, c = 0, counter = 0] = this.#state;
    const sum = (a + b + counter) >>> 0;
    this.#state[3] = counter + 1;
    this.#state[0] = b ^ (b >>> 9);
    this.#state[1] = c + (c << 3);
    this.#state[2] = ((c << 21) | (c >>> 11)) + sum;
    return sum / 0x1_0000_0000;
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** Log-normal with median 1. */
  logNormal(sigma: number): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return Math.exp(sigma * radius * Math.cos(2 * Math.PI * this.next()));
  }
}

/** One of `choices`, as often as its weight says; weights need not sum to 1. */
export function weighted<T>(choices: readonly (readonly [T, number])[]): (random: Random) => T {
  const [first] = choices;
  if (!first) throw new RangeError('nothing to choose from');
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
  return (random) => {
    let left = random.next() * total;
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    return first[0];
  };
}
