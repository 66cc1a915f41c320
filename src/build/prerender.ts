import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RenderedPage, RenderPage } from '../app/renderPage.tsx';
import type { Edition } from '../core/edition/edition.ts';
import type { Reference } from '../core/model/reference.ts';
import { compileFilter } from '../core/query/compileFilter.ts';
import { explore } from '../core/query/exploreSelection.ts';
import { defaultFilter } from '../core/query/filter.ts';
import { listRows } from '../core/query/listRows.ts';
import type { GrantTable } from '../core/table/grantTable.ts';
import { type Page, pathOf } from '../core/view/page.ts';
import { answer } from '../engine/answer.ts';
import { nameUnheard } from '../engine/nameUnheard.ts';
import { type Language, languageFacts, languages } from '../i18n/languages.ts';
import type { EditionEntry } from '../state/dataset.ts';
import { type PageData, pageDataId } from '../state/pageData.ts';
import { takeBuiltFiles } from './builtFiles.ts';
import { chooserPage } from './chooserPage.ts';
import { linkedData } from './linkedData.ts';
import { attribute, type HeadFiles, languageLinks, pageHead, type SiteAddress } from './pageHead.ts';
import { printedPages } from './printedPages.ts';
import { sitemap } from './sitemap.ts';
import { ssrFolder } from './ssrFolder.ts';

/** Rows of the list in the page itself: as many as it draws before it knows its size. */
const printedRows = 14;

/** What the pages print: the editions of the site, and the table of the first. */
export interface PrintedEditions {
  readonly editions: readonly EditionEntry[];
  readonly table: GrantTable | undefined;
  readonly reference: Reference;
}

type PageRenderer = (language: Language, base: string) => Promise<RenderPage>;

/** Writes every page of the first edition in each language, from the built `index.html`, and the page that chooses one. */
export async function prerender(dist: string, editions: PrintedEditions): Promise<number> {
  const at = { base: process.env.BASE_PATH ?? '/', site: process.env.SITE_URL ?? '' };
  const template = readFileSync(join(dist, 'index.html'), 'utf8');
  const files = { find: takeBuiltFiles(dist), assets: readdirSync(join(dist, 'assets')) };
  const { pageRenderer } = (await import(pathToFileURL(resolve(ssrFolder, 'renderPage.js')).href)) as {
    pageRenderer: PageRenderer;
  };
  const renderers = await Promise.all(
    languages.map(async (language) => ({ language, render: await pageRenderer(language, at.base) })),
  );
  const dataOf = pageDataOf(editions, at.site);
  const pages = printedPages(editions.table, editions.reference);
  for (const page of pages) {
    const data = dataOf(page);
    for (const { language, render } of renderers) writePage(dist, template, language, render, data, at, files);
  }
  const chooser = chooserPage(template, languageLinks(at, ''), at.base);
  writeFileSync(join(dist, 'index.html'), chooser);
  writeFileSync(join(dist, '404.html'), chooser);
  if (at.site) {
    writeFileSync(join(dist, 'sitemap.xml'), sitemap(pages, at, editions.editions[0]?.edition.date ?? ''));
    appendFileSync(join(dist, 'robots.txt'), `Sitemap: ${at.site}${at.base}sitemap.xml\n`);
  }
  return pages.length * languages.length;
}

function writePage(
  dist: string,
  template: string,
  language: Language,
  render: RenderPage,
  data: PageData,
  at: SiteAddress,
  files: HeadFiles,
): void {
  const rendered = render(data);
  const file = join(dist, language, fileOf(data.page));
  mkdirSync(dirname(file), { recursive: true });
  const linked = linkedData(rendered, data, at);
  const head = [
    pageHead(rendered, data.page, at, files),
    ...(linked ? [dataBlock('application/ld+json', linked)] : []),
  ];
  writeFileSync(file, fill(template, rendered, head.join('\n    '), data));
}

/** Where a static host looks for a page: `region/09` in `region/09.html`, `region/` in `region/index.html`. */
function fileOf(page: Page): string {
  const path = decodeURIComponent(pathOf(page));
  return path === '' || path.endsWith('/') ? `${path}index.html` : `${path}.html`;
}

function pageDataOf({ editions, table, reference }: PrintedEditions, site: string): (page: Page) => PageData {
  const [first] = editions;
  if (!first || !table) throw new Error('prerender: there is no edition to print');
  const { regions, provinces } = explore(table, defaultFilter);
  const entries = editions.map(entryForPages);
  const list = {
    column: 'counted',
    descending: true,
    locale: languageFacts.fr.locale,
    offset: 0,
    limit: printedRows,
  } as const;
  return (page) => {
    const answered = nameUnheard(answer(table, { page, filter: defaultFilter }), reference);
    const listed = page.kind === 'explore' || page.kind === 'profile';
    return {
      page,
      edition: withoutHashes(first.edition),
      overview: { regions, provinces },
      answer: answered,
      rows: listed ? listRows(table, compileFilter(table, answered.filter), list) : [],
      editions: entries,
      site,
    };
  };
}

function fill(template: string, page: RenderedPage, head: string, data: PageData): string {
  const put = (html: string, mark: string, text: string) => html.replace(mark, () => text);
  let html = template.replace('<html lang="fr" dir="ltr">', `<html lang="${page.language}" dir="${page.direction}">`);
  html = put(html, '<title>Kharita</title>', `<title>${attribute(page.title)}</title>`);
  html = put(html, '<!--head-->', head);
  html = put(html, '<!--no-script-->', `<p class="no-script">${page.noScript}</p>`);
  html = put(html, '<!--app-->', page.body);
  return put(html, '<!--page-data-->', dataBlock('application/json', data, ` id="${pageDataId}"`));
}

/** Data in a page: no text of it can end the element. */
function dataBlock(type: string, data: object, attributes = ''): string {
  return `<script type="${type}"${attributes}>${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** The hashes of an edition's files come with its pack: printed in every page they would weigh more than its figures. */
function withoutHashes(edition: Edition): Edition {
  return { ...edition, files: edition.files.map((file) => ({ ...file, sha256: '' })) };
}

/** What a page needs of an edition before it is opened; the list of its files comes with its pack. */
function entryForPages({ edition: { files: _, ...edition }, pack, bytes, sha256 }: EditionEntry): EditionEntry {
  return { edition: { ...edition, files: [] }, pack, bytes, sha256 };
}
