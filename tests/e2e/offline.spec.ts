import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { offlineTexts } from '../../src/i18n/messages/offline.ts';
import { verifyText } from '../../src/i18n/verifyText.ts';
import { rawWorkbook, row } from '../support/workbooks.ts';
import { parseCsv } from './support/csv.ts';
import { expectFigures, facetBar, openPage, readers, sentence, waitUntilAlive, words } from './support/explorePage.ts';
import { exportedByCommand } from './support/kharita.ts';
import { keptPaths, test, untilKept } from './support/offline.ts';
import { showOwnFiles } from './support/ownFile.ts';
import { phone } from './support/phone.ts';
import { selected, sumOf } from './support/published.ts';
import { expectNoViolations } from './support/violations.ts';

const all = selected();
const sport = selected(({ sector }) => sector === 'sport');
const copyOf = {
  fr: /copie de l’édition du 22\snovembre\s2026/,
  ar: /نسخة محفوظة من إصدار .?22\sنونبر\s2026/,
} as const;
const agadir = 'region/09';
const firstCall = parseCsv(readFileSync('data/editions/published/calls.csv', 'utf8'))[0]?.call_id ?? '';
/** The site is tried again every ten seconds while it does not answer. */
const untilTriedAgain = 10_000;

const compare = (page: Page) =>
  page.getByRole('navigation', { name: words.fr.app.pages }).getByRole('link', { name: words.fr.app.compare });

test.describe('on a phone', () => {
  test.use({ ...phone });

  for (const reader of readers) {
    test(`after one visit each page opens without a network and says which day it is from, until there is one (${reader})`, async ({
      page,
      context,
      site,
    }) => {
      const elsewhere: string[] = [];
      context.on('request', (request) => {
        if (!request.url().startsWith(site.address)) elsewhere.push(request.url());
      });
      await page.clock.install();
      await openPage(page, `${reader}/`);
      await untilKept(page, `/${reader}/calls/`);
      const notice = page.getByRole('status').getByText(copyOf[reader]);
      await expect(notice).toBeHidden();

      await site.stop();
      await openPage(page, `${reader}/?sector=sport`);
      await expectFigures(page, reader, sport.length, sumOf(sport));
      await expect(notice).toBeVisible();
      await expectNoViolations(page);
      await page.goto(`${reader}/calls/`);
      await expect(notice).toBeVisible();

      await site.start();
      await page.clock.fastForward(untilTriedAgain);
      await expect(notice).toBeHidden();
      expect(elsewhere).toEqual([]);
    });
  }
});

test('receipts of grants and of calls are verified without a network', async ({ page, site }) => {
  const { say, verdict } = verifyText('fr');
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  await site.stop();
  await openPage(page, 'fr/verify');
  for (const address of ['/fr/?region=09', '/fr/calls/']) {
    const buffer = await exportedByCommand(address);
    await page.getByLabel(say('choose')).setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(verdict('holds').saw);
  }
});

test('files of one’s own are checked and shown without a network', async ({ page, site }) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  await site.stop();
  await openPage(page, 'fr/check');
  const files = {
    'a.csv': Buffer.from('association;montant\nA;100\nB;200\n'),
    'b.xlsx': Buffer.from(rawWorkbook({ sheets: { Feuil1: row(1, 'association', 'montant') + row(2, 'C', 50) } })),
  };
  for (const [name, buffer] of Object.entries(files))
    await page.locator('main input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await expect(page.getByRole('checkbox', { name: words.fr.check.take })).toHaveCount(2);
  await showOwnFiles(page, 'fr');
  await expect(sentence(page)).toContainText('3 subventions de votre fichier');
});

for (const reader of readers) {
  test(`calls are read without a network, whichever page was opened before (${reader})`, async ({ page, site }) => {
    await openPage(page, `${reader}/`);
    await untilKept(page, `/${reader}/calls/`);
    await site.stop();
    await openPage(page, `${reader}/calls/`);
    await expect(page.getByRole('status').getByText(copyOf[reader])).toBeVisible();
    await expect(sentence(page)).toBeVisible();
    await openPage(page, `${reader}/call/${firstCall}`);
    await expect(sentence(page)).toBeVisible();
    await expect(sentence(page)).not.toContainText('342');
    await expect(page).toHaveURL(new RegExp(`/${reader}/call/${firstCall}$`));
  });
}

test('a filter chosen without a network is answered by the kept edition', async ({ page, site }) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  await site.stop();
  await openPage(page, 'fr/');
  await facetBar(page, words.fr.filters.sector, 'Sports et loisirs').click();
  await expectFigures(page, 'fr', sport.length, sumOf(sport));
});

test('a browser that knows it has no network says so at once, and no longer when it has one', async ({
  page,
  context,
}) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  const notice = page.getByRole('status').getByText(copyOf.fr);
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  await expect(notice).toBeHidden();
});

test('an address never opened is drawn without a network from the pages of its language', async ({ page, site }) => {
  await openPage(page, 'ar/');
  await untilKept(page, '/ar/calls/');
  await site.stop();
  await openPage(page, `ar/${agadir}`);
  await expect(sentence(page)).toContainText('سوس-ماسة');
  await expect(page.getByText(copyOf.ar)).toBeVisible();
  for (const path of ['funder/', 'compare']) {
    await openPage(page, `ar/${path}`);
    await expect(sentence(page)).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/ar/${path}$`));
    await expect(sentence(page)).not.toContainText('342');
  }
});

test('a page that is long in coming is read from its copy, and no longer called offline once it came', async ({
  page,
  site,
}) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  site.patience = 8000;
  const started = Date.now();
  await openPage(page, 'fr/');
  expect(Date.now() - started).toBeLessThan(site.patience);
  const notice = page.getByRole('status').getByText(copyOf.fr);
  await expect(notice).toBeVisible();
  await expect(notice).toBeHidden();
});

test('where no page of a language is kept, the answer says so, what is kept, and tries again', async ({
  page,
  site,
}) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  await site.stop();
  await page.goto('ar/');
  const { title, unreached, retry } = offlineTexts.ar.lastResort;
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  await expect(page.getByText(unreached)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expectNoViolations(page);
  await page.locator('a[href="/fr/"]').click();
  await expectFigures(page, 'fr', all.length, sumOf(all));
  await page.goto('ar/');
  await site.start();
  await page.getByRole('link', { name: retry }).click();
  await expectFigures(page, 'ar', all.length, sumOf(all));
});

test('the address without a language goes on to one without a network too', async ({ page, site }) => {
  // Chromium takes a busy machine for a slow connection, on which this address stays.
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { effectiveType: '4g' } }));
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  await site.stop();
  await page.goto('');
  await expect(page).toHaveURL(/\/fr\/$/);
  await expectFigures(page, 'fr', all.length, sumOf(all));
});

test('a page that has changed is shown at the next visit, and is the one kept from then on', async ({
  page,
  context,
  site,
}) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  const before = await page.title();
  await context.route('**/fr/', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace('<head>', '<head data-next>') });
  });
  await openPage(page, 'fr/');
  await expect(page.locator('head[data-next]')).toBeAttached();
  await context.unroute('**/fr/');
  await site.stop();
  await openPage(page, 'fr/');
  await expect(page.locator('head[data-next]')).toBeAttached();
  expect(await page.title()).toBe(before);
});

test('a figure framed by other sites leaves nothing on the device', async ({ page, site }) => {
  await page.goto('fr/embed/sectors');
  await expect.poll(() => site.asked.some((path) => path.endsWith('.pack'))).toBe(true);
  await page.waitForLoadState('networkidle');
  expect(site.asked.filter((path) => /sw[.]js|Offline-/.test(path))).toEqual([]);
  expect(await keptPaths(page)).toEqual([]);
});

test('keeping the site asks for nothing twice', async ({ page, site }) => {
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  const named = site.asked.filter((path) => /^\/(assets|editions)\//.test(path));
  expect(named.length).toBeGreaterThan(30);
  expect(named.toSorted()).toEqual([...new Set(named)].sort());
});

test('a reader who saves data keeps what was read, and nothing else', async ({ page, context, site }) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await openPage(page, `fr/${agadir}`);
  await untilKept(page, `/fr/${agadir}`);
  await expect.poll(() => keptPaths(page)).toContainEqual(expect.stringMatching(/reference-full-[\w-]+[.]js$/));
  const kept = await keptPaths(page);
  expect(kept.filter((path) => path.endsWith('/'))).toEqual([]);
  expect(kept.filter((path) => /ComparePage|GrantPage/.test(path))).toEqual([]);

  await site.stop();
  await openPage(page, `fr/${agadir}`);
  await expect(page.getByText(copyOf.fr)).toBeVisible();
  await compare(page).click();
  await expect(page.getByRole('alert')).toContainText(offlineTexts.fr.missing);
  await expect(page.locator('h1')).toContainText('Souss-Massa');
});

test('a script that a newer version replaced is found by loading the page anew', async ({ page, site }) => {
  site.gone = { path: /ComparePage-.+js/, until: '/fr/compare' };
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  const anew = page.waitForEvent('load');
  await compare(page).click();
  await anew;
  await waitUntilAlive(page);
  await expect(page).toHaveURL(/\/fr\/compare$/);
});

test('a script that is nowhere is looked for once more, and said to be missing', async ({ page, site }) => {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  site.gone = { path: /FindDialog-.+js/ };
  await openPage(page, 'fr/');
  await untilKept(page, '/fr/calls/');
  const search = page.getByRole('button', { name: words.fr.app.find });
  await search.click();
  await expect.poll(() => loads).toBe(2);
  await waitUntilAlive(page);
  await expect(page.locator('[role="status"]').first()).toBeAttached();
  // On a busy machine a page may come to life a moment after it looks alive: a reader presses again.
  await expect(async () => {
    await search.click();
    await expect(page.getByRole('alert')).toContainText(offlineTexts.fr.missing, { timeout: 3000 });
  }).toPass();
  expect(loads).toBe(2);
});
