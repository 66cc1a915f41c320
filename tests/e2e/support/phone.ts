import { expect, type Locator, type Page } from '@playwright/test';

/** A phone as most readers hold it. */
export const phone = {
  viewport: { width: 390, height: 844 },
  screen: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
} as const;

const finger = 44;

/** Touches a control, which must be large enough for a finger. */
export async function touch(control: Locator): Promise<void> {
  await control.scrollIntoViewIfNeeded();
  await expectTouchable(control);
  await control.tap();
}

export async function expectTouchable(control: Locator): Promise<void> {
  const box = await control.boundingBox();
  expect(Math.round(box?.height ?? 0), `height of ${control}`).toBeGreaterThanOrEqual(finger);
  expect(Math.round(box?.width ?? 0), `width of ${control}`).toBeGreaterThanOrEqual(finger);
}

/** Expects nothing to stand beyond the sides of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(needed).toBeLessThanOrEqual(given ?? 0);
}

/**
 * The words in Latin letters a page shows outside what it marks as somebody's own writing: names
 * as published (`bdi`, or isolates inside a sentence), and whatever states another language.
 */
export async function latinWords(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = new Set<string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const owner = node.parentElement;
      if (!owner?.checkVisibility() || owner.closest('bdi, [lang]:not(html), script')) continue;
      const own = node.textContent?.replace(/\u2068[^\u2069]*\u2069/g, '') ?? '';
      for (const word of own.match(/\p{Script=Latin}{2,}/gu) ?? []) found.add(word);
    }
    return [...found].sort();
  });
}
