import type { Locator, Page } from '@playwright/test';
import { type Reader, words } from './explorePage.ts';

/** A file as a reader's disk holds it. */
export interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Follows the header to the page that reads the reader's own files. */
export async function openCheck(page: Page, reader: Reader): Promise<void> {
  await page.getByRole('link', { name: words[reader].app.edition.own, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words[reader].check.title }).waitFor();
}

/** What the page says of one file. */
export function ownFile(page: Page, name: string): Locator {
  return page.locator('main section[id]', {
    has: page.getByRole('heading', { level: 2 }).getByText(name, { exact: true }),
  });
}

/** Opens files on their page; what they come to is left to see there. */
export async function openOwnFiles(page: Page, reader: Reader, files: readonly OwnFile[]): Promise<void> {
  await openCheck(page, reader);
  await page.locator('main input[type="file"]').setInputFiles([...files]);
}

/** Puts the files that are ready on the map. */
export async function showOwnFiles(page: Page, reader: Reader): Promise<void> {
  await page.getByRole('button', { name: words[reader].check.show, exact: true }).click();
  await page.waitForURL(/[?]edition=own/);
}
