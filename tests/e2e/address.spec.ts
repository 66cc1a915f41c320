import { expect } from '@playwright/test';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { remarksFr } from '../../src/i18n/messages/remarks.fr.ts';
import { unprinted } from '../../src/i18n/messages/unprinted.ts';
import { test } from './support/drawnMap.ts';
import {
  expectFigures,
  facetBar,
  openPage,
  sentence,
  sentenceText,
  waitUntilAlive,
  words,
} from './support/explorePage.ts';
import { selected, sumOf } from './support/published.ts';

const { app, filters } = words.fr;
const sport = selected(({ sector }) => sector === 'sport');
const both = selected(({ sector, funder_class }) => sector === 'sport' && funder_class === 'local_government');

test('every choice is a step that back and forward undo and redo', async ({ page }) => {
  await openPage(page, 'fr/');
  const start = await sentenceText(page);
  await facetBar(page, filters.sector, 'Sports et loisirs').click();
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  await facetBar(page, filters.class, words.fr.codes.class.local_government).click();
  await expectFigures(page, 'fr', both.length, sumOf(both));
  expect(new URL(page.url()).search).toBe('?sector=sport&class=local_government');

  await page.goBack();
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  await page.goBack();
  await expect.poll(() => sentenceText(page)).toBe(start);
  expect(new URL(page.url()).search).toBe('');
  await page.goForward();
  await page.goForward();
  await expectFigures(page, 'fr', both.length, sumOf(both));
});

for (const language of ['ar', 'fr', 'en', 'zgh']) {
  test(`a pasted link gives the same figures in ${language}`, async ({ page }) => {
    await openPage(page, `${language}/?sector=sport&class=local_government`);
    await expect(sentence(page)).toContainText(String(both.length));
    const figures = (await sentenceText(page)).match(/\d+(?:[.,]\d)?/g)?.slice(0, 2);
    const millions = (Math.round(sumOf(both) / 1e7) / 10).toFixed(1);
    expect(figures?.map((figure) => figure.replace(',', '.'))).toEqual([String(both.length), millions]);
    expect(new URL(page.url()).search).toBe('?sector=sport&class=local_government');
  });
}

test('a link to another language carries the selection', async ({ page }) => {
  await openPage(page, 'fr/?sector=sport&class=local_government');
  await page.getByRole('navigation', { name: app.languages }).getByRole('link', { name: 'عربية' }).click();
  await expect(page).toHaveURL(/\/ar\/[?]sector=sport&class=local_government$/);
  await expectFigures(page, 'ar', both.length, sumOf(both));
});

test('what cannot be read in an address is named, and the rest applies', async ({ page }) => {
  await openPage(page, 'fr/?sector=sport,chess&year=late&colour=red');
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  const notice = page.getByRole('status').filter({ hasText: remarksFr.repaired.split('{')[0] ?? '' });
  for (const part of ['sector=chess', 'year=late', 'colour=red']) await expect(notice).toContainText(part);
});

test('an address that asks for nothing we have says so and offers the way back', async ({ page }) => {
  await openPage(page, 'fr/?sector=religion&class=special_account');
  await expect(page.getByText(pagesFr.emptied.none)).toBeVisible();
  await page.getByRole('main').getByRole('button', { name: filters.clearAll }).click();
  await expect(sentence(page)).toContainText('342');
});

test('a link made on another date of the edition says what is shown instead', async ({ page }) => {
  await openPage(page, 'fr/?sector=sport&edition=published@2020-01-01');
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  await expect(page.getByRole('alert')).toContainText('1er janvier 2020');
  await expect(page.getByRole('alert')).toContainText('22 novembre 2026');
});

test('an address below a language that has no page of its own answers 404, shows the explore page, and says so', async ({
  page,
}) => {
  const answer = await page.goto('fr/nowhere/at-all?sector=sport');
  expect(answer?.status()).toBe(404);
  await waitUntilAlive(page);
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  await expect(page.getByRole('status').filter({ hasText: 'nowhere/at-all' })).toBeVisible();
});

test('an address that has no page of its own is awaited in its language alone', async ({ page }) => {
  await page.route('**/ar/', (route) => route.abort());
  await page.goto('ar/call/SIM-1?edition=simulated');
  await expect(page.getByText(unprinted.ar)).toBeVisible();
  for (const lang of ['fr', 'en', 'zgh']) {
    await expect(page.locator(`li[lang=${lang}]`)).toBeHidden();
  }
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test('a page answers with a slash at the end and without', async ({ request }) => {
  const paths = ['check', 'verify', 'changes', 'compare', 'calls', 'audit', 'region', 'region/09', 'call/CALL-nd-001'];
  for (const path of [...paths, 'signals', 'schema/kharita-calls-1', 'embed/map']) {
    for (const end of ['', '/'])
      expect([path + end, (await request.get(`ar/${path}${end}`)).status()]).toEqual([path + end, 200]);
  }
});

test('an unknown address answers 404 and carries on to a page', async ({ page }) => {
  const answer = await page.goto('nowhere');
  expect(answer?.status()).toBe(404);
  await expect(page).toHaveURL(/\/fr\/$/);
  await expect(sentence(page)).toContainText('342');
});

test.describe('the address without a language', () => {
  for (const [locale, language] of [
    ['ar-MA', 'ar'],
    ['fr-FR', 'fr'],
    ['en-GB', 'en'],
    ['zgh-MA', 'zgh'],
    ['de-DE', 'ar'],
  ] as const) {
    test(`goes to ${language} in a browser set to ${locale}, selection and all`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({ locale, baseURL: baseURL ?? '' });
      const page = await context.newPage();
      await page.goto('?sector=sport');
      await expect(page).toHaveURL(new RegExp(`/${language}/[?]sector=sport$`));
      await context.close();
    });
  }

  test('goes to the language read last', async ({ page }) => {
    await openPage(page, 'en/');
    await page.goto('');
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test('the theme stands in the address and is remembered', async ({ page }) => {
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await openPage(page, 'fr/');
  const light = await ground();
  await page.getByRole('button', { name: app.themes.dark }).click();
  await expect(page).toHaveURL(/theme=dark/);
  const dark = await ground();
  expect(dark).not.toBe(light);
  await openPage(page, 'fr/');
  await expect.poll(ground).toBe(dark);
  await openPage(page, 'fr/?theme=light');
  await expect.poll(ground).toBe(light);
});
