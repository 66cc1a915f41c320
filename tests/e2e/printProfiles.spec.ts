import { expect, type Page } from '@playwright/test';
import { figuresAr } from '../../src/i18n/messages/figures.ar.ts';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, plain, words } from './support/explorePage.ts';
import { countOf, pagesOf, rasterImage } from './support/pdf.ts';
import { edition } from './support/published.ts';

const said = { fr: { ...words.fr, ...pagesFr, ...figuresFr }, ar: { ...words.ar, ...pagesAr, ...figuresAr } } as const;

/** Profiles, and on how many pages each is printed. */
const profiles = [
  ['fr', 'region/09', 2],
  ['ar', 'region/09', 2],
  ['ar', 'region/06', 2],
  ['fr', 'region/06', 2],
  ['ar', 'region/12', 2],
  ['ar', 'province/09.001', 2],
  ['ar', 'province/06.467', 1],
  ['fr', 'sector/sport', 2],
  ['ar', 'sector/culture', 2],
  ['fr', 'funder/conseil-de-la-region-souss-massa', 2],
  ['ar', 'funder/centre-cinematographique-marocain', 2],
  ['fr', 'recipient/00c3292513', 1],
  ['ar', 'recipient/00c3292513', 1],
  ['ar', 'recipient/00ff5b08d4', 2],
] as const;

for (const [reader, path, pages] of profiles) {
  test(`${path} is printed on ${pages} clean pages, drawn in lines (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/${path}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheets = page.locator('[data-report] > section');
    await expect(sheets).toHaveCount(pages);
    expect(await runningOver(page)).toEqual([]);
    const { report, explore, share, app } = said[reader];
    const address = `/${reader}/${path}?edition=published@${edition.date}`;
    for (const [index, sheet] of (await sheets.all()).entries()) {
      const text = plain((await sheet.textContent()) ?? '');
      const running = report.page.replace('{{page}}', `${index + 1}`).replace('{{pages}}', `${pages}`);
      for (const words of [running, address, app.licence.replace('{{names}}', 'CC BY 4.0'), explore.partialPhrase]) {
        expect(text).toContain(plain(words));
      }
    }
    for (const words of [report.unknown, share.cite]) await expect(sheets.last()).toContainText(words);
    await expect(page.getByRole('banner').or(page.locator('#grants')).filter({ visible: true })).toHaveCount(0);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pagesOf(pdf)).toBe(pages);
    expect(countOf(pdf, rasterImage)).toBe(0);
  });
}

test('simulated figures say so on every page of a report', async ({ page }) => {
  await openPage(page, 'fr/region/09?edition=simulated');
  await expect(page.locator('main')).toContainText(words.fr.explore.simulatedMark);
  await page.emulateMedia({ media: 'print' });
  for (const sheet of await page.locator('[data-report] > section').all()) {
    await expect(sheet).toContainText(words.fr.explore.simulatedMark);
  }
  expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(2);
});

/** Parts of a report that are cut at their edge, or sheets longer than their page. */
function runningOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = (part: Element) => {
      const { overflowX } = getComputedStyle(part);
      return overflowX !== 'visible' && part.scrollWidth > part.clientWidth + 1 && !(part instanceof SVGElement);
    };
    const long = (part: Element) => part.matches('[data-report] > section') && part.clientHeight > 1123;
    return [...document.querySelectorAll('[data-report] *')]
      .filter((part) => cut(part) || long(part))
      .map((part) => part.textContent ?? '');
  });
}
