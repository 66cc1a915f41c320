import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence } from './support/explorePage.ts';
import { movedSoFar, noteMoves } from './support/layoutShift.ts';

for (const reader of readers) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`nothing moves while the page, its fonts and its edition arrive (${reader}, ${width} wide)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await noteMoves(page);
      const packed = page.waitForResponse('**/*.pack');
      await openPage(page, `${reader}/`);
      await (await packed).finished();
      await page.evaluate(() => document.fonts.ready);
      await expect(sentence(page)).toContainText('342');
      expect(await movedSoFar(page)).toBeLessThanOrEqual(0.02);
    });

    test(`nothing moves where outlines are drawn into the printed map (${reader}, ${width} wide)`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await noteMoves(page);
      await openPage(page, `${reader}/recipient/00ff5b08d4`);
      await page.locator('#map').scrollIntoViewIfNeeded();
      const region = page.getByRole('option').first().locator('use').first();
      await expect.poll(async () => (await region.boundingBox())?.width ?? 0).toBeGreaterThan(5);
      await page.evaluate(() => document.fonts.ready);
      expect(await movedSoFar(page)).toBeLessThanOrEqual(0.02);
    });
  }
}
