import { expect, type Page } from '@playwright/test';
import { issuesAr } from '../../src/i18n/messages/issues.ar.ts';
import { issuesFr } from '../../src/i18n/messages/issues.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';
import { listRows, recordLink } from './support/grantList.ts';
import { openOwnFiles, ownFile, showOwnFiles } from './support/ownFile.ts';

const issues = { fr: issuesFr, ar: issuesAr } as const;

const file = (name: string, content: string | readonly number[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: typeof content === 'string' ? Buffer.from(content) : Buffer.from(content),
});

const markup = '<img src=x onerror="window.injected=1"><script>window.injected=1</script>';
const override = '\u202eassociation\u2066 sans fin';
const long = 'x'.repeat(10_000);
const formula = '=HYPERLINK("https://attacker.invalid","A")';

const cells = [markup, override, long, formula, 'nul\0inside', '{{amount}} <figure/>', '__proto__'];
const hostile = `association,montant,objet\n${cells
  .map((cell, index) => `"${cell.replaceAll('"', '""')}",${index + 1}00,"${cell.replaceAll('"', '""')}"`)
  .join('\n')}\n`;

/** A workbook under another name, a file of zeros, an empty one. */
const refused = [
  { name: 'classeur.csv', content: [0x50, 0x4b, 3, 4, 20, 0, 6, 0], code: 'F15' },
  { name: 'zeros.csv', content: Array.from({ length: 500 }, () => 0), code: 'F01' },
  { name: 'vide.csv', content: '', code: 'F02' },
] as const;

/** What a page must never do because of a file: speak to the reader in its name, fail, or run anything. */
function harmOf(page: Page): readonly string[] {
  const harm: string[] = [];
  page.on('dialog', (dialog) => {
    harm.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => harm.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (/attacker|\/x$/.test(request.url())) harm.push(`request: ${request.url()}`);
  });
  return harm;
}

const answers = {
  fr: {
    own: '7 subventions de votre fichier',
    sum: '2 800 ¤',
    asked: '2 subventions de votre fichier · 4 000 ¤',
    choice: /1[.]500.* vaut 1\s500\D/,
  },
  ar: {
    own: '7 منح في ملفكم',
    sum: '2 800 ¤',
    asked: 'منحتان في ملفكم بمبلغ 4 000 ¤',
    choice: /1[.]500.* تساوي \u20681\s500\u2069/,
  },
} as const;

for (const reader of readers) {
  const { check } = words[reader];

  test(`cells that would do harm are shown as text, in their own direction (${reader})`, async ({ page }) => {
    const harm = harmOf(page);
    await openPage(page, `${reader}/`);
    await openOwnFiles(page, reader, [file(`${markup.replaceAll('/', '')}.csv`, hostile)]);
    await showOwnFiles(page, reader);
    await expect(sentence(page)).toContainText(answers[reader].own);
    await expect(sentence(page)).toContainText(answers[reader].sum);
    await expect(listRows(page)).toHaveCount(cells.length);
    for (const cell of [markup, formula]) {
      const name = page.locator('#grants td bdi', { hasText: cell }).first();
      await expect(name).toBeVisible();
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await page.locator('img, [onerror], body script:not([src]):not([type="application/json"])').count()).toBe(0);
    expect(await page.evaluate(() => 'injected' in window)).toBe(false);
    expect(await strayMarks(page)).toEqual([]);

    await recordLink(listRows(page).first()).click();
    await expect(page.getByRole('article')).toBeVisible();
    expect(await strayMarks(page)).toEqual([]);
    expect(harm).toEqual([]);
  });

  test(`a file that asks is counted once it is answered (${reader})`, async ({ page }) => {
    const harm = harmOf(page);
    await openPage(page, `${reader}/`);
    await openOwnFiles(page, reader, [file('asks.csv', 'association;montant\nA;1.500\nB;2.500\n')]);
    const choices = ownFile(page, 'asks.csv').locator('fieldset').getByRole('button');
    await expect(choices).toHaveCount(2);
    await expect(page.getByRole('button', { name: check.show })).toBeHidden();
    await choices.and(page.getByRole('button', { name: answers[reader].choice })).click();
    await showOwnFiles(page, reader);
    await expect(sentence(page)).toContainText(answers[reader].asked);
    expect(harm).toEqual([]);
  });

  test(`files that hold no table are refused by name, with what to do, and the page stays (${reader})`, async ({
    page,
  }) => {
    const harm = harmOf(page);
    await openPage(page, `${reader}/`);
    for (const { name, content, code } of refused) {
      await openOwnFiles(page, reader, [file(name, content)]);
      const { saw, do: todo } = issues[reader][code];
      for (const said of [saw, todo]) await expect(ownFile(page, name)).toContainText(said.split('[')[0] ?? '');
      await expect(page.getByRole('button', { name: check.show })).toBeHidden();
    }
    await page.getByRole('link', { name: words[reader].app.explore, exact: true }).click();
    await expect(sentence(page)).toContainText('342');
    expect(harm).toEqual([]);
  });
}

/** Texts with a direction override that nothing closes off from the sentence around them. */
async function strayMarks(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const stray: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isolated = node.parentElement?.closest('bdi, script');
      if (!isolated && /[\u202a-\u202e]/.test(node.textContent ?? '')) stray.push(node.textContent ?? '');
    }
    return stray;
  });
}
