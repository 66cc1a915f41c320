import { expect } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { test } from './support/drawnMap.ts';

for (const language of ['fr', 'ar', 'en', 'zgh']) {
  test(`the page in ${language} arrives compressed, under a strict policy, and complains of nothing`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
    const response = await page.goto(`${language}/`, { waitUntil: 'networkidle' });
    const headers = response?.headers() ?? {};
    expect(response?.status()).toBe(200);
    expect(headers['content-encoding']).toMatch(/^(br|gzip)$/);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    await expect(page.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr');
    await expect(page.locator('h1')).toHaveCount(1);
    expect(complaints).toEqual([]);
  });
}

test('an address that is no page gets the page for that', async ({ page }) => {
  const response = await page.goto('nowhere/at-all.html');
  expect(response?.status()).toBe(404);
});
