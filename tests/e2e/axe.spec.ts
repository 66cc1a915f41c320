import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';
import { listRows, recordLink } from './support/grantList.ts';
import { expectNoViolations } from './support/violations.ts';

const widths = [1440, 390] as const;

for (const reader of readers) {
  const { charts, filters, map } = words[reader];
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the explore page, wide or narrow (${reader}, ${theme})`, async ({ page }) => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        await openPage(page, `${reader}/?region=09&theme=${theme}`);
        await expect(sentence(page)).toContainText('48');
        await expectNoViolations(page);
      }
    });
  }

  test(`axe finds nothing in the sheet of filters and in a record (${reader})`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, `${reader}/`);
    await page.getByRole('button', { name: filters.title, exact: true }).click();
    await expect(page.getByRole('dialog').getByRole('slider').first()).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await recordLink(listRows(page).first()).click();
    await expect(page).toHaveURL(/[/]grant[/]/);
    await expect(page.getByRole('article')).toBeVisible();
    await expectNoViolations(page);
  });

  test(`axe finds nothing in the tables that say the same as the charts (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/?view=table&level=province`);
    await expect(page.getByRole('table', { name: map.title.amount })).toBeVisible();
    const toggles = page.getByRole('figure').getByRole('button', { name: charts.showTable, exact: true });
    const charted = toggles.and(page.locator('[aria-describedby]'));
    for (let left = await charted.count(); left > 0; left -= 1) await charted.first().click();
    await expect(charted).toHaveCount(0);
    await expectNoViolations(page);
  });
}

for (const reader of readers) {
  test(`axe finds nothing where a file of one’s own is read, in both themes (${reader})`, async ({ page }) => {
    const buffer = Buffer.from(
      'association;montant;secteur;date\nA;1.500;Sport;03/04/2024\nB;2.500;Alphab;05/06/2024\n',
    );
    for (const theme of ['light', 'dark']) {
      await openPage(page, `${reader}/check?theme=${theme}`);
      await page.locator('main input[type="file"]').setInputFiles({ name: 'a.csv', mimeType: 'text/csv', buffer });
      await expect(page.locator('main fieldset')).toHaveCount(2);
      for (const fold of await page.locator('main summary').all()) await fold.click();
      await expectNoViolations(page);
    }
  });
}

test('axe finds nothing on the simulated edition', async ({ page }) => {
  await openPage(page, 'fr/?edition=simulated');
  await expect(sentence(page)).toContainText('subventions simulées');
  await expectNoViolations(page);
});

test('axe sees a fault that is planted', async ({ page }) => {
  await openPage(page, 'fr/');
  await page.locator('main').evaluate((main) => main.append(document.createElement('button')));
  await expect(expectNoViolations(page)).rejects.toThrow('button-name');
});
