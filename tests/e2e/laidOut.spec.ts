import { expect } from '@playwright/test';
import { figuresAr } from '../../src/i18n/messages/figures.ar.ts';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { expectNoViolations } from './support/violations.ts';

const words = { fr: figuresFr, ar: figuresAr } as const;

for (const reader of readers) {
  const { years } = words[reader];

  test(`years are played, paused and chosen (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/?view=years`);
    const shown = page.getByRole('group', { name: years.player });
    const year = shown.getByRole('paragraph').first();
    await expect(year).toHaveText('2025');
    await expectNoViolations(page);
    await shown.getByRole('button', { name: years.play }).click();
    await expect(year).toHaveText('2010');
    await shown.getByRole('button', { name: years.pause }).click();
    await page.getByRole('button', { name: /^2018/ }).first().click();
    await expect(page).toHaveURL(/year=2018/);
    await expect(year).toHaveText('2018');
  });

  test(`flows are bands, and bars on a phone (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/?view=flows`);
    const sport = page.locator('[data-node="sector:sport"]');
    await sport.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/sector=sport/);
    await expect(sport).toHaveAttribute('aria-pressed', 'true');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(page.locator('[data-node]')).toHaveCount(0);
    await expectNoViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  });
}
