import { configDefaults, defineConfig } from 'vitest/config';
import { platePlugin } from './src/build/plate.ts';

const outside = [...configDefaults.exclude, 'tests/guards/**', 'tests/e2e/**'];
const whole = 'tests/app/**';
const later = ['tests/checks/**', 'tests/dist/**', 'tests/oracle/**'];

/**
 * Six kinds of test, by where a file lies: `unit` in Node, `views` (every .tsx) in jsdom, `whole` (the
 * application as a reader meets it), `oracle` against SQL, `guards` proving each
 * machine check, and `dist` on what was built.
 * Unit tests share their modules, since none of them changes any.
 */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...outside, ...later], isolate: false } },
      {
        plugins: [platePlugin()],
        test: {
          name: 'views',
          include: ['tests/**/*.test.tsx'],
          exclude: [...outside, whole],
          environment: 'jsdom',
        },
      },
      {
        plugins: [platePlugin()],
        test: { name: 'whole', include: [`${whole}/*.test.tsx`], environment: 'jsdom', testTimeout: 30_000 },
      },
      { test: { name: 'oracle', include: ['tests/oracle/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'guards', include: ['tests/checks/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
