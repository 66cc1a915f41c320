import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Locator } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { openPage, plain, readers, words, written } from './support/explorePage.ts';
import { exportedByCommand } from './support/kharita.ts';
import { selected, sumOf } from './support/published.ts';

/** A newspaper's page on an origin of its own, under a policy that lets in nothing but frames and scripts of ours. */
async function newspaper(lines: string, ours: string): Promise<{ server: Server; address: string }> {
  const policy = `default-src 'none'; frame-src ${ours}; script-src ${ours}; style-src 'unsafe-inline'`;
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><title>Article</title><h1>Article</h1>${lines}<p>Suite</p>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

const south = selected(({ region_code }) => region_code === '09');

for (const reader of readers) {
  test(`a figure pasted into another site shows itself whole, with its source (${reader})`, async ({
    page,
    baseURL,
  }) => {
    const { download } = words[reader];
    await openPage(page, `${reader}/?region=09`);
    await page.getByRole('button', { name: download.share }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').first().selectOption('sectors');
    const lines = await dialog.locator('textarea').last().inputValue();
    const { server, address } = await newspaper(lines, new URL(baseURL ?? '').origin);
    await page.goto(address);
    const frame = page.frameLocator('iframe');
    const heading = frame.locator('main[aria-busy="false"] h1');
    await expect(heading).toContainText(written(sumOf(south)));
    expect(plain((await heading.textContent()) ?? '')).toContain(String(south.length));
    await expect(frame.getByText(words[reader].explore.partialPhrase)).toBeVisible();
    await expect(frame.locator('footer a')).toHaveAttribute('href', /region=09.*edition=published@\d/);
    const content = frame.locator('article');
    await expect
      .poll(async () => (await page.locator('iframe').boundingBox())?.height)
      .toBe(Math.ceil((await content.boundingBox())?.height ?? 0));
    server.close();
  });
}

for (const reader of readers) {
  test(`the map and a chart are shared from where they stand, with their data (${reader})`, async ({ page }) => {
    const { download } = words[reader];
    const { share } = { fr: pagesFr, ar: pagesAr }[reader];
    await openPage(page, `${reader}/?region=09`);
    const dialog = page.getByRole('dialog');
    await page.locator('[data-map]').getByRole('button', { name: download.share }).click();
    await expect(dialog.getByRole('combobox').first()).toHaveValue('map');
    await page.keyboard.press('Escape');
    const shared = page.getByRole('figure').filter({ has: page.getByRole('button', { name: download.share }) });
    const chart = shared.nth(3);
    await chart.getByRole('button', { name: download.share }).click();
    await expect(dialog.getByRole('combobox').first()).toHaveValue('sectors');
    const { manifest, zip } = await exportBy(page, () => dialog.getByRole('button', { name: share.data }).click());
    expect(manifest).toMatchObject({ content: 'sector', sum: expect.stringMatching(/^63160000[.]00$/) });
    expect((await exportedByCommand(manifest.address, '--content', 'sector')).equals(zip)).toBe(true);
    await page.keyboard.press('Escape');
    await expect(chart.getByRole('button', { name: download.share })).toBeFocused();
  });
}

/** How much of the names of the map lies outside it, how much of it the key covers, and how far in it is, in one frame. */
async function layOfMap(map: Locator) {
  return map.evaluate((sheet) => {
    const frame = sheet.querySelector('[class*="PlateView-module-frame"]') as Element;
    const key = sheet.querySelector('[class*="PlateView-module-legend"]') as Element;
    const [box, under] = [frame.getBoundingClientRect(), key.getBoundingClientRect()];
    const names = [...frame.querySelectorAll('[class*="Labels-module-labels"] text')]
      .map((text) => ({ said: text.textContent, place: text.getBoundingClientRect() }))
      .filter(({ place }) => place.width > 0);
    const outside = ({ place }: (typeof names)[number]) =>
      place.left < box.left - 1 ||
      place.right > box.right + 1 ||
      place.top < box.top - 1 ||
      place.bottom > box.bottom + 1;
    return {
      named: names.length > 8,
      outside: names.filter(outside).map(({ said }) => said),
      covered: under.top < box.bottom - 1,
      camera: frame.querySelector('[role="listbox"]')?.parentElement?.getAttribute('transform'),
    };
  });
}

for (const reader of readers) {
  test(`the map of a frame is refitted at any width, its names inside and its key clear of it (${reader})`, async ({
    page,
    baseURL,
  }) => {
    const ours = new URL(baseURL ?? '');
    const lines = `<iframe src="${new URL(`${reader}/embed/map`, ours)}" width="100%" height="900"></iframe>`;
    const { server, address } = await newspaper(lines, ours.origin);
    await page.setViewportSize({ width: 740, height: 900 });
    await page.goto(address);
    const map = page.frameLocator('iframe').locator('[data-map]');
    await expect(page.frameLocator('iframe').locator('main[aria-busy="false"] h1')).toBeVisible();
    await page.waitForTimeout(500);
    for (const width of [376, 346]) {
      await page.setViewportSize({ width, height: 900 });
      const fitted = { named: true, outside: [], covered: false, camera: 'matrix(1 0 0 1 0 0)' };
      await expect.poll(() => layOfMap(map)).toEqual(fitted);
    }
    server.close();
  });
}
