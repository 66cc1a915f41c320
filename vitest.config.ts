import { configDefaults, defineConfig } from 'vitest/config';

const outside = [...configDefaults.exclude, 'tests/guards/**', 'tests/e2e/**'];
const later = ['tests/checks/**', 'tests/dist/**', 'tests/oracle/**'];

/**
 * Six kinds of test, by where a file lies: `unit` in Node, `views` (every .tsx) in jsdom, `oracle`
 * against SQL, `guards` proving each machine check, `bench` for speed, and `dist` on what was built.
 */
export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...outside, ...later] } },
      { test: { name: 'views', include: ['tests/**/*.test.tsx'], exclude: outside, environment: 'jsdom' } },
      { test: { name: 'oracle', include: ['tests/oracle/**/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'guards', include: ['tests/checks/**/*.test.ts'], testTimeout: 60_000 } },
      { test: { name: 'bench', include: [], benchmark: { include: ['tests/bench/**/*.bench.ts'] } } },
      { test: { name: 'dist', include: ['tests/dist/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
