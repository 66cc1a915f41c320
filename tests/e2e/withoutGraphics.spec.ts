import { expect } from '@playwright/test';
import { complaintsOf } from './support/complaints.ts';
import { test } from './support/drawnMap.ts';
import { areas, openPage, words } from './support/explorePage.ts';

const { level, zoom } = words.fr.map;

test('without WebGL the live map is not loaded: the drawn one stays, without complaint, and keeps its keyboard, zoom and provinces', async ({
  page,
  baseURL,
}) => {
  const complaints = complaintsOf(page, new URL(baseURL ?? '').origin);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await openPage(page, 'fr/');
  const whole = page.getByRole('button', { name: zoom.reset });
  await page.locator('[role="option"][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/region=12/);
  await page.getByRole('button', { name: zoom.in }).click();
  await expect(whole).toBeEnabled();
  await whole.click();
  await expect(whole).toBeDisabled();
  expect(asked.filter((url) => /mapController/.test(url))).toEqual([]);
  await page.getByRole('button', { name: level.province }).click();
  await expect(areas(page)).toHaveCount(75);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-map', 'drawn');
  expect(complaints).toEqual([]);
});
