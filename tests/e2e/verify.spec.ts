import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { verifyText } from '../../src/i18n/verifyText.ts';
import { kharita } from '../support/command.ts';
import { alter, archiveOf, fitSums, packed, partsOf } from '../support/tampering.ts';
import { exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { openPage, type Reader, readers, words } from './support/explorePage.ts';
import { exportedByCommand } from './support/kharita.ts';
import { expectNoViolations } from './support/violations.ts';

const pages = { fr: pagesFr, ar: pagesAr };
/** As it is read, without the marks that keep a passage in its direction. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

async function choose(page: Page, reader: Reader, zip: Uint8Array): Promise<string> {
  await page
    .getByLabel(verifyText(reader).say('choose'))
    .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
  const verdict = page.getByRole('heading', { level: 2 });
  await expect(verdict).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  return plain((await verdict.textContent()) ?? '').trim();
}

function altered(zip: Uint8Array): Uint8Array {
  const parts = partsOf(zip);
  alter(parts, 'data.csv', (text) => text.replace(/,(\d+\.\d\d),,MAD/, ',9$1,,MAD'));
  fitSums(parts);
  return packed(parts);
}

for (const reader of readers) {
  const text = verifyText(reader);
  test(`a receipt taken from a page is verified, and one altered digit is found, here and by the command (${reader})`, async ({
    page,
  }) => {
    await openPage(page, `${reader}/?region=09&sector=culture`);
    await page.getByRole('button', { name: words[reader].download.open, exact: true }).click();
    const { zip } = await exportBy(page, () =>
      page.getByRole('button', { name: pages[reader].files.format.data, exact: true }).click(),
    );
    await page.getByRole('link', { name: pages[reader].files.verify }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.say('title'));
    expect(await choose(page, reader, zip)).toBe(plain(text.verdict('holds').saw));
    await expectNoViolations(page);

    const forged = altered(zip);
    expect(await choose(page, reader, forged)).toBe(plain(text.verdict('edited').saw));
    const told = page.getByRole('listitem').filter({ hasText: 'amount_awarded' });
    const file = join(mkdtempSync(join(tmpdir(), 'kharita-')), 'a.zip');
    writeFileSync(file, forged);
    const { status, out } = await kharita('verify', file, '--lang', reader);
    expect(status).toBe(1);
    const said = plain(out)
      .split('\n')
      .filter((line) => line.includes('amount_awarded'));
    expect(said).toEqual([`- ${plain((await told.textContent()) ?? '').trim()}`]);
    await expectNoViolations(page);
  });
}

test('a list of calls leaves its page as the command writes it, with every file of the edition', async ({ page }) => {
  await openPage(page, 'fr/calls/');
  const button = page.getByRole('button', { name: new RegExp(`: ${pagesFr.files.format.data}$`) }).last();
  const saved = page.waitForEvent('download');
  await button.click();
  const zip = readFileSync(await (await saved).path());
  expect((await exportedByCommand('/fr/calls/')).equals(zip)).toBe(true);
});

test('calls are verified, on a phone in Arabic, and what is no receipt is refused with what to do', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, 'ar/verify');
  const text = verifyText('ar');
  expect(await choose(page, 'ar', await exportedByCommand('/fr/calls/'))).toBe(plain(text.verdict('holds').saw));
  expect(await choose(page, 'ar', archiveOf({ '../a.csv': 'a' }))).toBe(plain(text.verdict('unreadable').saw));
  await expect(page.getByText(text.verdict('unreadable').do)).toBeVisible();
  await expectNoViolations(page);
});
