/**
 * Runs the checks: `tsx src/build/verify.ts` all of them, `tsx src/build/verify.ts code` those that
 * only read the code. Goes on after a failure, so that one run names everything that is wrong, and
 * closes with the counts on a line of their own.
 */
import { mkdirSync } from 'node:fs';
import { notRun, type Outcome, runStep, type Step } from './step.ts';
import { allChecks, codeChecks, sum } from './steps.ts';

const steps = process.argv[2] === 'code' ? codeChecks : allChecks;
mkdirSync('node_modules/.cache/kharita', { recursive: true });

const outcomes: Outcome[] = [];
const outcomeOf = (step: Step): Outcome | Promise<Outcome> => {
  const cause = outcomes.find((outcome) => !outcome.ok && step.needs?.includes(outcome.step.name));
  return cause ? notRun(step, cause.step.name) : runStep(step);
};
for (const together of steps) outcomes.push(...(await Promise.all([together].flat().map(outcomeOf))));

console.log('');
for (const { step, ok, seconds } of outcomes) {
  console.log(`${ok ? 'passed' : 'FAILED'} ${seconds.toFixed(1).padStart(6)} s  ${step.name}`);
}
const { passed, failed, skipped } = sum(outcomes.map(({ counts }) => counts));
console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = outcomes.every(({ ok }) => ok) && failed === 0 && passed > 0 ? 0 : 1;
