import { expect, type Page } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';
import { grantTable, listRows } from './support/grantList.ts';

/** Presses Tab until `reached` holds for what has the focus, and says what was passed on the way. */
async function tabTo(page: Page, reached: string, limit = 60): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press('Tab');
    const { name, there } = await page.evaluate((selector) => {
      const focused = document.activeElement;
      return {
        name: (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '').trim(),
        there: focused?.matches(selector) ?? false,
      };
    }, reached);
    if (there) return passed;
    passed.push(name);
  }
  throw new Error(`${reached} was not reached by Tab, after ${passed.join(' · ')}`);
}

/** Expects what has the focus to show it: an outline around it, or the map's square ring. */
async function expectFocusShown(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  if (await focused.evaluate((element) => element.matches('input[type="range"]'))) return expectFocusSeen(page);
  const shown = await focused.evaluate((element) => {
    if (element.getAttribute('role') === 'option') return document.querySelector('[class*="ring"]') ? '' : 'no ring';
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const drawn = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    return drawn ? '' : `${element.outerHTML.slice(0, 200)}: ${outlineStyle} ${outlineWidth}`;
  });
  expect(shown).toBe('');
}

/** Expects the focus to make a difference to the eye, where no style can be asked for it: the thumb of a slider. */
async function expectFocusSeen(page: Page): Promise<void> {
  const slider = await page.locator(':focus').elementHandle();
  const withFocus = await slider?.screenshot();
  await page.keyboard.press('Tab');
  const without = await slider?.screenshot();
  await page.keyboard.press('Shift+Tab');
  expect(withFocus && without?.equals(withFocus), `${await slider?.getAttribute('aria-label')}`).toBe(false);
}

for (const reader of readers) {
  const { app, grants } = words[reader];

  test.describe(`by keyboard alone (${reader})`, () => {
    test.beforeEach(async ({ page }) => openPage(page, `${reader}/`));

    test('the first stop leads past the header, and each stop shows that it has the focus', async ({ page }) => {
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: app.skip })).toBeFocused();
      await expectFocusShown(page);
      for (let step = 0; step < 20; step += 1) {
        await page.keyboard.press('Tab');
        await expectFocusShown(page);
      }
    });

    test('the skip link goes to the figures', async ({ page }) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const passed = await tabTo(page, 'h1 a');
      expect(passed).toEqual([]);
    });

    test('a word of the sentence opens its filter, and arrow keys brush years', async ({ page }) => {
      await tabTo(page, 'h1 a[href="#filter-year"]');
      await page.keyboard.press('Enter');
      await expect(page.locator('#filter-year')).toBeFocused();
      await tabTo(page, '#filter-year input[type="range"]');
      await expectFocusShown(page);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await expect(page).toHaveURL(/year=\d{4}[.][.]\d{4}/);
      await expect(sentence(page)).not.toContainText('342');
    });

    test('arrows go through the regions of the map, and Enter chooses one', async ({ page }) => {
      await tabTo(page, '[role="option"]', 100);
      await expectFocusShown(page);
      await page.keyboard.press('ArrowDown');
      await expectFocusShown(page);
      const name = (await page.locator('[role="option"]:focus').getAttribute('aria-label')) ?? '';
      await expect(page.locator('[data-map] [role="status"]')).toContainText(name.split(/[,،]/)[0] ?? '');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/region=\d\d$/);
      await expect(page.locator('[role="option"]:focus')).toHaveAttribute('aria-selected', 'true');
    });

    test('the list is sorted, a record opened and left, and the focus comes back', async ({ page }) => {
      const year = grantTable(page).getByRole('columnheader', { name: grants.column.year }).getByRole('button');
      await year.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/sort=-year/);
      await expect(grantTable(page).locator('th[aria-sort="descending"]')).toContainText(grants.column.year);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/sort=year/);
      await expect(listRows(page).first()).toContainText('2009');
      await tabTo(page, '#grants td:last-child a', 30);
      await expectFocusShown(page);
      const opener = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('article')).toBeVisible();
      await expect(page.locator('main')).toBeFocused();
      await page.goBack();
      await expect(page.locator(':focus')).toHaveAttribute('aria-label', opener ?? '');
    });
  });
}
