import { expect, type Page } from '@playwright/test';
import { array, nullable, number, object, parse } from 'valibot';
import { figuresFr } from '../../src/i18n/messages/figures.fr.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { centimesOf, parseCsv } from './support/csv.ts';
import { type Export, exportBy } from './support/downloads.ts';
import { test } from './support/drawnMap.ts';
import { expectFigures, facetBar, openPage, type Reader, readers, sentence, words } from './support/explorePage.ts';
import { expectListed, type ListedGrant, readList } from './support/grantList.ts';
import { exportedByCommand } from './support/kharita.ts';
import { openOwnFiles, showOwnFiles } from './support/ownFile.ts';
import { edition, grantOf, selected, sumOf } from './support/published.ts';

const answer = selected(
  ({ fiscal_year = '', funder_class }) =>
    fiscal_year >= '2018' && fiscal_year <= '2021' && funder_class === 'local_government',
);

const dialects = [
  { name: 'data', delimiter: ',', decimal: '.', newline: '\n', mark: false },
  { name: 'excel', delimiter: ';', decimal: ',', newline: '\r\n', mark: true },
] as const;

const ownGrants = {
  fr: (n: number) => `${n} subventions de votre fichier`,
  ar: (n: number) => `${n} منحة في ملفكم`,
} as const;

async function filterYearsAndClass(page: Page, reader: Reader): Promise<void> {
  const { filters, codes } = words[reader];
  await moveTo(page, filters.firstYear, 'ArrowUp', '2018');
  await moveTo(page, filters.lastYear, 'ArrowDown', '2021');
  await facetBar(page, filters.class, codes.class.local_government).click();
  await expectFigures(page, reader, answer.length, sumOf(answer));
  await expectListed(page, answer.length);
}

/** Moves a handle of the year brush by its arrow key until it speaks of that year. */
async function moveTo(page: Page, handle: string, key: string, year: string): Promise<void> {
  const slider = page.getByRole('slider', { name: handle });
  await slider.focus();
  await expect(async () => {
    await slider.press(key);
    await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${year}`), { timeout: 50 });
  }).toPass({ intervals: [50] });
}

/** Expects a file and its receipt to say the same, and both what the committed files say. */
function expectSound(file: Export, dialect: (typeof dialects)[number]): void {
  const { manifest } = file;
  const text = file.bytes.toString('utf8');
  const records = parseCsv(text, dialect.delimiter);
  expect(file.name).toMatch(new RegExp(`^kharita-published-${edition.date}-${dialect.name}-[0-9a-z]{8}[.]zip$`));
  expect(manifest.format).toBe(dialect.name);
  expect(text.startsWith('\ufeff')).toBe(dialect.mark);
  expect(text.includes('\r\n')).toBe(dialect.newline === '\r\n');
  expect([records.length, manifest.grants, manifest.rows]).toEqual([answer.length, answer.length, answer.length]);
  expect(centimesOf(manifest.sum)).toBe(sumOf(answer));
  expect(manifest.edition).toEqual({ name: 'published', ...edition });
  expect(manifest.query.filter.clauses).toMatchObject({ class: ['local_government'], year: ['2018..2021'] });
  expect(manifest.notices).toEqual(['partialRecord']);
  for (const { grant_id = '', amount_awarded = '' } of records) {
    expect(amount_awarded.split(dialect.decimal)).toHaveLength(2);
    expect(centimesOf(amount_awarded)).toBe(centimesOf(grantOf(grant_id).amount_awarded ?? ''));
  }
}

const sorted = (list: readonly ListedGrant[]) => [...list].sort((a, b) => a.id.localeCompare(b.id));

const Line = object({ amount: nullable(number()) });
const AreasFile = object({ features: array(object({ properties: Line })), unplaced: array(Line) });

const formats = { fr: pagesFr.files.format, ar: pagesAr.files.format };

for (const reader of readers) {
  test(`an auditor exports a selection, checks the receipts and opens their data again (${reader})`, async ({
    page,
  }) => {
    const { download } = words[reader];
    await openPage(page, `${reader}/`);
    await filterYearsAndClass(page, reader);
    const onScreen = sorted(await readList(page));
    await page.getByRole('button', { name: download.open, exact: true }).click();
    const exported: Export[] = [];
    for (const dialect of dialects) {
      const file = await exportBy(page, () =>
        page.getByRole('button', { name: formats[reader][dialect.name], exact: true }).click(),
      );
      expectSound(file, dialect);
      expect((await exportedByCommand(file.manifest.address, '--format', dialect.name)).equals(file.zip)).toBe(true);
      exported.push(file);
    }
    await page.keyboard.press('Escape');

    for (const { bytes, manifest } of exported) {
      await openOwnFiles(page, reader, [{ name: 'data.csv', mimeType: 'text/csv', buffer: bytes }]);
      await showOwnFiles(page, reader);
      await expect(sentence(page)).toContainText(ownGrants[reader](answer.length));
      await expectListed(page, answer.length);
      const again = sorted(await readList(page));
      expect(again).toEqual(onScreen);
      expect(again.reduce((sum, { centimes }) => sum + centimes, 0)).toBe(centimesOf(manifest.sum));
      await openPage(page, manifest.address.slice(1));
      await expectFigures(page, reader, answer.length, sumOf(answer));
    }
  });
}

test('an auditor takes the workbook of the grants and the map of the regions, each with its receipt (ar)', async ({
  page,
}) => {
  const { download } = words.ar;
  const { files } = pagesAr;
  await openPage(page, 'ar/');
  await page.getByRole('button', { name: download.open, exact: true }).click();
  const press = (name: string) => () => page.getByRole('button', { name, exact: true }).click();
  const workbook = await exportBy(page, press(files.format.xlsx));
  expect(workbook.part('data.xlsx').subarray(0, 2).toString()).toBe('PK');
  expect(workbook.manifest).toMatchObject({ rows: selected().length, format: 'xlsx' });
  expect((await exportedByCommand(workbook.manifest.address, '--format', 'xlsx')).equals(workbook.zip)).toBe(true);

  await page.getByLabel(files.what).selectOption('region');
  const map = await exportBy(page, press(files.format.geojson));
  const { features, unplaced } = parse(AreasFile, JSON.parse(String(map.part('data.geojson'))));
  expect(features).toHaveLength(12);
  const lines = [...features.map(({ properties }) => properties), ...unplaced];
  expect(lines.reduce((sum, { amount }) => sum + Math.round((amount ?? 0) * 100), 0)).toBe(sumOf(selected()));
  const { address } = map.manifest;
  expect((await exportedByCommand(address, '--content', 'region', '--format', 'geojson')).equals(map.zip)).toBe(true);
  expect(map.manifest.rows).toBeGreaterThanOrEqual(features.length + unplaced.length);
});

test('either side of two periods leaves the page as the command writes it, held to whom the two compare (fr)', async ({
  page,
}) => {
  const asked = 'fr/compare?year=2010..2017&against=year%3D2018..2025';
  await openPage(page, asked);
  for (const side of ['a', 'b'] as const) {
    await page.getByRole('button', { name: figuresFr.compare.download[side], exact: true }).click();
    const taken = await exportBy(page, () => page.getByRole('button', { name: formats.fr.data, exact: true }).click());
    await page.keyboard.press('Escape');
    const { year, funder = [] } = taken.manifest.query.filter.clauses;
    expect(year).toEqual([side === 'a' ? '2010..2017' : '2018..2025']);
    expect(funder.length).toBeGreaterThan(0);
    expect((await exportedByCommand(`/${asked}`, '--side', side)).equals(taken.zip)).toBe(true);
    expect((await exportedByCommand(taken.manifest.address)).equals(taken.zip)).toBe(true);
  }
});
