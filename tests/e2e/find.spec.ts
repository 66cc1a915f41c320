import { expect } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, words } from './support/explorePage.ts';
import { expectNoSidewaysScroll, expectTouchable, phone, touch } from './support/phone.ts';
import { expectNoViolations } from './support/violations.ts';

test('the key / and five letters typed before the field is there lead to a province, and back', async ({ page }) => {
  await openPage(page, 'fr/');
  await page.keyboard.type('/figig');
  const field = page.getByRole('combobox');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('figig');
  await expect(page.getByRole('dialog').getByRole('option').first()).toContainText('Figuig');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fr\/province\/02\.251$/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Figuig');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.goBack();
  await expect(page).toHaveURL(/\/fr\/$/);
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await openPage(page, 'fr/funder/');
  const trigger = page.getByRole('button', { name: words.fr.app.find, exact: true });
  await trigger.click();
  const field = page.getByRole('combobox');
  await field.fill('nador');
  await expect(page.getByRole('group', { name: pagesFr.find.kinds.grants })).toBeVisible();
  await expectNoViolations(page);
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(trigger).toBeFocused();
});

for (const reader of readers) {
  const { find } = { fr: pagesFr, ar: pagesAr }[reader];

  test(`an engine that does not start is said, and started again (${reader})`, async ({ page }) => {
    const workers = '**/assets/worker-*.js';
    await page.route(workers, (route) => route.abort());
    await openPage(page, `${reader}/`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('nador');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toContainText(find.failed);
    await expect(dialog.getByRole('group', { name: find.kinds.places })).toBeVisible();
    await expect(dialog.getByRole('group', { name: find.kinds.grants })).toBeHidden();
    await page.unroute(workers);
    await dialog.getByRole('button', { name: words[reader].app.failure.retry }).click();
    await expect(dialog.getByRole('group', { name: find.kinds.grants })).toBeVisible();
    await expect(dialog.getByRole('status')).not.toContainText(find.failed);
  });
}

test.describe('on a phone', () => {
  test.use({ ...phone, locale: 'ar-MA' });

  test('الناضور and الناظور find the same province, under a finger', async ({ page }) => {
    await openPage(page, 'ar/');
    await touch(page.getByRole('button', { name: words.ar.app.find, exact: true }));
    const field = page.getByRole('combobox');
    const places = page.getByRole('group', { name: pagesAr.find.kinds.places }).getByRole('option');
    for (const spelling of ['الناظور', 'الناضور']) {
      await field.fill(spelling);
      await expect(places).toHaveCount(1);
      await expect(places).toContainText('الناضور');
    }
    for (const option of await page.getByRole('dialog').getByRole('option').all()) await expectTouchable(option);
    await expectNoSidewaysScroll(page);
    await touch(places);
    await expect(page).toHaveURL(/\/ar\/province\/02\.381$/);
  });
});
