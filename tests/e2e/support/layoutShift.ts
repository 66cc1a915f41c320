import type { Page } from '@playwright/test';

/** Begins to note how much of the page moves by itself; to be called before the page is opened. */
export async function noteMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const moves: number[] = [];
    Reflect.set(window, 'moves', moves);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moves.push(Number(Reflect.get(entry, 'value')));
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** The layout shift of the page so far. */
export async function movedSoFar(page: Page): Promise<number> {
  return await page.evaluate(() =>
    (Reflect.get(window, 'moves') as readonly number[]).reduce((sum, move) => sum + move, 0),
  );
}
