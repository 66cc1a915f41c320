import { expect } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { recordAr } from '../../src/i18n/messages/record.ar.ts';
import { complaintsOf } from './support/complaints.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, waitUntilAlive, words } from './support/explorePage.ts';
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

test('the address of a record is answered with its own page, which comes to life without a complaint', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
  const answer = await page.goto('ar/grant/MA-ccm-2025-003');
  expect(answer?.status()).toBe(200);
  const printed = (await answer?.text()) ?? '';
  expect(printed).toMatch(/<title>[^<]*700[^<]*MA-ccm-2025-003/);
  await waitUntilAlive(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  const record = page.getByRole('article');
  await expect(record.getByRole('heading', { level: 1 })).toContainText('700');
  await expect(record.locator('li[aria-current="true"]')).toContainText('MA-ccm-2025-003,');
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveTitle(/700.*MA-ccm-2025-003/);
  expect(complaints).toEqual([]);
});

test('a record opened by its address leads to its funder, and Back returns to it', async ({ page }) => {
  await openPage(page, 'fr/grant/MA-ccm-2025-003');
  const funder = page.getByRole('article').locator('p a[href^="/fr/funder/"]').first();
  await funder.click();
  await expect(page).toHaveURL(/[/]fr[/]funder[/]/);
  await expect(page.locator('main[aria-busy="false"] h1')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveTitle(/MA-ccm-2025-003/);
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('700');
});

test('a record is shared and cited in Arabic, with what must be known of it', async ({ page }) => {
  await openPage(page, 'ar/grant/MA-ccm-2025-003');
  await page.getByRole('button', { name: recordAr.record.share }).click();
  const dialog = page.getByRole('dialog', { name: pagesAr.share.titleRecord });
  await expect(dialog.getByRole('textbox', { name: pagesAr.share.link })).toHaveValue(
    /[/]ar[/]grant[/]MA-ccm-2025-003[?]edition=published(@|%40)\d{4}-\d\d-\d\d$/,
  );
  const cited = dialog.getByRole('textbox', { name: pagesAr.share.cite });
  await expect(cited).toHaveValue(/700/);
  await expect(cited).toHaveValue(new RegExp(words.ar.explore.partialPhrase));
  await expectNoSidewaysScroll(page);
});
