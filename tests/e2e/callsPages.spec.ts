import { expect, type Page } from '@playwright/test';
import { type Association, untold } from '../../src/core/calls/association.ts';
import { writeAssociation } from '../../src/core/calls/associationFile.ts';
import { callsAr } from '../../src/i18n/messages/calls.ar.ts';
import { callsFr } from '../../src/i18n/messages/calls.fr.ts';
import { test } from './support/drawnMap.ts';
import { plain, readers, waitUntilAlive, words } from './support/explorePage.ts';
import { movedSoFar, noteMoves } from './support/layoutShift.ts';
import { expectNoSidewaysScroll } from './support/phone.ts';
import { touchTargets } from './support/touchTargets.ts';
import { expectNoViolations } from './support/violations.ts';

const pages = { fr: callsFr, ar: callsAr };
const noon = new Date('2026-11-22T12:00:00Z');

/** An association that meets some criteria, misses some and leaves some unsaid. */
const association: Association = {
  ...untold,
  form: 'association',
  region: '09',
  sectors: ['culture', 'sport'],
  founded: 2024,
  certifiedAccounts: false,
};

async function openCalls(page: Page, address: string, told: Association | null = association): Promise<void> {
  await page.clock.setFixedTime(noon);
  await page.addInitScript(
    (text) => (text ? localStorage.setItem('kharita.association.1', text) : localStorage.clear()),
    told && writeAssociation(told),
  );
  await page.goto(address);
  await waitUntilAlive(page);
  await expect(page.locator('main[aria-busy="false"] h1')).toBeVisible();
}

for (const reader of readers) {
  const { calls } = pages[reader];
  const group = (page: Page, status: keyof typeof calls.status) =>
    page.getByRole('region', { name: new RegExp(`^${calls.status[status]}`) });

  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing on a call beside its list (${reader}, ${theme})`, async ({ page }) => {
      await page.setViewportSize({ width: 1200, height: 900 });
      await openCalls(page, `${reader}/calls/?edition=simulated&theme=${theme}`);
      await group(page, 'open').getByRole('link').first().click();
      await expect(page.getByRole('complementary').getByRole('button', { name: calls.actions.calendar })).toBeVisible();
      await expectNoViolations(page);
      await expectNoSidewaysScroll(page);
    });

    test(`axe finds nothing on the calls and on one of them, wide or narrow (${reader}, ${theme})`, async ({
      page,
    }) => {
      for (const width of [1440, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await openCalls(page, `${reader}/calls/?edition=simulated&theme=${theme}`);
        await expect(group(page, 'open').getByRole('link').first()).toBeVisible();
        await expect(page.getByText(calls.fit.meeting.notTold).first()).toBeVisible();
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
        await group(page, 'open').getByRole('link').first().click();
        if (width > 600) await page.getByRole('link', { name: calls.beside.page }).click();
        await expect(page.getByRole('article')).toBeVisible();
        await expectNoViolations(page);
        await expectNoSidewaysScroll(page);
      }
    });
  }

  test(`the calls are read and one is kept by keyboard alone (${reader})`, async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await openCalls(page, `${reader}/calls/?edition=simulated`);
    const first = group(page, 'closing').getByRole('link').first();
    for (let step = 0; step < 90; step += 1) {
      await page.keyboard.press('Tab');
      if (await first.evaluate((link) => link === document.activeElement)) break;
    }
    await expect(first).toBeFocused();
    const title = plain((await first.textContent()) ?? '');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toContainText(title);
    await expect(page).toHaveTitle(new RegExp(title.replace(/[()]/g, '.')));
    const calendar = page.getByRole('button', { name: calls.actions.calendar });
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      if (await calendar.evaluate((button) => button === document.activeElement)) break;
    }
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await saved).suggestedFilename()).toMatch(/[.]ics$/);
    await page.goBack();
    await expect(group(page, 'closing').getByRole('link').first()).toBeFocused();
  });

  test(`what is chosen among calls stands in the address and in the sentence (${reader})`, async ({ page }) => {
    await openCalls(page, `${reader}/calls/?edition=simulated`);
    const sector = page.getByRole('region', { name: calls.filters.sector, exact: true }).getByRole('button').first();
    const counted = plain((await sector.textContent()) ?? '');
    await sector.click();
    await expect(page).toHaveURL(/sector=/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(counted.replace(/\s*[\d\s]+$/, ''));
    await page.getByRole('combobox').selectOption('amount');
    await expect(page).toHaveURL(/order=amount/);
    const heading = plain((await page.getByRole('heading', { level: 1 }).textContent()) ?? '');
    await page.reload();
    await waitUntilAlive(page);
    await expect
      .poll(async () => plain((await page.getByRole('heading', { level: 1 }).textContent()) ?? ''))
      .toBe(heading);
  });

  test(`nothing moves on a first visit while the calls arrive (${reader})`, async ({ page }) => {
    for (const width of [1440, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await noteMoves(page);
      await openCalls(page, `${reader}/calls/`, null);
      await page.evaluate(() => document.fonts.ready);
      expect(await movedSoFar(page)).toBeLessThanOrEqual(0.02);
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

  test('a finger reaches every control of the calls and of one of them', async ({ page }) => {
    for (const address of ['ar/calls/?edition=simulated', 'ar/call/SIM-34-2026?edition=simulated']) {
      await openCalls(page, address);
      await expect(page.getByRole('link', { name: words.ar.app.calls, exact: true })).toBeVisible();
      const targets = await touchTargets(page, { 'words of the sentence, in line with its text': 'h1 a' });
      const small = targets.filter(
        ({ width, height, exceptions }) => (width < 44 || height < 44) && !exceptions.length,
      );
      expect(small.map(({ control, width, height }) => `${width} × ${height}: ${control}`)).toEqual([]);
    }
  });
});
