import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { figuresAr } from '../../src/i18n/messages/figures.ar.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { remarksAr } from '../../src/i18n/messages/remarks.ar.ts';
import { verifyText } from '../../src/i18n/verifyText.ts';
import { rawWorkbook, row } from '../support/workbooks.ts';
import { type Export, exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { expectFigures, facetBar, openPage, plain, readers, sentence, words } from './support/explorePage.ts';
import { listRows } from './support/grantList.ts';
import { openCheck, openOwnFiles, ownFile, showOwnFiles } from './support/ownFile.ts';
import { expectNoSidewaysScroll, expectTouchable, phone } from './support/phone.ts';
import { selected, sumOf } from './support/published.ts';
import { expectNoViolations } from './support/violations.ts';

const csv = (name: string, content: string) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
const clean = csv('propre.csv', 'association;montant\nA;100\nB;200\n');
const asks = csv('demande.csv', 'association;montant;date\nA;1.500;03/04/2024\nB;2.500;05/06/2024\n');
const ownSentence = {
  fr: '2 subventions de votre fichier · 300 ¤',
  ar: 'منحتان في ملفكم بمبلغ 300 ¤',
} as const;
const own = {
  fr: { sport: 'Sports et loisirs', noFunder: /financeur/ },
  ar: { sport: 'الرياضة والترفيه', noFunder: /جهة مانحة|جهات مانحة/ },
} as const;
const sport = selected(({ sector }) => sector === 'sport');

/** Unfolds the form of addresses and types one into it. */
async function openAddress(page: Page, reader: (typeof readers)[number], address: string): Promise<void> {
  const { check, ownFile: texts } = words[reader];
  const field = page.getByRole('textbox', { name: texts.address.label });
  if (!(await field.isVisible())) await page.getByText(check.byAddress).click();
  await field.fill(address);
  await field.press('Enter');
}

for (const reader of readers) {
  const { ownFile: texts, check, app, filters } = words[reader];
  const { waits, refusal } = texts;

  test(`a file that waits never shows the page of the file before it (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/`);
    await openOwnFiles(page, reader, [clean]);
    await showOwnFiles(page, reader);
    await expect(sentence(page)).toContainText(ownSentence[reader]);
    expect(await sentence(page).textContent()).not.toMatch(own[reader].noFunder);

    await openOwnFiles(page, reader, [asks]);
    await page.getByRole('checkbox', { name: check.take }).uncheck();
    const section = ownFile(page, 'demande.csv');
    await expect(section.locator('fieldset')).toHaveCount(2);
    expect(plain((await section.textContent()) ?? '')).toContain(plain(waits));
    await expect(page.getByRole('button', { name: check.show })).toBeHidden();
    for (const sign of [/1[.]500/, /03.04.2024/]) {
      await section.locator('fieldset').getByRole('button', { name: sign }).first().focus();
      await page.keyboard.press('Enter');
      await expect(section.locator('fieldset').getByRole('button', { name: sign })).toHaveCount(0);
    }
    await showOwnFiles(page, reader);
    await expect(sentence(page)).toContainText('4 000 ¤');
  });

  test(`a long reading can be stopped, and leaves the page as it was (${reader})`, async ({ page }, testInfo) => {
    const rows = Array.from(
      { length: 400_000 },
      (_, n) => `Association ${n % 900},${n}.25,${2015 + (n % 9)},Objet ${n}`,
    );
    const path = testInfo.outputPath('longue.csv');
    writeFileSync(path, `association,montant,exercice,objet\n${rows.join('\n')}\n`);
    await openPage(page, `${reader}/`);
    const before = await sentence(page).textContent();
    await openCheck(page, reader);
    const main = page.locator('main');
    await main.locator('input[type="file"]').setInputFiles(path);
    await expect(main.getByRole('status').filter({ hasText: 'longue.csv' })).toBeVisible();
    await expect
      .poll(() => main.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value))
      .toBeGreaterThan(0);
    await main.getByRole('button', { name: texts.cancel }).click();
    await expect(main.getByRole('alert')).toContainText('longue.csv');
    await expect(main.getByRole('progressbar')).toBeHidden();
    await expect(main.getByRole('button', { name: check.show })).toBeHidden();
    await page.getByRole('link', { name: app.explore, exact: true }).click();

    await expect(sentence(page)).toHaveText(before ?? '');
    await expect(page.locator('[data-map] [role="option"]')).toHaveCount(12);
    expect(await listRows(page).count()).toBeGreaterThanOrEqual(10);
    await facetBar(page, filters.sector, own[reader].sport).click();
    await expectFigures(page, reader, sport.length, sumOf(sport));
  });

  test(`a file of this site is read by its address (${reader})`, async ({ page }) => {
    await page.route('**/data/ville.csv', (route) => route.fulfill({ contentType: 'text/csv', body: clean.buffer }));
    await openPage(page, `${reader}/`);
    await openCheck(page, reader);
    await openAddress(page, reader, 'data/ville.csv');
    await showOwnFiles(page, reader);
    await expect(sentence(page)).toContainText(ownSentence[reader]);
  });

  test(`an address elsewhere, a redirect, a page and a missing file are refused by name (${reader})`, async ({
    page,
  }) => {
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') elsewhere.push(request.url());
    });
    await page.route('**/data/part.csv', (route) =>
      route.fulfill({ status: 302, headers: { location: 'https://elsewhere.invalid/a.csv' } }),
    );
    await openPage(page, `${reader}/`);
    const before = await sentence(page).textContent();
    await openCheck(page, reader);
    for (const [address, why] of [
      ['https://elsewhere.invalid/a.csv', 'otherSite'],
      ['javascript:window.injected=1', 'scheme'],
      ['data:text/csv,association', 'scheme'],
      ['data/part.csv', 'redirected'],
      ['data/absent.csv', 'missing'],
      [`${reader}/`, 'page'],
    ] as const) {
      await openAddress(page, reader, address);
      const alert = page.locator('main').getByRole('alert');
      await expect(alert).toContainText(address);
      expect(plain((await alert.textContent()) ?? '')).toContain(plain(refusal[why].saw.split('[')[0] ?? ''));
    }
    await page.getByRole('link', { name: app.explore, exact: true }).click();
    expect(elsewhere).toEqual([]);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    await expect(sentence(page)).toHaveText(before ?? '');
  });
}

test('a file put beside the edition: each side has the figures it has alone and its own receipt, which verifies', async ({
  page,
}) => {
  const { compare } = figuresAr;
  const list = csv('liste.csv', 'association;montant;devise\nA;100000;MAD\nB;200000;MAD\n');
  await openPage(page, 'ar/');
  await openOwnFiles(page, 'ar', [list]);
  await showOwnFiles(page, 'ar');
  await expect(sentence(page)).toContainText('300 000');
  await page.getByRole('link', { name: remarksAr.putBeside.split('{')[0] ?? '' }).click();
  await expect(sentence(page)).toContainText(compare.of.own);
  const all = selected();
  await expect(page.getByRole('main')).toContainText(
    compare.countsBeside.split('.')[0]?.replace('{{a}}', '2').replace('{{b}}', `${all.length}`) ?? '',
  );
  await expectNoViolations(page);

  const receipts: Export[] = [];
  for (const side of ['a', 'b'] as const) {
    await page.getByRole('button', { name: compare.download[side] }).click();
    const save = page.getByRole('button', { name: pagesAr.files.format.data, exact: true });
    receipts.push(await exportBy(page, () => save.click()));
    await page.keyboard.press('Escape');
  }
  expect(receipts.map(({ manifest: { edition, grants, sum } }) => [edition.name, grants, sum])).toEqual([
    ['own', 2, '300000.00'],
    ['published', all.length, (sumOf(all) / 100).toFixed(2)],
  ]);
  const said = verifyText('ar');
  const verify = async (zip: Uint8Array) => {
    await page
      .getByLabel(said.say('choose'))
      .setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    const verdict = page.getByRole('heading', { level: 2 });
    await expect(verdict).toHaveText(said.verdict('holds').saw);
  };
  await page.getByRole('button', { name: compare.download.a }).click();
  await page.getByRole('link', { name: pagesAr.files.verify }).click();
  for (const { zip } of receipts) await verify(zip);
});

test('a receipt of a file in euros says euros, and verifies (fr)', async ({ page }) => {
  const said = verifyText('fr');
  await openPage(page, 'fr/');
  await openOwnFiles(page, 'fr', [csv('euros.csv', 'association;montant;devise\nA;2000;EUR\nB;4000;EUR\n')]);
  await showOwnFiles(page, 'fr');
  await expect(sentence(page)).toContainText('EUR');
  await page.getByRole('button', { name: words.fr.download.open, exact: true }).click();
  const save = page.getByRole('button', { name: pagesFr.files.format.data, exact: true });
  const { zip, manifest, part } = await exportBy(page, () => save.click());
  expect(manifest.query.sentence).toContain('EUR');
  expect(String(part('README.txt'))).not.toContain('MAD');
  await page.getByRole('link', { name: pagesFr.files.verify }).click();
  const buffer = Buffer.from(zip);
  await page.getByLabel(said.say('choose')).setInputFiles({ name: 'a.zip', mimeType: 'application/zip', buffer });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(said.verdict('holds').saw);
});

/** A workbook as an office keeps it: a title above, headings merged over two rows, days as serial numbers. */
const workbook = {
  name: 'classeur.xlsx',
  mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  buffer: Buffer.from(
    rawWorkbook({
      sheets: {
        Notes: row(1, 'Rien ici'),
        Subventions: [
          row(1, 'Subventions accordées'),
          row(2, 'Nom de la structure', 'Montant', null, 'Secteur'),
          row(3, null, 'accordé (DH)', 'versé (DH)', null),
          row(4, 'Association A', 1234.5, 1000, 'Sports et loisirs'),
          row(5, 'Association B', 2000, null, 'Alphab'),
        ].join(''),
      },
      after: '<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>',
    }),
  ),
};

test('a workbook with merged headings is switched to its sheet, given its columns, and seen on the map', async ({
  page,
}) => {
  const { check } = words.fr;
  await openPage(page, 'fr/');
  await openOwnFiles(page, 'fr', [workbook]);
  const section = ownFile(page, 'classeur.xlsx');
  await expect(section).toHaveAttribute('aria-busy', 'false');
  const sheet = section.getByLabel(check.sheet, { exact: true });
  if (!(await sheet.isVisible())) await section.locator('summary').first().click();
  await sheet.selectOption('Subventions');
  const field = (heading: string) =>
    section.locator('tbody tr', { has: page.locator('th').getByText(heading, { exact: true }) }).getByRole('combobox');
  await field('Nom de la structure').selectOption('recipient_name');
  await expect(section.getByRole('heading', { level: 2 })).toContainText(check.ready);
  await showOwnFiles(page, 'fr');
  await expect(sentence(page)).toContainText('2 subventions de votre fichier');
  await expect(sentence(page)).toContainText('3 235 MAD');
});

test('how a file was read is kept for the next one with the same headings, and forgotten on demand', async ({
  page,
}) => {
  const { check } = words.ar;
  const first = csv('2023.csv', 'nom;prix\nA;100\n');
  const second = csv('2024.csv', 'Nom;PRIX\nB;200\nC;300\n');
  await openPage(page, 'ar/');
  await openOwnFiles(page, 'ar', [first]);
  const column = (name: string, heading: RegExp) =>
    ownFile(page, name)
      .locator('tbody tr', { has: page.locator('th', { hasText: heading }) })
      .getByRole('combobox');
  await column('2023.csv', /^nom$/i).selectOption('recipient_name');
  await column('2023.csv', /^prix$/i).selectOption('amount_awarded');
  await expect(ownFile(page, '2023.csv').getByRole('heading', { level: 2 })).toContainText(check.ready);
  await page.getByRole('button', { name: check.remember }).click();

  await openPage(page, 'ar/');
  await openOwnFiles(page, 'ar', [second]);
  const section = ownFile(page, '2024.csv');
  await expect(section.getByRole('heading', { level: 2 })).toContainText(check.ready);
  await expect(section).toContainText(check.remembered.split('(')[0] ?? '');
  await section.getByRole('button', { name: check.forget }).click();
  await expect(section.getByRole('heading', { level: 2 })).not.toContainText(check.ready);
  expect(await page.evaluate(() => localStorage.getItem('kharita.readings.1'))).toBeNull();
});

test.describe('on a phone', () => {
  test.use({ ...phone, locale: 'ar-MA' });

  test('the page fits, every control is large enough for a finger, and axe finds nothing', async ({ page }) => {
    await openPage(page, 'ar/');
    await openOwnFiles(page, 'ar', [asks]);
    const main = page.locator('main');
    await expect(main.locator('fieldset')).toHaveCount(2);
    for (const fold of await main.locator('summary').all()) await fold.click();
    for (const control of await main.locator('button, select, summary, input[type="text"], label span').all())
      await expectTouchable(control);
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page);
  });
});
