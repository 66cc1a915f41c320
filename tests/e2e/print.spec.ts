import { expect, type Page } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, plain, readers, words } from './support/explorePage.ts';
import { listRows } from './support/grantList.ts';
import { pagesOf } from './support/pdf.ts';
import { edition, selected } from './support/published.ts';

/** What a page shows on paper: all rows are held already, since a printer does not wait. */
async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

const inRegion = selected((grant) => grant.region_code === '09');

for (const reader of readers) {
  const { explore, grants } = words[reader];

  test(`paper has every row of the selection, its caveats and its address, and no control (${reader})`, async ({
    page,
  }) => {
    await openPage(page, `${reader}/?region=09&theme=dark`);
    await expect(listRows(page).first()).toContainText(/\d/);
    await onPaper(page);
    await expect(listRows(page)).toHaveCount(inRegion.length);
    const main = page.getByRole('main');
    await expect(main).toContainText(explore.partialPhrase);
    const report = page.locator('[data-report]');
    await expect(report).toContainText(`/${reader}/?region=09&edition=published@${edition.date}`);
    await expect(report).not.toContainText('theme=');
    const controls = page.locator('button:not([class*="Legend"], [class*="row"], [class*="matrix"] *), input, summary');
    const left = await controls.evaluateAll((all) =>
      all.filter((control) => control.checkVisibility() && !control.closest('figure, th')).map((c) => c.outerHTML),
    );
    expect(left).toEqual([]);
    const looks = await page.evaluate(() => {
      const square = document.querySelector('[class*="Legend-module-square"]');
      const of = (element: Element | null) => (element ? getComputedStyle(element) : null);
      return {
        paper: of(document.body)?.backgroundColor,
        ink: of(document.body)?.color,
        exact: of(square)?.getPropertyValue('print-color-adjust'),
        torn: [...document.querySelectorAll('figure')].filter((f) => of(f)?.breakInside !== 'avoid').length,
      };
    });
    expect(looks).toEqual({ paper: 'rgb(255, 255, 255)', ink: 'rgb(20, 25, 31)', exact: 'exact', torn: 0 });
    const pages = pagesOf(await page.pdf({ format: 'A4' }));
    expect(pages).toBeGreaterThan(3);
    expect(pages).toBeLessThanOrEqual(8);
    await expect(page.getByText(plain(grants.notPrinted_other).replace('{{count}} ', ''))).toHaveCount(0);
  });
}

test('the whole edition is printed as soon as it is asked for, with what is left out by default', async ({ page }) => {
  await openPage(page, 'fr/');
  const rows = selected().length;
  const printed = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      return new Promise<number>((resolve) => {
        queueMicrotask(() => resolve(document.querySelectorAll('#grants tbody tr[aria-rowindex]').length));
      });
    });
  await expect.poll(printed).toBe(rows);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect.poll(() => listRows(page).count()).toBeLessThan(60);
  await onPaper(page);
  await expect(page.getByRole('main')).toContainText('Laissées de côté');
  await expect(listRows(page)).toHaveCount(rows);
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(26);
});

test('beyond five hundred rows, paper says how many it does not hold', async ({ page }) => {
  await openPage(page, 'fr/?edition=simulated');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10 923');
  await onPaper(page);
  await expect(listRows(page)).toHaveCount(500);
  await expect(page.locator('#grants')).toContainText(/10\s?528 lignes ne sont pas imprimées ici/);
});
