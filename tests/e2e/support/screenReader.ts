import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { plain } from './explorePage.ts';

declare global {
  var screenReader: typeof virtual;
}

const bundle = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');

/** What a screen reader lists for its user to choose from. */
export type Listed = 'Link' | 'Heading' | 'Figure' | 'Landmark';

/** A screen reader on a page: what it says, and what its user does with it. */
export interface ScreenReader {
  /** The page from its beginning to its end. */
  readonly readAll: () => Promise<readonly string[]>;
  /** Goes to the first of a list, from here on, that is said so; what is said there. */
  readonly choose: (listed: Listed, said: RegExp) => Promise<string>;
  /** The key that follows a link or presses a button. */
  readonly enter: () => Promise<void>;
  /** What was said since it was last forgotten. */
  readonly heard: () => Promise<readonly string[]>;
  readonly forget: () => Promise<void>;
}

const commands = {
  Link: 'moveToNextLink',
  Heading: 'moveToNextHeadingLevel2',
  Figure: 'moveToNextFigure',
  Landmark: 'moveToNextLandmark',
} as const;

/** Attaches a virtual screen reader to the page as it is drawn; what stands in `noscript` is never read with scripts. */
export async function listenTo(page: Page): Promise<ScreenReader> {
  await page.route('**/screen-reader.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(bundle) }),
  );
  await page.route('**/listen.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "import { virtual } from './screen-reader.js'; globalThis.screenReader = virtual;",
    }),
  );
  await page.addScriptTag({ url: '/listen.js', type: 'module' });
  await page.waitForFunction(() => globalThis.screenReader);
  await page.evaluate(async () => {
    for (const unread of document.querySelectorAll('noscript')) unread.remove();
    await screenReader.start({ container: document.body });
  });
  return readerOn(page);
}

function readerOn(page: Page): ScreenReader {
  return {
    readAll: async () => {
      const said = await page.evaluate(async () => {
        await screenReader.stop();
        await screenReader.start({ container: document.body });
        for (let at = 0; at < 20_000; at++) {
          if ((await screenReader.lastSpokenPhrase()) === 'end of document') break;
          await screenReader.next();
        }
        return screenReader.spokenPhraseLog();
      });
      return said.map(plain);
    },
    choose: async (listed, said) => {
      const phrase = await page.evaluate(
        async ({ command, source }) => {
          const wanted = new RegExp(source, 'u');
          const seen = new Set<Node | null>();
          for (;;) {
            await screenReader.perform(screenReader.commands[command]);
            const at = screenReader.activeNode;
            if (seen.has(at)) return '';
            seen.add(at);
            const phrase = await screenReader.lastSpokenPhrase();
            if (wanted.test(phrase)) return phrase;
          }
        },
        { command: commands[listed], source: said.source },
      );
      if (phrase === '') throw new Error(`no ${listed} is said as ${said}`);
      return plain(phrase);
    },
    enter: () => page.evaluate(() => screenReader.act()),
    heard: async () => (await page.evaluate(() => screenReader.spokenPhraseLog())).map(plain),
    forget: () => page.evaluate(() => screenReader.clearSpokenPhraseLog()),
  };
}
