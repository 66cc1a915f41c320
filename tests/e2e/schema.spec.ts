import { expect } from '@playwright/test';
import { schemaText } from '../../src/i18n/schemaText.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { expectNoViolations } from './support/violations.ts';

for (const reader of readers) {
  const { say } = schemaText(reader);
  for (const width of [1440, 390] as const) {
    test(`a profile fits, has no violation and asks the engine nothing (${reader}, ${width})`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, `${reader}/schema/kharita-grants-1`);
      await expect(page.getByRole('cell', { name: '000000000000002' })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
      expect(fetched.filter((url) => url.endsWith('.pack'))).toEqual([]);
    });
  }

  test(`a template can be downloaded, and another profile read without leaving the site (${reader})`, async ({
    page,
  }) => {
    await openPage(page, `${reader}/schema/kharita-grants-1`);
    const download = page.waitForEvent('download');
    await page
      .getByRole('region', { name: say('templates') })
      .getByRole('link')
      .first()
      .click();
    expect((await download).suggestedFilename()).toBe('kharita-grants-1.fr.csv');
    await page.getByRole('link', { name: 'kharita-calls-1' }).click();
    await expect(page.getByRole('rowheader').filter({ hasText: 'close_date_extended_from' })).toBeVisible();
  });
}
