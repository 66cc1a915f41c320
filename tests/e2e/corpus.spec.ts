import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Answer, answers, folder, present } from '../corpus/answers.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers } from './support/explorePage.ts';
import { checkedByCommand } from './support/kharita.ts';
import { ownFile } from './support/ownFile.ts';

/** Samples of a schema: one that conforms, two with errors planted in them. */
const samples = ['scdl-exemple-valide.csv', 'scdl-invalide-cellules.csv', 'scdl-invalide-colonnes.csv'];

const files: readonly (Pick<Answer, 'file' | 'mapping'> & { rows?: Answer['rows']; sum?: string })[] = [
  ...answers,
  ...samples.map((file) => ({ file })),
];

/** Marks of direction and kinds of space are how a text is set, not what it says. */
const said = (text: string) =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const digits = (text: string | null) => (text ?? '').replace(/\D/g, '');

/** Each issue the command tells: its code, then what was seen, why it matters and what to do. */
function toldByCommand(output: string): readonly string[] {
  const lines = output.split('\n');
  return lines.flatMap((line, at) => {
    const [, code] = /^\P{L}*\[(\w\d\d)\]/u.exec(line) ?? [];
    return code ? [said([code, ...lines.slice(at + 1, at + 4)].join(' '))] : [];
  });
}

/** The same from the report that the page puts on paper. */
async function toldOnPaper(page: Page, section: Locator): Promise<readonly string[]> {
  await page.evaluate(() => {
    window.print = () => {};
  });
  await section.getByRole('button').last().click();
  const issues = page.locator('[data-report] li:has(> strong)');
  await expect(issues.first()).toBeAttached();
  const texts = await issues.evaluateAll((items) =>
    items.map((item) => {
      const [code] = (item.querySelector('bdi')?.textContent ?? '').trim().split(' ');
      const words = [...item.childNodes].filter((node) => !(node instanceof HTMLSpanElement));
      return [code, ...words.map((node) => node.textContent ?? '')].join(' ');
    }),
  );
  return texts.map(said);
}

for (const reader of readers) {
  test.describe(`real files, in the page as on the command line (${reader})`, () => {
    test.skip(!present, `not run: ${folder} is not here`);

    for (const { file, mapping = {}, rows, sum } of files) {
      test(file, async ({ page }) => {
        const path = join(folder, file);
        await openPage(page, `${reader}/check`);
        await page.locator('main input[type="file"]').setInputFiles(path);
        const section = ownFile(page, file);
        await expect(section).toHaveAttribute('aria-busy', 'false');
        for (const [field, heading] of Object.entries(mapping)) {
          const column = section.locator('tbody tr', { has: page.locator('th').getByText(heading, { exact: true }) });
          await column.first().getByRole('combobox').selectOption(field);
          await expect(section).toHaveAttribute('aria-busy', 'false');
        }
        const numbers = section.locator('dl dd:first-of-type');
        if (rows) expect(digits(await numbers.first().textContent())).toBe(String(rows.accepted));
        if (sum) expect(digits(await numbers.last().textContent())).toBe(digits(sum));
        const given = Object.entries(mapping).flatMap(([field, heading]) => ['--map', `${field}=${heading}`]);
        const output = await checkedByCommand(path, '--lang', reader, ...given);
        const told = toldByCommand(output);
        expect(told.length).toBeGreaterThan(0);
        expect(await toldOnPaper(page, section)).toEqual(told);
      });
    }
  });
}
