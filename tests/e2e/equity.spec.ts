import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage } from './support/explorePage.ts';
import { expectNoViolations } from './support/violations.ts';

const widths = [1440, 390] as const;

const words = {
  fr: {
    map: 'Régions par besoin et par argent',
    plot: 'Régions du nuage',
    tiles: 'Régions en cases de même aire',
    first: /^Tanger/,
    reason: /^Édition partielle/,
  },
  ar: {
    map: 'الجهات حسب الحاجة والمال',
    plot: 'جهات مخطط النقط',
    tiles: 'الجهات في مربعات متساوية المساحة',
    first: /^طنجة/,
    reason: /^إصدار جزئي/,
  },
} as const;

for (const [language, theme] of [
  ['fr', 'light'],
  ['ar', 'dark'],
] as const) {
  const { map, plot, tiles, first, reason } = words[language];

  test(`need and money: off until asked for, then without fault, wide or narrow (${language}, ${theme})`, async ({
    page,
  }) => {
    await openPage(page, `${language}/?view=equity&theme=${theme}`);
    const show = page.locator('#map').getByRole('region').getByRole('button');
    await expect(show).toBeVisible();
    await expect(page.getByRole('listbox', { name: map })).toHaveCount(0);
    await show.click();
    await expect(page).toHaveURL(/shown=partial/);
    await expect(page).toHaveTitle(reason);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect(page.getByRole('listbox', { name: plot }).getByRole('option')).toHaveCount(12);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
    }
    await page.getByRole('listbox', { name: map }).getByRole('option', { name: first }).focus();
    await page.keyboard.press('Enter');
    const chosen = page.getByRole('listbox', { name: plot }).getByRole('option', { name: first });
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
  });

  test(`tiles: names whole on a phone, without fault, and they filter (${language}, ${theme})`, async ({ page }) => {
    await openPage(page, `${language}/?view=tiles&theme=${theme}`);
    const options = page.getByRole('listbox', { name: tiles }).getByRole('option');
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect(options).toHaveCount(12);
      const cut = await options
        .locator('b:visible')
        .evaluateAll(
          (names) =>
            names.filter(
              (name) => name.getBoundingClientRect().right > innerWidth || name.scrollWidth > name.clientWidth,
            ).length,
        );
      expect(cut).toBe(0);
      await expectNoViolations(page);
    }
    await options.first().click();
    await expect(page).toHaveURL(/region=01/);
  });
}
