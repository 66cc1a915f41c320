import { expect } from '@playwright/test';
import { figuresAr } from '../../src/i18n/messages/figures.ar.ts';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { centimesOf, parseCsv } from './support/csv.ts';
import { exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, words } from './support/explorePage.ts';
import { exportedByCommand } from './support/kharita.ts';
import { expectNoSidewaysScroll, phone } from './support/phone.ts';
import { edition, selected, sumOf } from './support/published.ts';
import { touchTargets } from './support/touchTargets.ts';

const pages = { fr: { ...pagesFr, ...figuresFr }, ar: { ...pagesAr, ...figuresAr } };

for (const reader of readers) {
  const { directory, aggregates, files } = pages[reader];
  const { download } = words[reader];

  test.describe(`a list (${reader})`, () => {
    test('leads from a name that is sought to its page, and gives every line as a file', async ({ page }) => {
      await openPage(page, `${reader}/recipient/`);
      await page.getByRole('button', { name: download.open, exact: true }).click();
      const { bytes, manifest, zip } = await exportBy(page, () =>
        page.getByRole('button', { name: files.format.data, exact: true }).click(),
      );
      await page.keyboard.press('Escape');
      const lines = parseCsv(String(bytes));
      const centimes = lines.reduce((sum, { amount = '' }) => sum + centimesOf(amount), 0);
      expect(centimes).toBe(sumOf(selected()));
      expect(manifest).toMatchObject({ rows: lines.length, grants: selected().length, edition });
      expect(centimesOf(manifest.sum)).toBe(centimes);
      expect((await exportedByCommand(manifest.address)).equals(zip)).toBe(true);

      await page.getByRole('searchbox', { name: directory.search }).fill('festival marrakech');
      await page.getByRole('table').getByRole('link').first().click();
      await expect(page).toHaveURL(/\/recipient\/[0-9a-f]{10}/);
    });

    test('stands on a phone, each control as large as a finger', async ({ browser }) => {
      const page = await browser.newPage({ ...phone, deviceScaleFactor: 1 });
      await openPage(page, `${reader}/region/`);
      await expectNoSidewaysScroll(page);
      const small = (await touchTargets(page, {})).filter(({ width, height }) => width < 44 || height < 44);
      expect(small).toEqual([]);
      await page.close();
    });
  });

  test(`what others have published stands on the page of its province, never added (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/province/12.391`);
    await expect(page.getByRole('heading', { name: aggregates.title })).toBeVisible();
    await expect(page.getByText(aggregates.lead)).toBeVisible();
    await expect(page.getByText(aggregates.allHolders).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
}
