import { number, object, parse, pipe, transform } from 'valibot';
import type { Counts, Step } from './step.ts';

const CACHE = 'node_modules/.cache/kharita';

const VitestReport = pipe(
  object({ numPassedTests: number(), numFailedTests: number(), numPendingTests: number(), numTodoTests: number() }),
  transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  })),
);

const PlaywrightReport = pipe(
  object({ stats: object({ expected: number(), unexpected: number(), flaky: number(), skipped: number() }) }),
  transform(({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  })),
);

function tool(name: string, ...command: readonly string[]): Step {
  return { name, command };
}

function vitest(name: string, projects: readonly string[], needs: readonly string[] = []): Step {
  const file = `${CACHE}/vitest-${name.replaceAll(' ', '-')}.json`;
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return {
    name,
    needs,
    command: ['vitest', 'run', ...projects.flatMap((project) => ['--project', project]), ...reporters],
    counts: { file, read: (text) => parse(VitestReport, JSON.parse(text)) },
  };
}

function playwright(name: string, needs: readonly string[]): Step {
  const file = `${CACHE}/playwright.json`;
  return {
    name,
    needs,
    command: ['playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
    counts: { file, read: (text) => parse(PlaywrightReport, JSON.parse(text)) },
  };
}

/** The checks that read the code without running it. */
export const codeChecks: readonly Step[] = [
  tool('types', 'tsc', '-p', '.', '--noEmit'),
  tool('types of core, without the page', 'tsc', '-p', 'src/core'),
  tool('types of the service worker, without the page', 'tsc', '-p', 'src/offline'),
  tool('lint and format', 'biome', 'check', '--error-on-warnings', '.'),
  tool('styles', 'stylelint', 'src/**/*.css', '--max-warnings=0'),
  tool('import rules', 'tsx', 'src/build/checks/imports.ts'),
  tool('words in the code', 'tsx', 'src/build/checks/literalText.ts'),
  tool('dead code', 'knip', '--no-progress', '--treat-config-hints-as-errors'),
];

/** Everything `npm test` checks, in order; steps in one list run at the same time, each on a processor of its own. */
export const allChecks: readonly (Step | readonly Step[])[] = [
  tool('browser', 'tsx', 'src/build/checkBrowser.ts'),
  ...codeChecks,
  tool('simulated edition', 'tsx', 'src/build/ensureSimulated.ts'),
  vitest(
    'guards, units, views and whole application',
    ['guards', 'long', 'unit', 'views', 'whole'],
    ['simulated edition'],
  ),
  vitest('against SQL', ['oracle'], ['simulated edition']),
  [
    { name: 'build', command: ['npm', 'run', '--silent', 'build'], needs: ['simulated edition'] },
    {
      name: 'build under /kharita/',
      command: ['npm', 'run', '--silent', 'build'],
      env: { BASE_PATH: '/kharita/', DIST: 'dist-kharita', SITE_URL: 'https://kharita.example' },
      needs: ['simulated edition'],
    },
  ],
  vitest('what was built', ['dist'], ['build', 'build under /kharita/']),
  { name: 'sizes', command: ['size-limit'], needs: ['build'] },
  playwright('whole pages', ['browser', 'build', 'build under /kharita/']),
];

/** All counts of several runners in one. */
export function sum(counts: readonly Counts[]): Counts {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of counts) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}
