import { performance } from 'node:perf_hooks';
import { type Contender, hashOf } from './contender.ts';
import { coreContender } from './coreContender.ts';
import { duckdbContender } from './duckdbContender.ts';
import { objectsContender } from './objectsContender.ts';
import { steps } from './steps.ts';
import { syntheticTable } from './syntheticTable.ts';

const seed = 20_260_107;
const sizes = (process.env.BENCH_ROWS ?? '100000,1000000').split(',').map(Number);

interface Timing {
  readonly p50: number;
  readonly p95: number;
  readonly hashes: readonly string[];
}

async function time(contender: Contender, rounds: number): Promise<Timing> {
  const hashes: string[] = [];
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const filter of steps) {
      const start = performance.now();
      const answers = await contender.step(filter);
      if (round > 0) times.push(performance.now() - start);
      else hashes.push(hashOf(answers));
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), hashes };
}

async function compare(rows: number): Promise<Record<string, string>[]> {
  const table = syntheticTable(rows, seed);
  const makers = [async () => coreContender(table), () => duckdbContender(table), async () => objectsContender(table)];
  const lines: Record<string, string>[] = [];
  let ours: Timing | null = null;
  for (const [index, make] of makers.entries()) {
    const contender = await make();
    const timing = await time(contender, index === 0 ? 5 : 1);
    ours ??= timing;
    const wrong = timing.hashes.findIndex((hash, step) => hash !== ours?.hashes[step]);
    if (wrong >= 0) throw new Error(`${contender.name} answers step ${wrong} otherwise`);
    lines.push({
      rows: rows.toLocaleString('en-GB'),
      contender: contender.name,
      'p50 ms': timing.p50.toFixed(1),
      'p95 ms': timing.p95.toFixed(1),
      'ratio p50': (timing.p50 / ours.p50).toFixed(1),
      'ratio p95': (timing.p95 / ours.p95).toFixed(1),
    });
  }
  return lines;
}

const report: Record<string, string>[] = [];
for (const rows of sizes) report.push(...(await compare(rows)));
console.log(`One filter step, all linked views; seed ${seed}; the answers of all contenders are the same.`);
console.table(report);
