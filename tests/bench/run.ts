import { performance } from 'node:perf_hooks';
import type { GrantTable } from '../../src/core/table/grantTable.ts';
import { type Contender, hashOf } from './contender.ts';
import { coreContender } from './coreContender.ts';
import { duckdbContender } from './duckdbContender.ts';
import { objectsContender } from './objectsContender.ts';
import { steps } from './steps.ts';
import { syntheticTable } from './syntheticTable.ts';

const seed = 20_260_107;
const sizes = (process.env.BENCH_ROWS ?? '100000,1000000').split(',').map(Number);

interface Effort {
  readonly make: (table: GrantTable) => Contender | Promise<Contender>;
  /** Times each step is repeated after a first, untimed round. */
  readonly rounds: number;
  /** Every how many steps are asked: the slowest would take all morning. */
  readonly stride: number;
}

const efforts: readonly Effort[] = [
  { make: coreContender, rounds: 5, stride: 1 },
  { make: duckdbContender, rounds: 2, stride: 1 },
  { make: objectsContender, rounds: 1, stride: 5 },
];

interface Timing {
  readonly timed: number;
  readonly p50: number;
  readonly p95: number;
  /** By step. */
  readonly hashes: ReadonlyMap<number, string>;
}

async function time(contender: Contender, { rounds, stride }: Effort): Promise<Timing> {
  const hashes = new Map<number, string>();
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (let step = 0; step < steps.length; step += stride) {
      const start = performance.now();
      const answers = await contender.step(steps[step] ?? { clauses: {} });
      if (round > 0) times.push(performance.now() - start);
      else hashes.set(step, hashOf(answers));
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { timed: times.length, p50: at(0.5), p95: at(0.95), hashes };
}

async function compare(rows: number): Promise<Record<string, string | number>[]> {
  const table = syntheticTable(rows, seed);
  const lines: Record<string, string | number>[] = [];
  let ours: Timing | null = null;
  for (const effort of efforts) {
    const contender = await effort.make(table);
    const timing = await time(contender, effort);
    ours ??= timing;
    for (const [step, hash] of timing.hashes) {
      if (ours.hashes.get(step) !== hash) throw new Error(`${contender.name} answers step ${step} otherwise`);
    }
    lines.push({
      rows: rows.toLocaleString('en-GB'),
      contender: contender.name,
      steps: timing.timed,
      'p50 ms': timing.p50.toFixed(1),
      'p95 ms': timing.p95.toFixed(1),
      'ratio p50': (timing.p50 / ours.p50).toFixed(1),
      'ratio p95': (timing.p95 / ours.p95).toFixed(1),
    });
  }
  return lines;
}

const report: Record<string, string | number>[] = [];
for (const rows of sizes) report.push(...(await compare(rows)));
console.log(`One filter step, all linked views; seed ${seed}; the answers of all contenders are the same.`);
console.table(report);
