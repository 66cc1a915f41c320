import { defineConfig, devices } from '@playwright/test';
import { browserLaunch } from './src/build/browser.ts';

const SITE = 'http://127.0.0.1:4273/';
const UNDER_BASE = 'http://127.0.0.1:4274/kharita/';

/**
 * Whole pages in a real browser, on the site as built: once at `/`, and `*.base.spec.ts` under `/kharita/`. The service
 * worker is left out, as on a first visit, but where a test is about it: requests are answered and counted as sent.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json']],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'fr-MA',
    timezoneId: 'Africa/Casablanca',
    serviceWorkers: 'block',
    launchOptions: browserLaunch(),
  },
  projects: [
    { name: 'site', testIgnore: /[.]base[.]spec[.]ts$/, use: { baseURL: SITE } },
    { name: 'under a base path', testMatch: /[.]base[.]spec[.]ts$/, use: { baseURL: UNDER_BASE } },
  ],
  webServer: [
    { command: 'tsx src/build/serve.ts', url: SITE, env: { PORT: '4273' } },
    {
      command: 'tsx src/build/serve.ts',
      url: UNDER_BASE,
      env: { PORT: '4274', BASE_PATH: '/kharita/', DIST: 'dist-kharita' },
    },
  ].map((server) => ({ ...server, reuseExistingServer: false })),
});
