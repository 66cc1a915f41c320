import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { auditAr } from '../../src/i18n/messages/audit.ar.ts';
import { auditFr } from '../../src/i18n/messages/audit.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { expectNoViolations } from './support/violations.ts';

const words = { fr: auditFr.audit, ar: auditAr.audit } as const;

for (const reader of readers) {
  for (const width of [1440, 1024, 768, 390] as const) {
    test(`the audit fits, has no violation and asks the engine nothing (${reader}, ${width})`, async ({ page }) => {
      const fetched: string[] = [];
      page.on('request', (request) => fetched.push(request.url()));
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, `${reader}/audit/`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText('0,00');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expectNoViolations(page);
      expect(fetched.filter((url) => url.endsWith('.pack'))).toEqual([]);
    });
  }

  test(`a file is opened by keyboard, and its hash computed anew (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/audit/`);
    const opener = page.getByRole('rowheader').getByRole('button').first();
    await opener.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: words[reader].file.check }).press('Enter');
    await expect(page.getByText(words[reader].file.same)).toBeVisible();
    await expectNoViolations(page);
  });
}

for (const reader of readers) {
  test(`a gap leads to a letter, an error to another, and neither has a violation (${reader})`, async ({ page }) => {
    const { letters } = words[reader];
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(page, `${reader}/audit/`);
    await page.getByRole('cell').getByRole('button', { name: /31/ }).first().press('Enter');
    const letter = page.getByRole('dialog').getByRole('textbox').first();
    await expect(letter).toHaveValue(/31[.-]13/);
    await expect(page.getByRole('dialog').getByRole('checkbox', { checked: true })).toHaveCount(1);
    await expect(page.getByRole('dialog').getByRole('button', { name: letters.print }).first()).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    const whole = await page.getByRole('link', { name: words[reader].archive.get }).getAttribute('href');
    const served = await page.request.get(new URL(whole ?? '', page.url()).href);
    expect([served.status(), served.headers()['content-type']]).toEqual([200, 'application/zip']);
  });
}

test('rows set aside are shown with their reasons, and taken away with them', async ({ page }) => {
  await openPage(page, 'fr/audit/?edition=simulated');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('10 mises de côté');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: auditFr.audit.reasons.download }).click();
  const text = await readFile(await (await saved).path(), 'utf8');
  expect(text.trim().split('\r\n')).toHaveLength(11);
  expect(text).toContain('R06');
  await page.getByRole('searchbox').fill('local-government/2021');
  await page.getByRole('rowheader').getByRole('button').first().click();
  await expect(page.getByText(auditFr.audit.reasons.code.A02).last()).toBeVisible();
  await expectNoViolations(page);
});

test('an audit that does not close says so at once, and where', async ({ page }) => {
  await page.route(/editions[/]audit[/]simulated-[0-9a-f]+[.]json$/, async (route) => {
    const record = await (await route.fetch()).json();
    const [file] = record.files;
    file.sums[0].accepted -= 120_000;
    file.faults = [{ kind: 'changed', line: 7, printed: 500_000, counted: 380_000 }];
    file.faultCount = 1;
    await route.fulfill({ json: record });
  });
  await openPage(page, 'fr/audit/?edition=simulated');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(/ne se vérifient pas/);
  await expect(heading).toContainText(/1.200,00.MAD/);
  await page.getByRole('rowheader').getByRole('button').first().click();
  await expect(page.getByText(/^Ligne 7/)).toBeVisible();
  await expectNoViolations(page);
});

test('a file that was changed on the server is told from the one of the edition', async ({ page }) => {
  await page.route(/data[/]editions[/].*[.]csv$/, (route) => route.fulfill({ body: 'id,amount\n1,2\n' }));
  await openPage(page, 'fr/audit/');
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('button', { name: auditFr.audit.file.check }).click();
  await expect(page.getByText(/n’est pas celui de l’édition/)).toBeVisible();
});
