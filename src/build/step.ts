import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';

/** How many tests a runner passed, failed and left out. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One check of the project: a command, and where its runner writes its counts if it has any. */
export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Steps whose failure leaves nothing to check here. */
  readonly needs?: readonly string[];
  readonly counts?: { readonly file: string; readonly read: (text: string) => Counts };
}

export interface Outcome {
  readonly step: Step;
  readonly ok: boolean;
  readonly seconds: number;
  readonly counts: Counts;
}

const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/**
 * Runs a step with its output in view and says how long it took. A step without counts is one test;
 * a runner that fails without naming a failed test counts as one failure.
 */
export async function runStep(step: Step): Promise<Outcome> {
  console.log(`\n── ${step.name}`);
  if (step.counts) rmSync(step.counts.file, { force: true });
  const start = performance.now();
  const ok = await run(step);
  const seconds = (performance.now() - start) / 1000;
  const counts = countsOf(step, ok);
  console.log(`── ${step.name}: ${ok ? 'passed' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return { step, ok, seconds, counts };
}

/** The outcome of a step that cannot run because `cause` failed. */
export function notRun(step: Step, cause: string): Outcome {
  console.log(`\n── ${step.name}: not run, since ${cause} failed`);
  return { step, ok: false, seconds: 0, counts: FAILED };
}

function run({ command: [program = '', ...parameters], env }: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}

function countsOf({ counts }: Step, ok: boolean): Counts {
  if (!counts || !existsSync(counts.file)) return ok ? PASSED : FAILED;
  const found = counts.read(readFileSync(counts.file, 'utf8'));
  return ok || found.failed > 0 ? found : { ...found, failed: 1 };
}
