import type { Locator, Page } from '@playwright/test';
import { type Reader, words } from './explorePage.ts';

/** A file as a reader's disk holds it. */
export interface OwnFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The dialog that reads the reader's own files. */
export function ownFileDialog(page: Page, reader: Reader): Locator {
  return page.getByRole('dialog', { name: words[reader].ownFile.title });
}

/** Opens files through the dialog of the header; what they come to is left to see there. */
export async function openOwnFiles(page: Page, reader: Reader, files: readonly OwnFile[]): Promise<void> {
  await page.getByRole('button', { name: words[reader].app.edition.own, exact: true }).click();
  await ownFileDialog(page, reader)
    .locator('input[type="file"]')
    .setInputFiles([...files]);
}
