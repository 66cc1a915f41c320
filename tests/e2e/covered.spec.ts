import { expect, type Page } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { readers, sentence, words } from './support/explorePage.ts';
import { movedSoFar, noteMoves } from './support/layoutShift.ts';

/** Keeps the scripts of the page back; what it returns lets them come. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/[^/]+[.]js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

for (const reader of readers) {
  test(`no figure of another edition is shown while the one asked for is awaited (${reader})`, async ({ page }) => {
    const release = await holdScripts(page);
    await noteMoves(page);
    await page.goto(`${reader}/?edition=simulated`, { waitUntil: 'commit' });
    await expect(page.getByText(words[reader].app.opening)).toBeVisible();
    await expect(page.locator('main h1')).toBeHidden();
    release();
    await expect(sentence(page)).toBeVisible();
    await expect(page.locator('main')).toContainText(words[reader].explore.simulatedMark);
    await expect(page.getByText(words[reader].app.opening)).toBeHidden();
    expect(await movedSoFar(page)).toBeLessThan(0.1);
  });
}

test('the edition that was printed is read at once, by its name or with its date', async ({ page }) => {
  await holdScripts(page);
  const edition = async () => (await page.locator('script[data-edition]').getAttribute('data-edition')) ?? '';
  await page.goto('fr/?year=2019', { waitUntil: 'commit' });
  await expect(page.locator('main h1')).toBeVisible();
  const dated = await edition();
  expect(dated).toMatch(/^published@\d{4}-\d\d-\d\d$/);
  for (const asked of ['published', dated]) {
    await page.goto(`fr/?edition=${asked}`, { waitUntil: 'commit' });
    await expect(page.locator('main h1')).toBeVisible();
  }
});
