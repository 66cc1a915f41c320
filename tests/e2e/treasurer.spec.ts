import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { areas, expectFigures, openPage, sentence, words } from './support/explorePage.ts';
import { expectListed, listRows } from './support/grantList.ts';
import { expectNoSidewaysScroll, expectTouchable, latinWords, phone, touch } from './support/phone.ts';
import { selected, sumOf } from './support/published.ts';

test.use({ ...phone, locale: 'ar-MA' });

const { filters, grants, map } = words.ar;
const region = 'سوس-ماسة';
const town = 'طاطا';

/** Names of things, the same in every language. */
const properNames = ['BY', 'CC', 'CSV', 'Kharita', 'MIT', 'ODbL', 'OpenStreetMap', 'contributors'];

test('a treasurer finds on a phone what the region of Tata received, and what Tata received', async ({ page }) => {
  const inRegion = selected((grant) => grant.region_code === '09');
  const inTata = selected((grant) => grant.province_code === '09.551');
  const [only] = inTata;
  expect(inTata).toHaveLength(1);

  await openPage(page, 'ar/');
  await expectNoSidewaysScroll(page);
  await touch(page.locator('#map').getByRole('button', { name: map.form.table, exact: true }));
  await touch(page.locator('#map').getByRole('button', { name: region, exact: true }));
  await expectFigures(page, 'ar', inRegion.length, sumOf(inRegion));
  await expect(page).toHaveURL(/region=09/);
  await expectNoSidewaysScroll(page);

  const search = page.getByRole('searchbox', { name: grants.search });
  await touch(search);
  await search.fill(town);
  await expectListed(page, 1);
  await expect(sentence(page)).toContainText('منحة منشورة واحدة');
  await expect(sentence(page)).toContainText('25 000 درهم');
  const row = listRows(page).first();
  await expect(row).toContainText(only?.recipient_name ?? '');
  await touch(row.getByRole('link', { name: new RegExp(only?.grant_id ?? '') }));
  const record = page.getByRole('article');
  await expect(record.getByRole('link', { name: only?.source_url ?? '' })).toBeVisible();
  await expectNoSidewaysScroll(page);
  await page.goBack();
  await expectListed(page, 1);
});

const provinceOfTata = {
  ar: { name: town, grants: 'منحة منشورة واحدة', amount: '25 000 درهم' },
  fr: { name: 'Tata', grants: '1 subvention publiée', amount: '25 000 MAD' },
} as const;

for (const reader of ['ar', 'fr'] as const) {
  test(`a treasurer chooses the province of Tata on a phone (${reader})`, async ({ page }) => {
    const { level, form } = words[reader].map;
    const said = provinceOfTata[reader];
    await openPage(page, `${reader}/?region=09`);
    await touch(page.getByRole('button', { name: level.province }));
    await expect(areas(page)).toHaveCount(75);
    await touch(page.locator('#map').getByRole('button', { name: form.table, exact: true }));
    await touch(page.locator('#map').getByRole('button', { name: said.name, exact: true }));
    await expect(page).toHaveURL(/province=09[.]551/);
    await expect(sentence(page)).toContainText(said.grants);
    await expect(sentence(page)).toContainText(said.amount);
    await expectNoSidewaysScroll(page);
  });
}

test('the filters on a phone open as a sheet, fit a finger and speak Arabic', async ({ page }) => {
  await openPage(page, 'ar/');
  await touch(page.getByRole('button', { name: filters.title, exact: true }));
  const sheet = page.getByRole('dialog');
  const bars = sheet.locator('section li button');
  await expect(bars.first()).toBeVisible();
  for (const bar of await bars.all()) await expectTouchable(bar);
  for (const handle of await sheet.getByRole('slider').all()) {
    const box = await handle.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  }
  expect(await latinWords(page)).toEqual(expect.not.arrayContaining(['MAD']));
  expect((await latinWords(page)).filter((word) => !properNames.includes(word))).toEqual([]);
  await expectNoSidewaysScroll(page);
});
