import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { expectFigures, facetBar, openPage, words } from './support/explorePage.ts';
import { selected, sumOf } from './support/published.ts';

const sport = selected(({ sector }) => sector === 'sport');

test('below a base path the page reads its edition, links to its files and keeps its addresses', async ({ page }) => {
  const packed = page.waitForRequest('**/*.pack');
  await openPage(page, 'fr/');
  await facetBar(page, words.fr.filters.sector, 'Sports et loisirs').click();
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  expect(new URL((await packed).url()).pathname).toMatch(/^\/kharita\/editions\/edition-published-\w+[.]pack$/);
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/kharita/fr/?sector=sport');
  await expect(page.getByRole('link', { name: words.fr.app.descriptor })).toHaveAttribute(
    'href',
    '/kharita/data/editions/published/datapackage.json',
  );
  await page.getByRole('navigation', { name: words.fr.app.languages }).getByRole('link', { name: 'عربية' }).click();
  await expect(page).toHaveURL(/\/kharita\/ar\/[?]sector=sport$/);
  await expectFigures(page, 'ar', sport.length, sumOf(sport));
});

test('below a base path the address without a language goes on to one, and an unknown one carries on', async ({
  page,
}) => {
  await page.goto('');
  await expect(page).toHaveURL(/\/kharita\/fr\/$/);
  const answer = await page.goto('nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveURL(/\/kharita\/fr\/$/);
  await expect(page.locator('h1')).toContainText('342');
});

for (const [path, file] of [
  ['data/boundaries/regions.geojson', 'data/boundaries/regions.geojson'],
  ['data/boundaries/provinces.geojson', 'data/boundaries/provinces.geojson'],
  ['data/editions/published/datapackage.json', 'data/editions/published/datapackage.json'],
  ['data/editions/published/figures.csv', 'data/editions/published/figures.csv'],
  ['data/reference/regions.csv', 'data/reference/regions.csv'],
  ['data/LICENSES.md', 'data/LICENSES.md'],
] as const) {
  test(`below a base path ${path} is served as committed`, async ({ request }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toBe(readFileSync(file, 'utf8'));
  });
}

test('below a base path every file of the published edition can be downloaded', async ({ request }) => {
  const answer = await request.get('data/editions/published/datapackage.json');
  const { resources } = (await answer.json()) as { resources: readonly { path: string; bytes: number }[] };
  expect(resources.length).toBeGreaterThan(100);
  for (const { path, bytes } of resources) {
    const file = await request.get(`data/editions/published/${path}`);
    expect([path, file.status(), (await file.body()).length]).toEqual([path, 200, bytes]);
  }
});
