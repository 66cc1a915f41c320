import { expect } from '@playwright/test';
import { exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';

const figure = { fr: '12 000 subventions simulées', ar: '12 000 منحة مُحاكاة' } as const;

for (const reader of readers) {
  test(`simulated data say so in the sentence, in the address and in what leaves the page (${reader})`, async ({
    page,
  }) => {
    const { app, download, explore } = words[reader];
    await openPage(page, `${reader}/`);
    await page.getByRole('button', { name: app.edition.simulated }).click();
    await expect(page.getByRole('main').getByText(explore.simulatedMark, { exact: true }).first()).toBeVisible();
    await expect(page).toHaveURL(/edition=simulated/);
    await page.getByRole('button', { name: explore.includeLeftOut }).click();
    await expect(sentence(page)).toContainText(figure[reader]);

    await page.getByRole('button', { name: download.open, exact: true }).click();
    await expect(page.getByRole('dialog')).toContainText(explore.simulatedMark);
    const { manifest } = await exportBy(page, () => page.getByRole('button', { name: 'CSV', exact: true }).click());
    expect(manifest.notices).toEqual(['simulatedRecord']);
    expect(manifest.edition.name).toBe('simulated');
    expect(manifest.rows).toBe(12_000);
    expect(manifest.address).toMatch(/edition=simulated@\d{4}-\d\d-\d\d/);
  });
}
