import { expect, type Locator, type Page } from '@playwright/test';
import { centimesOf } from './csv.ts';
import { plain } from './explorePage.ts';

/** A line of the list as the page shows it. */
export interface ListedGrant {
  readonly id: string;
  readonly centimes: number;
}

/** The table of the grants behind the figure. */
export function grantTable(page: Page): Locator {
  return page.locator('#grants table');
}

/** The lines of the list that are drawn. */
export function listRows(page: Page): Locator {
  return grantTable(page).locator('tbody tr[aria-rowindex]');
}

/** Expects the list to be as long as that. */
export async function expectListed(page: Page, n: number): Promise<void> {
  await expect(grantTable(page)).toHaveAttribute('aria-rowcount', String(n + 1));
}

/** The link that leads from a line to its record. */
export function recordLink(row: Locator): Locator {
  return row.locator('td:last-child a');
}

/** The identifier on the link to a line's record. */
export async function idOf(row: Locator): Promise<string> {
  return lastWord(await recordLink(row).getAttribute('aria-label'));
}

const lastWord = (label: string | null): string =>
  plain(label ?? '')
    .split(' ')
    .at(-1) ?? '';

/** Reads the whole list by scrolling through it, again from the top where lines were still on their way: of each line, the identifier and the amount on screen. */
export async function readList(page: Page): Promise<readonly ListedGrant[]> {
  const length = Number(await grantTable(page).getAttribute('aria-rowcount')) - 1;
  const found = new Map<string, ListedGrant>();
  const scroller = page.locator('#grants section');
  await expect
    .poll(
      async () => {
        for (const { index, label, amount } of await drawnRows(page))
          found.set(index, { id: lastWord(label), centimes: centimesOf(plain(amount).replaceAll(' ', '')) });
        await scroller.evaluate((element) => {
          const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
          element.scrollTo(0, atEnd ? 0 : element.scrollTop + element.clientHeight * 0.8);
        });
        return found.size;
      },
      { intervals: [50], timeout: 20_000 },
    )
    .toBe(length);
  return [...found.values()];
}

interface DrawnRow {
  readonly index: string;
  readonly label: string;
  readonly amount: string;
}

/** What is drawn just now, by place in the list; lines still on their way are left for the next look. */
async function drawnRows(page: Page): Promise<readonly DrawnRow[]> {
  return await listRows(page).evaluateAll((rows) =>
    rows.flatMap((row) => {
      const label = row.querySelector('td:last-child a')?.getAttribute('aria-label');
      const amount = row.querySelector('td bdi')?.textContent ?? '';
      return label ? [{ index: row.getAttribute('aria-rowindex') ?? '', label, amount }] : [];
    }),
  );
}
