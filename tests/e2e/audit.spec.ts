import { expect, test } from '@playwright/test';
import { auditAr } from '../../src/i18n/messages/audit.ar.ts';
import { auditFr } from '../../src/i18n/messages/audit.fr.ts';
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

test('a file that was changed on the server is told from the one of the edition', async ({ page }) => {
  await page.route(/data[/]editions[/].*[.]csv$/, (route) => route.fulfill({ body: 'id,amount\n1,2\n' }));
  await openPage(page, 'fr/audit/');
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('button', { name: auditFr.audit.file.check }).click();
  await expect(page.getByText(/n’est pas celui de l’édition/)).toBeVisible();
});
