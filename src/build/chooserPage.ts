import { languageFacts, languages } from '../i18n/languages.ts';

/** The page at the base and for unknown addresses: goes on to the reader's language, or offers all of them. */
export function chooserPage(template: string, head: string, base: string): string {
  const links = languages.map(
    (tag) =>
      `<li><a href="${base}${tag}/" lang="${tag}" dir="${languageFacts[tag].direction}">${languageFacts[tag].autonym}</a></li>`,
  );
  return template
    .replace('<!--head-->', () => head)
    .replace('<!--app-->', () => `<main><h1>Kharita · خريطة</h1><ul>${links.join('')}</ul></main>`)
    .replace('<!--page-data-->', '');
}
