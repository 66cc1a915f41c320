import { expect, type Page } from '@playwright/test';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, words } from './support/explorePage.ts';
import { listRows, recordLink } from './support/grantList.ts';
import { phone } from './support/phone.ts';
import { type TouchTarget, touchTargets } from './support/touchTargets.ts';

test.use({ ...phone, deviceScaleFactor: 1 });

const finger = 44;

/**
 * What may be smaller than a finger, and why. Marks of a chart are as wide as their share of it: the
 * same choice is made in the sheet of filters by a control of full size.
 */
const exceptions = {
  'words of the sentence, in line with its text': 'h1 a',
  'names in the sentence of a record, in line with its text': 'article header p a',
  'areas of the map, as large as they are': '[role="option"]',
  'squares of the legend, one for each area': '[class*="Legend-module-square"]',
  'columns of years, of full height': '[class*="Trends-module-column"]',
  'columns of amounts, of full height': '[class*="Distribution-module-bin"]',
} as const;

const isSmall = ({ width, height }: TouchTarget) => width < finger || height < finger;
const columns = [/years/, /amounts/];

async function expectTouchable(page: Page): Promise<readonly TouchTarget[]> {
  const targets = await touchTargets(page, exceptions);
  const offending = targets.filter((target) => isSmall(target) && target.exceptions.length === 0);
  expect(offending.map(({ control, width, height }) => `${width} × ${height}: ${control}`)).toEqual([]);
  return targets;
}

for (const reader of readers) {
  const { app, charts, filters, grants, map } = words[reader];

  test.describe(`a finger on a phone (${reader})`, () => {
    test('reaches every control of the page, or its equal', async ({ page }) => {
      await openPage(page, `${reader}/`);
      await expect(listRows(page).nth(10)).toBeAttached();
      const targets = await expectTouchable(page);
      expect(targets.length).toBeGreaterThan(100);
      const named = (name: RegExp) =>
        targets.filter((target) => target.exceptions.some((exception) => name.test(exception)));
      for (const name of columns) {
        expect(named(name).length).toBeGreaterThan(5);
        for (const { control, height } of named(name)) expect(height, control).toBeGreaterThanOrEqual(finger);
      }
      for (const { control, height } of named(/sentence/)) expect(height, control).toBeGreaterThanOrEqual(24);
    });

    test('chooses in the sheet of filters what marks are too small for', async ({ page }) => {
      await openPage(page, `${reader}/`);
      await page.getByRole('button', { name: filters.title, exact: true }).tap();
      const sheet = page.getByRole('dialog');
      const places = sheet.getByRole('region', { name: filters.place, exact: true });
      await expect(places.getByRole('listitem')).toHaveCount(14);
      await expect(sheet.getByRole('slider')).toHaveCount(4);
      await expectTouchable(page);
      await places.getByRole('searchbox').fill('09 tata');
      await expect(places.getByRole('listitem')).toHaveCount(0);
      await places.getByRole('searchbox').fill('tata');
      await places.getByRole('listitem').getByRole('button').tap();
      await expect(page).toHaveURL(/province=09[.]551/);
      await expectTouchable(page);
    });

    test('chooses the theme at the foot of the page, for the next visit too', async ({ page }) => {
      await openPage(page, `${reader}/`);
      const dark = page.locator('footer').getByRole('button', { name: app.themes.dark });
      await dark.tap();
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await openPage(page, `${reader}/`);
      await expect(dark).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
      await expect(page.getByRole('button', { name: app.themes.dark })).toHaveCount(1);
    });

    test('reaches every control of a record, of the columns and of the tables', async ({ page }) => {
      await openPage(page, `${reader}/`);
      await recordLink(listRows(page).first()).tap();
      await expect(page.getByRole('article')).toBeVisible();
      await expectTouchable(page);
      await page.goBack();
      const charted = page
        .getByRole('button', { name: charts.showTable, exact: true })
        .and(page.locator('figure [aria-describedby]'));
      for (let left = await charted.count(); left > 0; left -= 1) await charted.first().tap();
      await page.locator('#map').getByRole('button', { name: map.form.table, exact: true }).tap();
      await expectTouchable(page);
      await page.locator('summary', { hasText: grants.columns }).tap();
      const choices = (await touchTargets(page, exceptions)).filter(({ control }) => control.startsWith('label'));
      expect(choices).toHaveLength(12);
      expect(choices.filter(isSmall)).toEqual([]);
    });
  });
}

test('names that may be of one organisation are a finger apart', async ({ page }) => {
  await page.goto('fr/recipient/00d8a691d9');
  const alike = page.getByRole('heading', { name: figuresFr.profile.alike }).locator('xpath=..').getByRole('link');
  await expect(alike.first()).toBeVisible();
  const said = await alike.allTextContents();
  const names = (await touchTargets(page, {})).filter(({ control }) => said.some((name) => control.includes(name)));
  expect(names.length).toBeGreaterThanOrEqual(said.length);
  expect(names.filter(({ height }) => height < finger)).toEqual([]);
});

test('a control that is too small is named', async ({ page }) => {
  await openPage(page, 'fr/');
  await page.locator('footer').evaluate((footer) => {
    const button = footer.appendChild(document.createElement('button'));
    button.textContent = 'Planted';
    Object.assign(button.style, { display: 'block', width: '60px', height: '40px' });
  });
  await expect(expectTouchable(page)).rejects.toThrow(/6[01] × 4[01]: button.*Planted/);
});
