import { expect, type Page } from '@playwright/test';
import { callsAr } from '../../src/i18n/messages/calls.ar.ts';
import { callsFr } from '../../src/i18n/messages/calls.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { expectNoSidewaysScroll, expectTouchable, phone } from './support/phone.ts';
import { expectNoViolations } from './support/violations.ts';

const pages = { fr: callsFr.calls.subject, ar: callsAr.calls.subject };
const funder = 'ministere-de-la-jeunesse-de-la-culture-et-de-la-communication-departement-de-la-culture';
const subjects = [
  ['region', '09'],
  ['funder', funder],
  ['sector', 'culture'],
] as const;

/** Calls of the groups of the list, as their headings count them. */
async function listed(page: Page): Promise<number> {
  const groups = ['closing', 'open', 'upcoming', 'permanent', 'undated', 'closed'];
  const headings = page.locator(groups.map((group) => `main h2[id$="${group}"] span`).join(', '));
  const counts = await headings.allTextContents();
  return counts.reduce((sum, count) => sum + Number(count), 0);
}

for (const reader of readers) {
  for (const [of, key] of subjects) {
    test(`the page of a ${of} counts its calls as the list it leads to, and Back returns (${reader})`, async ({
      page,
    }) => {
      await openPage(page, `${reader}/${of}/${key}`);
      const section = page.getByRole('region', { name: pages[reader].title[of], exact: true });
      await section.scrollIntoViewIfNeeded();
      const link = section.locator(`a[href*="/calls/?${of}="]`);
      await expect(link).toHaveText(/\d/);
      await expectNoViolations(page);
      const counted = Number((await link.textContent())?.replace(/\D/g, ''));
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${reader}/calls/[?]${of}=${key}$`));
      await expect.poll(() => listed(page)).toBe(counted);
      await page.goBack();
      await expect(section).toBeVisible();
    });
  }
}

test.describe('on a phone', () => {
  test.use(phone);

  test('the open calls of a region are under a finger, marked as simulated', async ({ page }) => {
    await openPage(page, 'ar/region/09?edition=simulated');
    const section = page.getByRole('region', { name: pages.ar.title.region, exact: true });
    await section.scrollIntoViewIfNeeded();
    await expect(section).toContainText(callsAr.calls.list.simulated);
    for (const link of await section.getByRole('link').all()) await expectTouchable(link);
    await expectNoSidewaysScroll(page);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a plain link to the calls of a subject is there', async ({ page }) => {
    await page.goto('fr/region/09');
    await expect(page.getByRole('link', { name: pages.fr.list.region })).toHaveAttribute(
      'href',
      '/fr/calls/?region=09',
    );
  });
});
