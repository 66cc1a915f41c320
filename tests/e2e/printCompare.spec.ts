import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';
import { countOf, pagesOf, rasterImage } from './support/pdf.ts';

/** Two regions; two periods of the country; two regions over the years, in an edition of whole lists; pages at most. */
const comparisons = [
  ['region=09&against=region%3D08', 3],
  ['year=2018..2025&against=year%3D2010..2017', 3],
  ['edition=simulated&region=09&against=region%3D01', 3],
] as const;

for (const reader of readers) {
  for (const [search, pages] of comparisons) {
    test(`a comparison is printed on clean pages, drawn in lines (${reader}, ${search})`, async ({ page }) => {
      const { partialPhrase, simulatedMark } = words[reader].explore;
      const caveat = search.includes('simulated') ? simulatedMark : partialPhrase;
      await openPage(page, `${reader}/compare?${search}`);
      await expect(sentence(page)).toContainText(/\d/);
      await expect(page.locator('main figure')).toHaveCount(8);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.evaluate(() => document.fonts.ready);
      await expect(page.getByRole('main')).toContainText(caveat);
      const cut = await page
        .locator('main figure')
        .evaluateAll((all) => all.filter((figure) => getComputedStyle(figure).breakInside !== 'avoid').length);
      expect(cut).toBe(0);
      const pdf = await page.pdf({ format: 'A4' });
      expect(countOf(pdf, rasterImage)).toBe(0);
      expect(pagesOf(pdf)).toBeLessThanOrEqual(pages);
    });
  }
}
