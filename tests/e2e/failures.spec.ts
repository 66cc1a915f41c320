import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, type Page, type Route } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { expectFigures, facetBar, openPage, readers, sentence, words } from './support/explorePage.ts';
import { listRows } from './support/grantList.ts';
import { selected, sumOf } from './support/published.ts';

const packs = '**/*.pack';
const sport = selected(({ sector }) => sector === 'sport');
const sportName = { fr: 'Sports et loisirs', ar: 'الرياضة والترفيه' } as const;

/** What may become of the edition's packed file on its way, and the word for it. */
const failures = [
  { what: 'is missing', says: 'missing', answer: (route: Route) => route.fulfill({ status: 404, body: '' }) },
  { what: 'cannot be reached', says: 'unreachable', answer: (route: Route) => route.abort('internetdisconnected') },
  { what: 'is empty', says: 'empty', answer: (route: Route) => route.fulfill({ status: 200, body: '' }) },
  {
    what: 'is cut short',
    says: 'incomplete',
    answer: (route: Route) => altered(route, (pack) => pack.subarray(0, 900)),
  },
  {
    what: 'has other bytes',
    says: 'hashMismatch',
    answer: (route: Route) => altered(route, (pack) => pack.map((byte, at) => (at === 5000 ? byte ^ 1 : byte))),
  },
] as const;

async function altered(route: Route, change: (pack: Buffer) => Uint8Array): Promise<void> {
  const answer = await route.fetch();
  await route.fulfill({ status: 200, body: Buffer.from(change(await answer.body())) });
}

/** Expects the page as it was printed: its sentence, its map and the first lines of its table. */
async function expectPrintedPage(page: Page): Promise<void> {
  await expect(page.locator('h1')).toContainText('342');
  await expect(page.locator('[data-map] [role="option"]')).toHaveCount(12);
  expect(await listRows(page).count()).toBeGreaterThanOrEqual(10);
}

for (const reader of readers) {
  const { app, filters } = words[reader];
  for (const { what, says, answer } of failures) {
    test(`when the edition's file ${what}, the page names it, keeps its figures and tries again (${reader})`, async ({
      page,
    }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(packs, answer);
      await openPage(page, `${reader}/`);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(app.failure.stillExact);
      await expect(alert).toContainText(/edition-published-[0-9a-f]+[.]pack/);
      const [before = '', after = ''] = app.failure[says].split('{{file}}');
      await expect(alert).toContainText(before.trim());
      await expect(alert).toContainText(after.trim());
      await expectPrintedPage(page);

      await page.unroute(packs);
      await alert.getByRole('button', { name: app.failure.retry }).click();
      await expect(alert).toBeHidden();
      await facetBar(page, filters.sector, sportName[reader]).click();
      await expectFigures(page, reader, sport.length, sumOf(sport));
      expect(errors).toEqual([]);
    });
  }
}

for (const reader of readers) {
  const { failure } = words[reader].app;

  test(`when the edition's file is what was promised but no edition, the page says it cannot be read (${reader})`, async ({
    page,
  }) => {
    const body = 'not a pack';
    const sha256 = createHash('sha256').update(body).digest('hex');
    await page.route(`**/${reader}/`, async (route) => {
      const answer = await route.fetch();
      const promised = /("pack":"editions[/]edition-published-[^"]+","bytes":)\d+(,"sha256":")[0-9a-f]+/;
      await route.fulfill({
        response: answer,
        body: (await answer.text()).replace(promised, `$1${body.length}$2${sha256}`),
      });
    });
    await page.route(packs, (route) => route.fulfill({ body }));
    await openPage(page, `${reader}/`);
    const [before = '', after = ''] = failure.unreadable.split('{{file}}');
    const alert = page.getByRole('alert');
    for (const part of [before.trim(), after.trim(), failure.stillExact]) await expect(alert).toContainText(part);
    await expectPrintedPage(page);
  });
}

test('a selection asked for while the file is missing is answered as soon as it arrives', async ({ page }) => {
  await page.route(packs, (route) => route.fulfill({ status: 404, body: '' }));
  await openPage(page, 'fr/?sector=sport');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText(words.fr.app.failure.stillExact);
  await expect(page.locator('h1')).toContainText('342');
  await expect(page.locator('h1')).not.toContainText('Sports');
  await page.unroute(packs);
  await alert.getByRole('button', { name: words.fr.app.failure.retry }).click();
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
  await expect(sentence(page)).toContainText('Sports');
});

test('an edition of another name than those here is named, and the published one shown', async ({ page }) => {
  await openPage(page, 'fr/?edition=lost@2020-01-01');
  await expect(page.getByRole('alert')).toContainText('lost');
  await expect(sentence(page)).toContainText('342');
});

test('the pack and the files it was made from are served', async ({ page, request }) => {
  const packed = page.waitForResponse(packs);
  await openPage(page, 'fr/?sector=sport');
  expect((await packed).status()).toBe(200);
  const csv = 'grants/indh-comite-provincial-du-developpement-humain-de-tata/undated.csv';
  const served = await request.get(`data/editions/published/${csv}`);
  expect(await served.text()).toBe(readFileSync(`data/editions/published/${csv}`, 'utf8'));
});
