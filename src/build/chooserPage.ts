import { formatAddress } from '../core/view/address.ts';
import { explorePage, type Page, pathOf } from '../core/view/page.ts';
import { createTranslator, loadMessages } from '../i18n/i18n.ts';
import { type Language, languageFacts, languages } from '../i18n/languages.ts';
import { unprinted } from '../i18n/messages/unprinted.ts';

/** Draws the page at the base and for unknown addresses into a template, under a head. */
export type DrawChooser = (template: string, head: string, as?: 'unprinted') => string;

/**
 * The page that goes on to the reader's language; where every byte counts it stays, and offers each language with the
 * two pages that answer most readers. For an address without a page (`unprinted`) it says that this one is drawn in the
 * browser: it is what is seen until then.
 */
export async function chooserPage(base: string): Promise<DrawChooser> {
  const choices = await Promise.all(languages.map((language) => choiceOf(language, base)));
  return (template, head, as) =>
    template
      .replace('<!--head-->', () => head)
      .replace('<!--opening-->', '')
      .replace(
        '<!--app-->',
        () =>
          `<main class="chooser"><h1>Kharita · خريطة</h1><ul>${choices.map((choice) => choice(as === 'unprinted')).join('')}</ul></main>`,
      )
      .replace('<!--page-data-->', '');
}

async function choiceOf(language: Language, base: string): Promise<(unprinted: boolean) => string> {
  const { t } = createTranslator(language, await loadMessages(language));
  const { autonym, direction } = languageFacts[language];
  const link = (page: Page, text: string) =>
    `<a href="${formatAddress({ language, path: pathOf(page) }, base)}">${text}</a>`;
  const links = [link(explorePage, t('app.explore')), link({ kind: 'calls' }, t('app.calls'))];
  const said = language === 'zgh' ? '' : `<span>${unprinted[language]}</span> `;
  return (missing) =>
    `<li lang="${language}" dir="${direction}"><b>${autonym}</b> ${missing ? said : ''}${links.join(' ')}</li>`;
}
