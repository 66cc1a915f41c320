import { expect } from '@playwright/test';
import { olderFolders } from '../../src/cli/edition/editionFolders.ts';
import { changesText } from '../../src/i18n/changesText.ts';
import { createFormat } from '../../src/i18n/format.ts';
import { remarksText } from '../../src/i18n/remarksText.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, sentenceText } from './support/explorePage.ts';
import { expectNoViolations } from './support/violations.ts';

const [folder = ''] = olderFolders('data/editions/simulated');
const older = folder.split('@')[1] ?? '';
const simulated = { fr: 'simulées', ar: 'مُحاكاة' } as const;

for (const reader of readers) {
  const { say } = changesText(reader);
  const remarks = remarksText(reader);

  test(`an address with an older date shows the figures of that date, and leads to the newest (${reader})`, async ({
    page,
  }) => {
    const foot = page.getByRole('contentinfo');
    const countIn = async () => /\d[\d ]+\d/.exec(await sentenceText(page))?.[0] ?? '';
    await page.goto(`${reader}/?edition=simulated`);
    await expect(sentence(page)).toContainText(simulated[reader], { timeout: 20_000 });
    const newest = await countIn();
    await page.goto(`${reader}/?edition=simulated@${older}`);
    const note = page.getByRole('status').filter({ hasText: remarks.say('openNewest') });
    await expect(note).toBeVisible({ timeout: 20_000 });
    await expect(foot).toContainText(createFormat(reader).date(older));
    await expect(page).toHaveTitle(new RegExp(`${createFormat(reader).date(older).split(/\\s/).at(-1)}$`));
    const then = await countIn();
    expect(Number(then.replaceAll(' ', ''))).toBeLessThan(Number(newest.replaceAll(' ', '')));
    await expectNoViolations(page);
    await note.getByRole('link', { name: remarks.say('openNewest') }).click();
    await expect(note).toHaveCount(0);
    await expect.poll(countIn).toBe(newest);
  });

  test(`calls of an older date are those of that date (${reader})`, async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    await page.goto(`${reader}/calls/?edition=simulated@${older}`);
    await expect(page.getByRole('status').filter({ hasText: remarks.say('openNewest') })).toBeVisible();
    const asked = fetched.filter((path) => path.includes('/editions/calls/'));
    expect(asked).toHaveLength(1);
    await page.goto(`${reader}/calls/?edition=simulated`);
    await expect.poll(() => new Set(fetched.filter((path) => path.includes('/editions/calls/'))).size).toBe(2);
  });

  for (const width of [1440, 390] as const) {
    test(`what changed is told, fits and has no violation (${reader}, ${width})`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${reader}/changes?edition=simulated`);
      await expect(page.getByRole('heading', { level: 2, name: say('figures') })).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
      await openPage(page, `${reader}/changes`);
      await expect(page.getByRole('heading', { level: 1, name: say('title') })).toBeVisible();
      await expectNoViolations(page);
    });
  }
}

test('a date the site does not keep shows the newest, and says so', async ({ page }) => {
  await page.goto('fr/?edition=published@2020-01-31');
  await expect(page.getByRole('alert')).toContainText('31 janvier 2020', { timeout: 20_000 });
});
