import { expect } from '@playwright/test';
import { test } from './support/drawnMap.ts';
import {
  chooseArea,
  expectFigures,
  facetBar,
  openPage,
  plain,
  readers,
  sentence,
  sentenceText,
  words,
  written,
} from './support/explorePage.ts';
import { expectListed, idOf, listRows } from './support/grantList.ts';
import { edition, grantOf, selected, sumOf } from './support/published.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const asked = {
  fr: { region: 'Souss-Massa', sector: 'Culture et arts', date: '22 novembre 2026' },
  ar: { region: 'سوس-ماسة', sector: 'الثقافة والفنون', date: '22 نونبر 2026' },
} as const;

for (const reader of readers) {
  test(`a journalist quotes the figure for a region and a sector, with its source (${reader})`, async ({ page }) => {
    const { filters, download, explore } = words[reader];
    const { region, sector, date } = asked[reader];
    const answer = selected((grant) => grant.region_code === '09' && grant.sector === 'culture');

    await openPage(page, `${reader}/`);
    await chooseArea(page, region);
    await facetBar(page, filters.sector, sector).click();
    await expectFigures(page, reader, answer.length, sumOf(answer));
    await expect(sentence(page)).toContainText(region);
    await expect(sentence(page)).toContainText(sector);

    await page.getByRole('button', { name: download.copy }).click();
    await expect(page.getByRole('button', { name: download.copied })).toBeVisible();
    const quotation = await page.evaluate(() => navigator.clipboard.readText());
    const [figure = '', ...terms] = quotation.split('\n');
    const address = new URL(terms.pop() ?? '');
    for (const part of [String(answer.length), written(sumOf(answer)), region, sector])
      expect(plain(figure)).toContain(part);
    expect(terms).toContain(explore.partialPhrase);
    expect(plain(terms.join(' '))).toContain(date);
    expect(terms.join()).toContain(edition.hash.slice(0, 10));
    expect(Object.fromEntries(address.searchParams)).toEqual({
      region: '09',
      sector: 'culture',
      edition: `published@${edition.date}`,
    });

    const quoted = await sentenceText(page);
    await openPage(page, address.href);
    await expectFigures(page, reader, answer.length, sumOf(answer));
    expect(await sentenceText(page)).toBe(quoted);

    await expectListed(page, answer.length);
    const first = listRows(page).first();
    const { source_url = '' } = grantOf(await idOf(first));
    await expect(first.locator('a[target="_blank"]')).toHaveAttribute('href', source_url);
  });
}
