import { expect } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { test } from './support/drawnMap.ts';
import { plain, readers, words } from './support/explorePage.ts';
import { listRows } from './support/grantList.ts';
import { selected } from './support/published.ts';

const printed = { fr: pagesFr.printed, ar: pagesAr.printed } as const;

test.use({ javaScriptEnabled: false });

const largest = selected()
  .map(({ amount_awarded = '' }) => Number(amount_awarded))
  .sort((a, b) => b - a);

for (const reader of readers) {
  test(`without JavaScript the sentence, the map and the main table are there to read (${reader})`, async ({
    page,
  }) => {
    const { explore, grants, map } = words[reader];
    await page.goto(`${reader}/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('342');
    await expect(page.getByText(explore.partialPhrase)).toBeVisible();
    const told = page.locator('.no-script');
    await expect(told).toBeVisible();
    expect(plain((await told.textContent()) ?? '')).toBe(printed[reader].noScript);
    const regions = page.getByRole('listbox', { name: map.areas.region }).getByRole('option');
    await expect(regions).toHaveCount(12);
    for (const region of await regions.all()) {
      const shape = await region.locator('use').first().boundingBox();
      expect(shape?.width).toBeGreaterThan(5);
    }
    await expect(page.getByRole('heading', { name: grants.title })).toBeVisible();
    const amounts = await listRows(page).locator('td:first-child').allTextContents();
    const shown = amounts.map((text) => Number(text.replace(/\D/g, '')));
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(shown).toEqual(largest.slice(0, shown.length));
    await expect(listRows(page).first().locator('a[target="_blank"]')).toHaveAttribute('href', /^https?:/);
  });

  test(`without JavaScript a recipient's regions are named with their figures, without outlines (${reader})`, async ({
    page,
  }) => {
    await page.goto(`${reader}/recipient/00ff5b08d4`);
    const regions = page.getByRole('listbox', { name: words[reader].map.areas.region }).getByRole('option');
    await expect(regions).toHaveCount(12);
    const [named = ''] = await regions.evaluateAll((all) =>
      all.flatMap((region) => (region.ariaSelected && region.ariaLabel?.match(/\d/) ? region.ariaLabel : [])),
    );
    const name = named.split(/[,:،]/)[0] ?? '';
    expect(name).not.toBe('');
    await expect(page.locator('#map').getByText(name).filter({ visible: true }).first()).toBeVisible();
    expect(await page.locator('path[id^="area-"]').count()).toBe(0);
  });
}
