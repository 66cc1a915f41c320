import { readFileSync } from 'node:fs';
import { expect, type Page, type Request } from '@playwright/test';
import ICAL from 'ical.js';
import { callsAr } from '../../src/i18n/messages/calls.ar.ts';
import { test } from './support/drawnMap.ts';
import { waitUntilAlive, words } from './support/explorePage.ts';
import { expectNoSidewaysScroll, phone, touch } from './support/phone.ts';

const KB = 1000;
const { calls } = callsAr;
const noon = new Date('2026-11-22T12:00:00Z');

test.use({ ...phone, locale: 'ar-MA', timezoneId: 'America/Los_Angeles', acceptDownloads: true });

/** A third-generation network at its slowest, as the browser's own tools have it, which leave out that browsers say so. */
async function slowNetwork(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { effectiveType: '3g', saveData: false } }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: (400 * KB) / 8,
    uploadThroughput: (400 * KB) / 8,
    connectionType: 'cellular3g',
  });
}

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes().catch(() => null)));
  return sizes.reduce((sum, size) => sum + (size ? size.responseBodySize + size.responseHeadersSize : 0), 0);
}

test('a treasurer on a slow network puts a call in her calendar within six gestures', async ({ page }) => {
  test.setTimeout(120_000);
  await page.clock.setFixedTime(noon);
  await slowNetwork(page);
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  let gestures = 0;
  const gesture = async (control: Parameters<typeof touch>[0]) => {
    gestures += 1;
    await touch(control);
  };
  const started = Date.now();
  await page.goto('');
  await gesture(page.locator('li:lang(ar)').getByRole('link', { name: words.ar.app.calls, exact: true }));
  await waitUntilAlive(page);
  await gesture(page.getByRole('button', { name: words.ar.app.edition.simulated }));
  const open = page.getByRole('region', { name: new RegExp(`^${calls.status.open}`) });
  await expect(open.getByRole('link').first()).toBeVisible({ timeout: 30_000 });
  await expectNoSidewaysScroll(page);
  await gesture(open.getByRole('link').first());
  const article = page.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toBeVisible({ timeout: 30_000 });
  const readable = { bytes: await bytesOf(asked), seconds: (Date.now() - started) / 1000 };
  await expect(article).toContainText(calls.list.simulated);
  await expectNoSidewaysScroll(page);
  const saved = page.waitForEvent('download');
  await gesture(page.getByRole('button', { name: calls.actions.calendar }));
  const file = readFileSync(await (await saved).path(), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(file));
  const [event] = calendar.getAllSubcomponents('vevent');
  expect(event?.getFirstPropertyValue('summary')).toContain('طلب مشاريع محاكاة');
  expect(event?.getAllSubcomponents('valarm')).toHaveLength(2);
  expect(gestures).toBeLessThanOrEqual(6);
  test.info().annotations.push({
    type: 'measured',
    description: `${readable.bytes} bytes and ${readable.seconds} s before the call is readable, ${gestures} gestures`,
  });
  expect(readable.bytes).toBeGreaterThan(100 * KB);
  expect(readable.bytes).toBeLessThanOrEqual(350 * KB);
});

test('the same journey on the published edition ends honestly: nothing is open, and there is more to do', async ({
  page,
}) => {
  await page.clock.setFixedTime(noon);
  await page.goto('ar/calls/');
  await waitUntilAlive(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('لا طلب مشاريع مفتوح اليوم');
  for (const status of ['closing', 'open', 'upcoming', 'permanent'] as const) {
    await expect(page.getByRole('region', { name: new RegExp(`^${calls.status[status]}`) })).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: calls.window.title })).toBeVisible();
  await expect(
    page.getByRole('link', { name: new RegExp(`^${calls.follow.calendar.slice(0, 5)}`) }).first(),
  ).toBeVisible();
  const undated = page.getByRole('region', { name: new RegExp(`^${calls.status.undated}`) });
  await touch(undated.getByRole('link').first());
  await expect(page.getByRole('article')).toBeVisible();
  await expect(page.getByRole('button', { name: calls.actions.calendar })).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});

test('a phone set to another zone shows the day it is in Morocco', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T00:30:00Z'));
  await page.goto('ar/calls/?edition=simulated');
  await expect(page.getByRole('main')).toContainText('23 نونبر 2026 على الساعة 00:30');
});
