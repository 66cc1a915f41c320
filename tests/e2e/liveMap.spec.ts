import { expect, type Page, test } from '@playwright/test';
import { mapGestures } from '../../src/i18n/messages/mapGestures.ts';
import { complaintsOf } from './support/complaints.ts';
import { openPage, words } from './support/explorePage.ts';

test.use({ viewport: { width: 640, height: 720 } });

const plate = '[data-map]';
const live = '[data-map="live"]';

/** Where a plate unit of the sheet (736 × 800) is on the screen. */
async function spot(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  await page.locator(plate).scrollIntoViewIfNeeded();
  const frame = await page.locator('[role="listbox"]').locator('xpath=ancestor::*[name()="svg"]').boundingBox();
  if (!frame) throw new Error('no map');
  return { x: frame.x + (x / 736) * frame.width, y: frame.y + (y / 800) * frame.height };
}

for (const { language, hover, rows } of [
  { language: 'fr', hover: 'Souss-Massa', rows: '48 lignes' },
  { language: 'ar', hover: 'سوس-ماسة', rows: '48 سطراً' },
] as const) {
  test(`the live map takes over the land under a strict policy, and answers pointer and address (${language})`, async ({
    page,
    baseURL,
  }) => {
    const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
    await page.goto(`${language}/`);
    await expect(page.locator(live)).toBeVisible({ timeout: 40_000 });
    await expect(page.locator('.maplibregl-cooperative-gesture-screen')).toContainText(mapGestures[language].windows);
    const souss = await spot(page, 384, 345);
    await page.mouse.move(souss.x, souss.y);
    const told = page.locator(`${plate} [role="status"]`);
    await expect(told).toContainText(hover);
    await expect(told).toContainText(rows);
    await page.mouse.click(souss.x, souss.y);
    await expect(page).toHaveURL(/region=09/);
    await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveAttribute(
      'aria-label',
      new RegExp(hover),
    );
    await page.goBack();
    await expect(page.locator('[role="option"][aria-selected="true"]')).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
}

test('the wheel scrolls the page over the live map, zooms with Ctrl, and its provinces answer', async ({ page }) => {
  await page.goto('fr/');
  await expect(page.locator(live)).toBeVisible({ timeout: 40_000 });
  const middle = await spot(page, 450, 250);
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await expect(page.getByRole('button', { name: 'Vue entière' })).toBeDisabled();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(page.getByRole('button', { name: 'Vue entière' })).toBeEnabled();
  const whole = page.getByRole('button', { name: 'Vue entière' });
  await expect(async () => {
    if (await whole.isEnabled()) await whole.click({ timeout: 1000 });
    await expect(whole).toBeDisabled({ timeout: 2000 });
  }, 'once the wheel has come to rest').toPass({ timeout: 30_000 });

  await page.getByRole('button', { name: '75 provinces' }).click();
  await expect(page.locator('[role="option"]')).toHaveCount(75);
  await page.locator('#choose-area-09-541').scrollIntoViewIfNeeded();
  const province = await page.locator('#choose-area-09-541').boundingBox();
  await page.mouse.move(
    (province?.x ?? 0) + (province?.width ?? 0) / 2,
    (province?.y ?? 0) + (province?.height ?? 0) / 2,
  );
  await expect(page.locator(`${plate} [role="status"]`)).toContainText('Taroudannt');
});

test('where data is saved the live map is not asked for before the first zoom', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const packed = page.waitForRequest('**/*.pack');
  await openPage(page, 'fr/');
  await packed;
  await page.waitForTimeout(1500);
  expect(asked.filter((url) => /mapController|geojson/.test(url))).toEqual([]);
  const live = page.waitForRequest(/mapController-.*[.]js$/);
  await page.getByRole('button', { name: words.fr.map.zoom.in }).click();
  await live;
});

test('a frame made narrower shows the whole country again', async ({ page }) => {
  await page.goto('fr/embed/map');
  await expect(page.locator(live)).toBeVisible({ timeout: 40_000 });
  await page.setViewportSize({ width: 340, height: 720 });
  await expect
    .poll(async () => (await page.locator('canvas.maplibregl-canvas').boundingBox())?.width)
    .toBeLessThan(340);
  await expect(page.locator('[role="listbox"]').locator('xpath=..')).toHaveAttribute(
    'transform',
    'matrix(1 0 0 1 0 0)',
  );
  await expect(page.getByRole('button', { name: 'Vue entière' })).toBeDisabled();
});
