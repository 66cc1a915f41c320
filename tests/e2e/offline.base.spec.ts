import { expect } from '@playwright/test';
import { expectFigures, openPage, sentence } from './support/explorePage.ts';
import { keptPaths, test, untilKept } from './support/offline.ts';
import { selected, sumOf } from './support/published.ts';

const all = selected();

test('below a base path the site is kept, and opens without a network', async ({ page, site }) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) elsewhere.push(request.url());
  });
  await openPage(page, 'ar/');
  await untilKept(page, '/kharita/ar/calls/');
  expect((await keptPaths(page)).filter((path) => !path.startsWith('/kharita/'))).toEqual([]);
  await site.stop();
  await openPage(page, 'ar/');
  await expectFigures(page, 'ar', all.length, sumOf(all));
  await openPage(page, 'ar/region/09');
  await expect(sentence(page)).toContainText('سوس-ماسة');
  expect(elsewhere).toEqual([]);
});
