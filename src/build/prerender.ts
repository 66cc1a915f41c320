import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RenderedPage, RenderPage } from '../app/renderPage.tsx';
import { explorePage, type Page, pathOf } from '../core/view/page.ts';
import type { SiteAddress } from '../core/view/siteAddress.ts';
import { type Language, languages } from '../i18n/languages.ts';
import { type PageData, pageDataId } from '../state/pageData.ts';
import { takeBuiltFiles } from './builtFiles.ts';
import { chooserPage } from './chooserPage.ts';
import { dataBlock } from './dataBlock.ts';
import { writeKeepLists } from './keepLists.ts';
import { linkedData } from './linkedData.ts';
import {
  attribute,
  chooserHead,
  type HeadFiles,
  languageLinks,
  pageHead,
  shortAddress,
  siteAddress,
} from './pageHead.ts';
import { type PrintedEditions, pageDataOf } from './printedData.ts';
import { printedPages } from './printedPages.ts';
import { loadRenderer } from './renderer.ts';
import { sitemap } from './sitemap.ts';
import { kindCard, SiteCards } from './social/siteCards.ts';

/** Writes every page of the first edition in each language, from the built `index.html`, and the page that chooses one. */
export async function prerender(dist: string, editions: PrintedEditions): Promise<number> {
  const at = siteAddress();
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = { find: takeBuiltFiles(dist), assets: readdirSync(join(dist, 'assets')) };
  const { pageRenderer, cardWriter } = await loadRenderer();
  const renderers = await Promise.all(
    languages.map(async (language) => ({ language, render: await pageRenderer(language, at.base) })),
  );
  const dataOf = pageDataOf(editions, at.site);
  const whole = { ...dataOf(explorePage), calls: editions.calls };
  const cards = await SiteCards.open({ site: shortAddress(at), whole }, cardWriter);
  const pages = printedPages(editions.table, editions.calls, editions.reference);
  for (const page of pages) {
    const data = dataOf(page);
    for (const { language, render } of renderers) {
      const card = await cards.put(dist, data, language);
      await writePage(dist, template, language, render, data, at, { ...files, card });
    }
  }
  writeKeepLists(dist, files, editions.editions[0]);
  const draw = await chooserPage(at.base);
  writeFileSync(join(dist, 'index.html'), draw(template, chooserHead(at, kindCard('explore', languages[0]))));
  writeFileSync(join(dist, '404.html'), draw(template, unprintedHead(at), 'unprinted'));
  if (at.site) {
    writeFileSync(join(dist, 'sitemap.xml'), sitemap(pages, at, editions.editions[0]?.edition.date ?? ''));
    appendFileSync(join(dist, 'robots.txt'), `Sitemap: ${at.site}${at.base}sitemap.xml\n`);
  }
  return pages.length * languages.length;
}

async function writePage(
  dist: string,
  template: string,
  language: Language,
  render: RenderPage,
  data: PageData,
  at: SiteAddress,
  files: HeadFiles,
): Promise<void> {
  const rendered = await render(data);
  const file = join(dist, language, fileOf(data.page));
  mkdirSync(dirname(file), { recursive: true });
  const linked = linkedData(rendered, data, at);
  const { name, date } = data.edition;
  const head = [
    `<script src="${at.base}early.js" data-edition="${attribute(`${name}@${date}`)}"></script>`,
    pageHead(rendered, data.page, at, files),
    ...(linked ? [dataBlock('application/ld+json', linked)] : []),
  ];
  writeFileSync(file, fill(template, rendered, head.join('\n    '), data));
}

/** Its script leaves, of the languages offered, the one the address is in. */
function unprintedHead(at: SiteAddress): string {
  return `<script src="${at.base}unprinted.js" data-base="${at.base}"></script>\n    ${languageLinks(at, '')}`;
}

/** Where every static host looks for a page, its address with a slash at the end or without: `region/09/index.html`. */
function fileOf(page: Page): string {
  return join(decodeURIComponent(pathOf(page)), 'index.html');
}

function fill(template: string, page: RenderedPage, head: string, data: PageData): string {
  const put = (html: string, mark: string, text: string) => html.replace(mark, () => text);
  let html = template.replace('<html lang="fr" dir="ltr">', `<html lang="${page.language}" dir="${page.direction}">`);
  html = put(html, '<title>Kharita</title>', `<title>${attribute(page.title)}</title>`);
  html = put(html, '<!--head-->', head);
  html = put(html, '<!--no-script-->', `<p class="no-script">${page.noScript}</p>`);
  html = put(html, '<!--opening-->', `<p class="opening" role="status">${page.opening}</p>`);
  html = put(html, '<!--app-->', page.body);
  return put(html, '<!--page-data-->', dataBlock('application/json', data, ` id="${pageDataId}"`));
}
