import { formatAddress } from '../core/view/address.ts';
import { explorePage, type Page, pathOf } from '../core/view/page.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { type Language, languageFacts, languages } from '../i18n/languages.ts';

/** Draws the page at the base and for unknown addresses into a template, under a head. */
export type DrawChooser = (template: string, head: string) => string;

/**
 * The page that goes on to the reader's language; where every byte counts it stays, and offers each language with the
 * two pages that answer most readers.
 */
export async function chooserPage(base: string): Promise<DrawChooser> {
  const choices = await Promise.all(languages.map((language) => choiceOf(language, base)));
  return (template, head) =>
    template
      .replace('<!--head-->', () => head)
      .replace('<!--app-->', () => `<main class="chooser"><h1>Kharita · خريطة</h1><ul>${choices.join('')}</ul></main>`)
      .replace('<!--page-data-->', '');
}

async function choiceOf(language: Language, base: string): Promise<string> {
  const { t } = createTranslator(language, await loadMessages(language));
  const { autonym, direction } = languageFacts[language];
  const link = (page: Page, text: string) =>
    `<a href="${formatAddress({ language, path: pathOf(page) }, base)}">${text}</a>`;
  const links = [link(explorePage, t('app.explore')), link({ kind: 'calls' }, t('app.calls'))];
  return `<li lang="${language}" dir="${direction}"><b>${autonym}</b> ${links.join(' ')}</li>`;
}
