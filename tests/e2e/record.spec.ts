import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { idOf, listRows, recordLink } from './support/grantList.ts';
import { expectNoSidewaysScroll } from './support/phone.ts';
import { grantOf } from './support/published.ts';

for (const reader of readers) {
  test(`a record shows its line in its file, and Back returns to where the list was (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/?status=paid,awarded,approved,recovered,none,announced,proposed`);
    const list = page.locator('#grants section');
    await list.scrollIntoViewIfNeeded();
    await expect.poll(() => list.evaluate((element) => element.scrollHeight)).toBeGreaterThan(5000);
    await list.evaluate((element) => element.scrollTo(0, 3000));
    const row = listRows(page)
      .filter({ has: page.locator('td:last-child a') })
      .nth(14);
    await expect(recordLink(row)).toBeInViewport();
    const id = await idOf(row);
    const before = { page: await page.evaluate(() => scrollY), list: await list.evaluate((e) => e.scrollTop) };
    await recordLink(row).focus();
    await page.keyboard.press('Enter');

    const record = page.getByRole('article');
    await expect(record.getByRole('heading', { level: 1 })).toContainText(/\d/);
    await expect(page).toHaveTitle(new RegExp(id));
    await expect(record.locator('li[aria-current="true"]')).toContainText(`${id},`);
    await expect(record.locator(`a[href="${grantOf(id).source_url}"]`)).toBeVisible();
    await expectNoSidewaysScroll(page);

    await page.goBack();
    await expect(recordLink(listRows(page)).and(page.locator(':focus'))).toHaveAttribute('aria-label', new RegExp(id));
    expect(await list.evaluate((element) => element.scrollTop)).toBe(before.list);
    expect(await page.evaluate(() => scrollY)).toBe(before.page);
  });
}

test('a record opens by its address, in its language and direction', async ({ page }) => {
  await openPage(page, 'ar/grant/MA-ccm-2025-003');
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('700');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});
