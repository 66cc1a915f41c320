import { expect, type Page } from '@playwright/test';
import { pagesAr } from '../../src/i18n/messages/pages.ar.ts';
import { pagesFr } from '../../src/i18n/messages/pages.fr.ts';
import { test } from './support/drawnMap.ts';
import { openPage, plain, readers, sentence, words } from './support/explorePage.ts';
import { selected } from './support/published.ts';
import { listenTo, type ScreenReader } from './support/screenReader.ts';

/**
 * A gesture of someone who listens: something chosen in a list of the screen reader (figures, links, headings), Enter,
 * a key of the site, or words typed in one go.
 */
type Gesture = (reader: ScreenReader) => Promise<unknown>;

const pages = { fr: pagesFr, ar: pagesAr };
const province = { fr: 'Agadir-Ida-Ou-Tanane', ar: 'أكادير-إدا وتنان' };

const named =
  'link|button|heading|figure|option|checkbox|radio|searchbox|combobox|slider|img|dialog|listbox|navigation';
const state = '(not )?(pressed|selected|expanded|checked|disabled)|current \\w+|level \\d|position \\d+|set size \\d+';
const nameless = new RegExp(`^(${named})(, (${state}))*$`);
const doubled = /^[a-z]+, (.{4,}), \1(,|$)/;

/** What no one should hear: a control without a name, a name twice, a sentence twice in a row, drawings that name nothing. */
function badlySaid(said: readonly string[]): string[] {
  return said.filter(
    (phrase, at) =>
      nameless.test(phrase) ||
      doubled.test(phrase) ||
      phrase.startsWith('graphics-') ||
      /undefined|null|NaN|\[object|[{]{2}/.test(phrase) ||
      (said[at + 1] === 'end of paragraph' && said[at + 3] === phrase),
  );
}

/** Texts all in letters that are not the page's, yet said by the voice of the page; a name in a sentence is its own. */
function wrongVoices(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const [text, around] = [node.textContent ?? '', node.parentElement];
      const voice = around?.closest('[lang]')?.getAttribute('lang');
      const other = /\p{Script=Arabic}{3}/u.test(text) && !/\p{Script=Latin}/u.test(text);
      if (other && voice !== 'ar' && around?.checkVisibility() && !around.closest('[aria-hidden="true"]'))
        found.push(text);
    }
    return found;
  });
}

/** Words of the interface as they are said, up to what is filled in or after it, whatever space stands between them. */
const inWords = (text: string) => plain(text).replaceAll(' ', '\\s');
const titled = (title: string) => new RegExp(`${inWords(title.split('}}')[1] ?? '')}$`);

for (const reader of readers) {
  const { charts, app } = words[reader];
  const { find } = pages[reader];
  const grant = selected((row) => row.region_code === '09')[0]?.grant_id ?? '';

  /** Types what is sought where the key `/` leads, and takes the first answer. */
  const seek = (page: Page, typed: string): readonly Gesture[] => [
    async () => {
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox', { name: find.label })).toBeFocused();
    },
    async () => {
      await page.keyboard.insertText(typed);
      await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    },
    () => page.keyboard.press('Enter'),
  ];
  /** Chooses a figure by its title, then the first page it leads to. */
  const leadTo = (figure: RegExp): readonly Gesture[] => [
    (listener) => listener.choose('Figure', figure),
    (listener) => listener.choose('Link', new RegExp(`^link, ${inWords(app.openPage.split('{{')[0] ?? '')}`)),
    (listener) => listener.enter(),
  ];

  test(`a screen reader reaches a funder, a recipient, a province and a grant in three gestures (${reader})`, async ({
    page,
  }) => {
    await openPage(page, `${reader}/`);
    await expect(sentence(page)).toBeVisible();
    const listener = await listenTo(page);
    const explore = await listener.readAll();
    expect(badlySaid(explore)).toEqual([]);
    expect(explore).toContainEqual(expect.stringMatching(/^heading, 342 .* 325,1 .*, level 1$/));
    const address = page.url();
    const ways: readonly [RegExp, readonly Gesture[], RegExp][] = [
      [/[/]funder[/]/, leadTo(titled(charts.ranking.funders)), /^heading, .+, level 1$/],
      [/[/]recipient[/]/, leadTo(titled(charts.ranking.recipients)), /^heading, .+, level 1$/],
      [/[/]province[/]09[.]001$/, seek(page, province[reader]), new RegExp(`^heading, ${province[reader]}`)],
      [new RegExp(`/grant/${grant}$`), seek(page, grant), /^heading, [\d ,]+.+, level 1$/],
    ];
    for (const [path, gestures, heading] of ways) {
      await listener.forget();
      expect(gestures.length).toBeLessThanOrEqual(3);
      for (const gesture of gestures) await gesture(listener);
      await expect(page).toHaveURL(path);
      await expect(sentence(page)).toBeVisible();
      await expect(page.getByRole('main')).toBeFocused();
      const title = plain(await page.title());
      await expect.poll(() => listener.heard()).toContainEqual(expect.stringContaining(`main, ${title}`));
      const said = await listener.readAll();
      expect(badlySaid(said), path.source).toEqual([]);
      expect(said).toContainEqual(expect.stringMatching(heading));
      expect(await wrongVoices(page), path.source).toEqual([]);
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(sentence(page)).toContainText('342');
    }
  });
}
