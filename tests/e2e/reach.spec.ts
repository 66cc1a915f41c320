import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { fold } from '../../src/core/text/fold.ts';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { parseCsv } from './support/csv.ts';
import { test } from './support/drawnMap.ts';
import { openPage, readers, sentence, words } from './support/explorePage.ts';
import { calls, grants, selected } from './support/published.ts';

/**
 * A gesture is one decision of the reader: a key, a click or a tap, or words typed in one go. Three reach anything
 * from explore: open the search, type, open the first answer. `tests/edition/found.test.ts` asks it of all; here a
 * sample goes the whole way, and back.
 */
const seed = 20_261_122;
const pages = { fr: pagesFr, ar: pagesAr };
const sport = { fr: 'Sports', ar: 'الرياضة' };
/** How wide the screen is for the keys and for the pointer of each reader. */
const widths = { fr: { keys: 1440, pointer: 390 }, ar: { keys: 390, pointer: 1440 } } as const;

const referenceFile = (name: string) => parseCsv(readFileSync(`data/reference/${name}.csv`, 'utf8'));
const slugs = new Map(referenceFile('funders').map(({ name_fr = '', funder_slug = '' }) => [name_fr, funder_slug]));

/** What is typed, and where it leads: the end of the address, or what the page's heading says. */
interface Target {
  readonly typed: string;
  readonly path?: string;
  readonly heading?: string;
}

function sample<T>(all: readonly T[], count: number, random: () => number): T[] {
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)).flat();
}

function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Letters the search takes. */
const longest = 120;

/** True for a title that no other call has and that can be typed; another call is sought by its identifier. */
function isItsOwn(title: string): boolean {
  return title.length <= longest && calls.filter((call) => call.title === title).length === 1;
}

/** So many of each kind. */
function targetsFrom(start: number, each: number): readonly Target[] {
  const random = randomFrom(start);
  const known = [...new Set(selected().map(({ funder_name = '' }) => funder_name))].filter((name) => slugs.has(name));
  const recipients = [...new Set(selected().map(({ recipient_name = '' }) => recipient_name))].filter(Boolean);
  return [
    ...sample(known, each, random).map((typed) => ({ typed, path: `/funder/${slugs.get(typed)}` })),
    ...sample(recipients, each, random).map((typed) => ({ typed, heading: typed })),
    ...sample(referenceFile('provinces'), each, random).map(({ code = '', name_ar = '' }) => ({
      typed: name_ar,
      path: `/province/${code}`,
    })),
    ...sample(calls, each, random).map(({ call_id = '', title = '' }) => ({
      typed: isItsOwn(title) ? title : call_id,
      path: `/call/${call_id}`,
      heading: title,
    })),
    ...sample(grants, each, random).map(({ grant_id = '' }) => ({ typed: grant_id, path: `/grant/${grant_id}` })),
  ];
}

/** Where a reader is: the address, how far it is scrolled, and what the keyboard is on; the content where on nothing. */
async function standing(page: Page): Promise<unknown> {
  return page.evaluate(() => {
    const focus = document.activeElement;
    const onPage = focus === document.body || focus?.id === 'main';
    const name = focus?.getAttribute('aria-label') ?? focus?.getAttribute('href') ?? focus?.textContent;
    return { address: location.href, scroll: scrollY, focus: onPage ? 'main' : name };
  });
}

async function expectReached(page: Page, { path, heading }: Target): Promise<void> {
  if (path) await expect.poll(() => decodeURIComponent(new URL(page.url()).pathname)).toMatch(new RegExp(`${path}$`));
  const title = page.locator('main[aria-busy="false"] h1');
  await expect.poll(async () => fold((await title.textContent()) ?? '')).toContain(fold(heading ?? ''));
  await expect(page.getByRole('dialog')).toBeHidden();
}

async function expectBack(page: Page, before: unknown): Promise<void> {
  await page.goBack();
  await expect.poll(() => standing(page)).toEqual(before);
}

for (const reader of readers) {
  const { app } = words[reader];
  const { find } = pages[reader];
  const { keys, pointer } = widths[reader];

  test.describe(`from explore by keys, ${keys} wide (${reader})`, () => {
    test.use({ viewport: { width: keys, height: 900 } });

    test(`a sample of everything is reached in three gestures, and Back returns exactly (seed ${seed})`, async ({
      page,
    }) => {
      await openPage(page, `${reader}/?sector=sport`);
      await expect(sentence(page)).toContainText(sport[reader]);
      await page.locator('#grants').scrollIntoViewIfNeeded();
      await page.locator('main a[href*="/funder/"]').first().focus();
      for (const target of targetsFrom(seed + keys, 2)) {
        const before = await standing(page);
        await page.keyboard.press('/');
        await expect(page.getByRole('combobox')).toBeFocused();
        await page.keyboard.insertText(target.typed);
        await page.keyboard.press('Enter');
        await expectReached(page, target);
        await expectBack(page, before);
      }
    });
  });

  test.describe(`from explore by a pointer, ${pointer} wide (${reader})`, () => {
    test.use({ viewport: { width: pointer, height: 900 } });

    test('a sample of everything is reached in three gestures too, and Back returns exactly', async ({ page }) => {
      await openPage(page, `${reader}/?sector=sport`);
      await expect(sentence(page)).toContainText(sport[reader]);
      for (const target of targetsFrom(seed + pointer + 1, 1)) {
        const before = await standing(page);
        await page.getByRole('button', { name: app.find, exact: true }).click();
        await page.getByRole('combobox').fill(target.typed);
        await page.getByRole('dialog').getByRole('option').first().click();
        await expectReached(page, target);
        await page.goBack();
        await expect.poll(() => standing(page)).toMatchObject({ ...Object(before), focus: app.find });
        await page.locator('body').evaluate(() => (document.activeElement as HTMLElement).blur());
      }
    });

    test('a name on the page leads to its page in one, and Back returns exactly', async ({ page }) => {
      await openPage(page, `${reader}/`);
      for (const kind of ['funder', 'recipient', 'region']) {
        const link = page.locator(`main a[href*="/${reader}/${kind}/"]:visible`).nth(1);
        await link.scrollIntoViewIfNeeded();
        await link.focus();
        const before = await standing(page);
        await link.click();
        await expect(page).toHaveURL(new RegExp(`/${kind}/`));
        await expectBack(page, before);
      }
    });
  });

  test(`the search is a combobox with its list, and says how much it found (${reader})`, async ({ page }) => {
    await openPage(page, `${reader}/`);
    await page.getByRole('button', { name: app.find, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: find.title });
    const field = dialog.getByRole('combobox', { name: find.label });
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(dialog.getByRole('status')).toHaveText(find.keys);
    await field.fill('nador');
    await expect(dialog.getByRole('group', { name: find.kinds.grants })).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    const list = dialog.getByRole('listbox', { name: find.results });
    expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    await expect(dialog.getByRole('status')).toContainText(/\d/);
    const options = list.getByRole('option');
    for (const at of [0, 1, 2]) {
      const active = await field.getAttribute('aria-activedescendant');
      await expect(options.nth(at)).toHaveAttribute('id', active ?? '');
      await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
      await page.keyboard.press('ArrowDown');
    }
  });
}
