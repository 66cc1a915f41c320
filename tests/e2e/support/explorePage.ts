import { expect, type Locator, type Page } from '@playwright/test';
import { ar } from '../../../src/i18n/messages/ar.ts';
import { checkAr } from '../../../src/i18n/messages/check.ar.ts';
import { checkFr } from '../../../src/i18n/messages/check.fr.ts';
import { fr } from '../../../src/i18n/messages/fr.ts';
import { ownFileAr } from '../../../src/i18n/messages/ownFile.ar.ts';
import { ownFileFr } from '../../../src/i18n/messages/ownFile.fr.ts';

/** The words of the interface, to find things by their names. */
export const words = {
  fr: { ...fr, ownFile: ownFileFr, check: checkFr },
  ar: { ...ar, ownFile: ownFileAr, check: checkAr },
} as const;

/** The languages every journey is made in. */
export const readers = ['fr', 'ar'] as const;
export type Reader = (typeof readers)[number];

/** Opens an address of the site and waits until the page answers its reader. */
export async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await waitUntilAlive(page);
}

/** Waits until the printed page has become the application. */
export async function waitUntilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const heading = document.querySelector('h1');
    return heading && Object.keys(heading).some((key) => key.startsWith('__reactFiber'));
  });
}

/** The page's heading, once its figures answer the address. */
export function sentence(page: Page): Locator {
  return page.locator('main[aria-busy="false"] h1');
}

/** The sentence as printed, spaces made plain and direction marks taken off. */
export async function sentenceText(page: Page): Promise<string> {
  return plain((await sentence(page).textContent()) ?? '');
}

const directionMarks = /[\u2066-\u2069\u200e\u200f]/g;

/** Text with every kind of space made plain, and no direction marks. */
export function plain(text: string): string {
  return text.replace(directionMarks, '').replace(/\s+/g, ' ').trim();
}

/** An amount as a sentence writes it: millions with one decimal, else whole dirhams; without its unit. */
export function written(centimes: number): string {
  if (centimes >= 1e8) return (Math.round(centimes / 1e7) / 10).toFixed(1).replace('.', ',');
  return String(centimes / 100).replace(/\B(?=(\d{3})+$)/g, ' ');
}

const counted = {
  fr: (n: number) => `${n} subventions publiées`,
  ar: (n: number) => (n % 100 >= 3 && n % 100 <= 10 ? `${n} منح منشورة` : `${n} منحة منشورة`),
} as const;

/** Expects the sentence to say that many grants (at least three) and that amount. */
export async function expectFigures(page: Page, reader: Reader, n: number, centimes: number): Promise<void> {
  await expect(sentence(page)).toContainText(counted[reader](n));
  await expect(sentence(page)).toContainText(written(centimes));
}

/** The map's areas, in the order the keyboard goes through them. */
export function areas(page: Page): Locator {
  return page.locator('[data-map] [role="option"]');
}

/** Chooses an area of the map by arrow keys, from the one that Tab reaches. */
export async function chooseArea(page: Page, name: string): Promise<void> {
  const wanted = page.getByRole('option', { name });
  await page.locator('[data-map] [role="option"][tabindex="0"]').focus();
  await page.keyboard.press('Home');
  for (let step = await areas(page).count(); step > 0; step -= 1) {
    if (await wanted.evaluate((area) => area === document.activeElement)) break;
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(wanted).toHaveAttribute('aria-selected', 'true');
}

/** One bar of a filter, by the words it begins with. */
export function facetBar(page: Page, filter: string, label: string): Locator {
  return page.getByRole('region', { name: filter, exact: true }).getByRole('button', { name: label });
}

/** Waits until MapLibre draws the land. */
export async function waitForLiveMap(page: Page): Promise<void> {
  await expect(page.locator('[data-map="live"]')).toBeVisible({ timeout: 30_000 });
}
