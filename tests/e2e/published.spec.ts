import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import { areas, expectFigures, openPage, readers, sentence, words } from './support/explorePage.ts';
import { grants, selected, sumOf } from './support/published.ts';

const said = {
  fr: {
    all: '342 subventions publiées · 325,1 M MAD',
    leftOut: '80 lignes, 114 707 000 MAD (annonce, proposition, répétition possible)',
    included: '422 subventions publiées · 439,8 M MAD',
    offMap: 'Hors carte : 50 subventions, 11,9 M MAD',
    few: { '10': '9 lignes seulement', '11': '4 lignes seulement' },
    without: 'Marrakech-Safi',
  },
  ar: {
    all: '342 منحة منشورة بمبلغ 325,1 مليون درهم',
    leftOut: '80 سطراً، 114 707 000 درهم (إعلان، أو اقتراح، أو تكرار محتمل)',
    included: '422 منحة منشورة بمبلغ 439,8 مليون درهم',
    offMap: 'خارج الخريطة: 50 منحة، 11,9 مليون درهم',
    few: { '10': '9 أسطر فقط', '11': '4 أسطر فقط' },
    without: 'مراكش-آسفي',
  },
} as const;

for (const reader of readers) {
  const { explore, map } = words[reader];
  const expected = said[reader];

  test.describe(`the published edition (${reader})`, () => {
    test.beforeEach(async ({ page }) => openPage(page, `${reader}/`));

    test('says its figure, what limits it, and what is left out with the switch that includes it', async ({ page }) => {
      const all = selected();
      await expect(sentence(page)).toContainText(expected.all);
      await expectFigures(page, reader, all.length, sumOf(all));
      await expect(page.getByText(explore.partialPhrase)).toBeVisible();
      await expect(page.getByRole('main').locator('p', { hasText: explore.partialPhrase })).toContainText(
        expected.leftOut,
      );

      await page.getByRole('button', { name: explore.includeLeftOut }).click();
      await expect(sentence(page)).toContainText(expected.included);
      await expectFigures(page, reader, grants.length, sumOf(grants));
      await page.getByRole('button', { name: explore.backToDefault }).click();
      await expect(sentence(page)).toContainText(expected.all);
    });

    test('dots the two regions with fewer than ten rows, and says so', async ({ page }) => {
      await expect(areas(page)).toHaveCount(12);
      const dotted = areas(page).filter({ has: page.locator('use[fill="url(#land-few)"]') });
      await expect(dotted).toHaveCount(2);
      for (const [code, rows] of Object.entries(expected.few))
        await expect(dotted.and(page.locator(`#choose-area-${code}`))).toHaveAccessibleName(new RegExp(rows));
      await expect(page.getByRole('list', { name: map.key.label })).toContainText(map.key.few);
    });

    test('shows what is not on the map, beside it and in its table', async ({ page }) => {
      const key = page.getByRole('list', { name: map.key.label });
      await expect(key).toContainText(expected.offMap);
      await page.getByRole('button', { name: map.form.table, exact: true }).first().click();
      const table = page.getByRole('table', { name: map.title.amount });
      const rows = (name: string) => table.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      await expect(rows(map.table.notStated.region).getByRole('cell').nth(1)).toHaveText('44');
      await expect(rows(map.table.abroad).getByRole('cell').nth(1)).toHaveText('6');
      await expect(rows(map.table.total).getByRole('cell').nth(1)).toHaveText('342');
      await expect(table.getByRole('row')).toHaveCount(1 + 12 + 4 + 1);
    });

    test('keeps per inhabitant off with its reason, which stays in the title once it is on', async ({ page }) => {
      const measure = page
        .getByRole('group', { name: map.measure.label })
        .getByRole('button', { name: map.measure.per_inhabitant });
      await expect(measure).toContainText(map.off);
      await measure.click();
      const dialog = page.getByRole('dialog', { name: map.partial.title });
      await expect(dialog).toContainText(map.partial.why);
      await dialog.getByRole('button', { name: map.partial.close }).click();
      await expect(measure).toHaveAttribute('aria-pressed', 'false');

      await measure.click();
      await dialog.getByRole('button', { name: map.partial.show }).click();
      await expect(measure).toHaveAttribute('aria-pressed', 'true');
      await expect(page).toHaveURL(/measure=per_inhabitant/);
      const figure = page.getByRole('figure', { name: map.title.per_inhabitant });
      await expect(figure.getByText(map.partial.printed)).toBeVisible();
    });

    test('hatches the provinces without a list in this edition, in those words', async ({ page }) => {
      const listed = new Set(grants.map(({ province_code }) => province_code));
      listed.delete('');
      await page.getByRole('button', { name: map.level.province }).click();
      await expect(areas(page)).toHaveCount(75);
      const hatched = areas(page).filter({ has: page.locator('use[fill="url(#land-no-list)"]') });
      await expect(hatched).toHaveCount(75 - listed.size);
      await expect(hatched.first()).toHaveAccessibleName(new RegExp(map.readout.noList));
      const words = map.key.noList.replace('{{areas}}', String(75 - listed.size));
      await expect(page.getByRole('list', { name: map.key.label })).toContainText(words);
    });

    test('names the few rows that give a region its colour, and shows the map without them', async ({ page }) => {
      const note = page.locator('section').filter({ has: page.getByRole('button', { name: map.outlier.without }) });
      await expect(note).toContainText(expected.without);
      await note.getByRole('button').click();
      await expect(page).toHaveURL(/amount=[.][.]\d+/);
      await expect(sentence(page)).not.toContainText('342');
      await expect(note).toBeHidden();
    });
  });
}
