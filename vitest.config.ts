import { configDefaults, defineConfig } from 'vitest/config';
import { platePlugin } from './src/build/plate.ts';
import { referencePlugin } from './src/build/referencePlugin.ts';

const outside = [...configDefaults.exclude, 'tests/guards/**', 'tests/e2e/**'];
const whole = 'tests/app/**';
/** What reads whole editions, or runs commands as a reader does: more than the inner loop waits for. */
const long = [
  'tests/cli/**/*.test.ts',
  'tests/hostile/**/*.test.ts',
  'tests/build/pack.test.ts',
  'tests/build/simulate/*.test.ts',
  'tests/core/aggregates/companions.test.ts',
  'tests/core/audit/reconciliation.test.ts',
  'tests/core/export/*Extract*.test.ts',
  'tests/core/ingest/callRows.test.ts',
  'tests/core/ingest/identity.test.ts',
  'tests/core/ingest/maskedCopy.test.ts',
  'tests/core/ingest/workbooks.test.ts',
  'tests/core/receipt/*.test.ts',
  'tests/core/signals/opened.test.ts',
  'tests/corpus/ways.test.ts',
  'tests/edition/found.test.ts',
  'tests/engine/everyPage.test.ts',
  'tests/engine/everyReceipt.test.ts',
  'tests/engine/verifyReceipt.test.ts',
];
const later = ['tests/checks/**', 'tests/dist/**', 'tests/oracle/**', ...long];

/**
 * Seven kinds of test, by where a file lies: `unit` in Node, `views` (every .tsx) in jsdom, `whole` (the
 * application as a reader meets it), `oracle` against SQL, `long` what
 * the inner loop does not wait for, `guards` proving each machine check, and `dist` on what was built.
 * Unit tests and views share their modules, since none of them changes any.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...outside, ...later],
          isolate: false,
          testTimeout: 20_000,
        },
      },
      {
        plugins: [platePlugin(), referencePlugin()],
        test: {
          name: 'views',
          include: ['tests/**/*.test.tsx'],
          exclude: [...outside, whole],
          isolate: false,
          environment: 'jsdom',
          setupFiles: ['tests/support/patience.ts'],
          testTimeout: 20_000,
        },
      },
      {
        plugins: [platePlugin(), referencePlugin()],
        test: {
          name: 'whole',
          isolate: false,
          include: [`${whole}/*.test.tsx`],
          environment: 'jsdom',
          setupFiles: ['tests/support/patience.ts'],
          testTimeout: 30_000,
        },
      },
      { test: { name: 'oracle', include: ['tests/oracle/**/*.test.ts'], testTimeout: 120_000 } },
      {
        test: {
          name: 'long',
          isolate: false,
          include: long,
          testTimeout: 60_000,
        },
      },
      { test: { name: 'guards', include: ['tests/checks/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
