import { expect, type Locator, type Page } from '@playwright/test';
import { ar } from '../../src/i18n/messages/ar.ts';
import { callsAr } from '../../src/i18n/messages/calls.ar.ts';
import { test } from './support/drawnMap.ts';
import { plain, waitUntilAlive } from './support/explorePage.ts';

const { calls, association } = callsAr;
const noon = new Date('2026-11-22T12:00:00Z');

/** What a screen reader meets in a part of the page, in its order: a line for each thing, as Chromium tells it. */
async function heard(part: Locator): Promise<string[]> {
  return (await part.ariaSnapshot()).split('\n').map((line) => plain(line.replace(/^\s*- '?/, '')));
}

/** The things asked for, each after the one before; a thing not met where it should be is named. */
function expectInOrder(lines: readonly string[], wanted: readonly (string | RegExp)[]): void {
  let at = 0;
  for (const thing of wanted) {
    const found = lines.findIndex(
      (line, index) => index >= at && (typeof thing === 'string' ? line.includes(plain(thing)) : thing.test(line)),
    );
    expect(found, `${thing} after ${lines[at - 1] ?? 'the beginning'}`).toBeGreaterThanOrEqual(0);
    at = found + 1;
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.clock.setFixedTime(noon);
  await page.goto(address);
  await waitUntilAlive(page);
  await expect(page.locator('main[aria-busy="false"] h1')).toContainText(/\d/);
}

const groups = (['closing', 'open', 'upcoming', 'permanent', 'closed'] as const).map(
  (status) => `heading "${calls.status[status]}`,
);

for (const width of [390, 1440]) {
  test(`the list of calls is heard in the order it is read, in Arabic, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'ar/calls/?edition=simulated');
    const lines = await heard(page.getByRole('main'));
    expectInOrder(lines, [
      /^heading "\d+ .*\[level=1\]/,
      /^strong: /,
      `heading "${association.title}"`,
      ...(width > 600 ? [`heading "${calls.filters.sector}"`, calls.list.show.all] : []),
      ...groups,
    ]);
    const first = page.getByRole('region', { name: new RegExp(`^${calls.status.closing}`) }).getByRole('listitem');
    expectInOrder(await heard(first.first()), [/\d/, /^link ".+"/, /^paragraph: .+/, /2026/]);
  });

  test(`a call is heard in the order it is read, in Arabic, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'ar/call/SIM-34-2026?edition=simulated');
    expectInOrder(await heard(page.getByRole('main')), [
      /^article/,
      /^paragraph: .+/,
      /^heading ".+" \[level=1\]/,
      /^strong: /,
      /^text: "\d+"/,
      /2026/,
      `term: ${calls.facts.money.perProject}`,
      `button "${calls.actions.calendar}"`,
      `heading "${association.title}"`,
      `heading "${calls.criteria.titleUntold}"`,
      `heading "${calls.awards.title}"`,
      `heading "${calls.facts.title}"`,
      `heading "${calls.checklist.title}"`,
      `heading "${calls.share.title}"`,
    ]);
  });
}

test('a call beside its list is announced, and heard after the list, in Arabic', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'ar/calls/?edition=simulated');
  const link = page
    .getByRole('region', { name: new RegExp(`^${calls.status.open}`) })
    .getByRole('link')
    .first();
  const title = (await link.textContent()) ?? '';
  await link.focus();
  await page.keyboard.press('Enter');
  const beside = page.getByRole('complementary', { name: title });
  await expect(beside.getByRole('status').first()).toContainText(title);
  await expect(link).toBeFocused();
  await expect(page.locator('li[aria-current="true"]')).toContainText(title);
  expectInOrder(await heard(page.getByRole('main')), [
    ...groups,
    /^complementary/,
    `button "${ar.app.close}"`,
    /^heading ".+" \[level=2\]/,
    `link "${calls.beside.page}"`,
    `button "${calls.actions.calendar}"`,
    `heading "${calls.criteria.titleUntold}"`,
  ]);
  await page.goBack();
  await expect(beside).toBeHidden();
  await expect(page).toHaveURL(/\/ar\/calls\/\?edition=simulated$/);
});
