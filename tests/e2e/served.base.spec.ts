import { expect, test } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';

test('the site stands under a base path, every address below it', async ({ page, baseURL }) => {
  const base = new URL(baseURL ?? '');
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(base.pathname)) outside.push(request.url());
  });
  const complaints = complaintsOf(page, base.origin);
  await page.goto('fr/', { waitUntil: 'networkidle' });
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.locator(`a[href^="/"]:not([href^="${base.pathname}"])`).count()).toBe(0);
  expect(outside).toEqual([]);
  expect(complaints).toEqual([]);
});
