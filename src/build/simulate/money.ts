import type { FunderClass, GrantStatus } from '../../core/model/codelists.ts';
import { amountSigma, staffWelfare, statusWeights } from './calibration.ts';
import { Random, weighted } from './random.ts';

/** What decides the sum of a file: drawn from a stream of its own, so that it can be drawn twice. */
export interface MoneyDraw {
  readonly status: GrantStatus;
  readonly isStaffWelfare: boolean;
  /** Before scaling; negative where money was recovered. */
  readonly weight: number;
}

const statusOf = weighted(statusWeights);
const counted: ReadonlySet<GrantStatus> = new Set(['awarded', 'paid', 'approved', 'recovered']);

/** The money of one file, row after row; the same label gives the same rows. */
export class MoneyStream {
  readonly #random: Random;

  constructor(
    label: string,
    readonly funderClass: FunderClass,
  ) {
    this.#random = new Random(`${label} money`);
  }

  draw(): MoneyDraw {
    const status = statusOf(this.#random);
    const mayBeWelfare = this.funderClass === 'ministry' || this.funderClass === 'public_body';
    const isStaffWelfare = this.#random.between(1, staffWelfare.oneIn) === 1 && mayBeWelfare;
    const size = this.#random.logNormal(amountSigma) * (isStaffWelfare ? staffWelfare.times : 1);
    return { status, isStaffWelfare, weight: status === 'recovered' ? -size / 4 : size };
  }
}

/** Dirhams for one unit of weight, so that the rows counted by default sum to `target` dirhams. */
export function scaleFor(stream: MoneyStream, rows: number, target: number): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const { status, weight } = stream.draw();
    if (counted.has(status)) sum += weight;
  }
  return sum > 0 ? target / sum : target / rows;
}

/** Whole dirhams, rounded as bodies round what they give, never zero. */
export function roundAmount(dirhams: number): number {
  const size = Math.abs(dirhams);
  const step = stepFor(size);
  return Math.sign(dirhams) * Math.max(step, Math.round(size / step) * step);
}

function stepFor(size: number): number {
  if (size >= 100_000) return 1000;
  return size >= 10_000 ? 500 : 50;
}
